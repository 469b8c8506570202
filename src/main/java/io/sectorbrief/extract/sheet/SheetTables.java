package io.sectorbrief.extract.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The tables of one sheet, from top to bottom, and the text that belongs to none. A text block above a table is its title,
 * one below it that starts like a note is its footer; rows below a blank row go on with the table they fit.
 */
final class SheetTables {

    private final List<SheetTable> tables = new ArrayList<>();
    private final List<Area> titles = new ArrayList<>();
    private Optional<Area> titled = Optional.empty();

    SheetTables(Grid grid) {
        if (!grid.rows().isEmpty()) {
            grid.whole().blocks().stream()
                    .flatMap(block -> StackedTables.cut(block).stream())
                    .forEach(this::place);
        }
        if (titled.isEmpty()) {
            last().ifPresent(table -> titles.forEach(block -> table.addFooters(lines(block))));
        }
    }

    List<SheetTable> tables() {
        return List.copyOf(tables);
    }

    /** Lines of a sheet without any table. */
    List<String> prose() {
        return tables.isEmpty()
                ? titles.stream().flatMap(block -> lines(block).stream()).toList()
                : List.of();
    }

    private void place(Area block) {
        if (titles.isEmpty() && last().filter(table -> table.takes(block)).isPresent()) {
            return;
        }
        Optional<TableShape> shape = TableShape.of(block);
        if (shape.isPresent()) {
            open(shape.get());
        } else {
            text(block);
        }
    }

    /** A title above two tables side by side is the title of both. */
    private void open(TableShape shape) {
        Area area = shape.area();
        if (titled.filter(first -> first.top() > area.bottom() || first.bottom() < area.top())
                .isPresent()) {
            forgetTitles();
        }
        List<String> above = titles.stream()
                .filter(title -> reachesOver(title, area))
                .flatMap(title -> lines(title).stream())
                .toList();
        if (!titles.isEmpty() && titled.isEmpty()) {
            titled = Optional.of(area);
        }
        tables.add(new SheetTable(shape, above));
    }

    private void text(Area block) {
        if (titled.isPresent()) {
            forgetTitles();
        }
        boolean footer =
                lines(block).stream().allMatch(line -> LineKind.of(line).isFooter());
        Optional<SheetTable> table = last();
        if (footer && table.isPresent()) {
            table.get().addFooters(lines(block));
        } else {
            titles.add(block);
        }
    }

    private void forgetTitles() {
        titles.clear();
        titled = Optional.empty();
    }

    private Optional<SheetTable> last() {
        return tables.isEmpty() ? Optional.empty() : Optional.of(tables.get(tables.size() - 1));
    }

    private static boolean reachesOver(Area title, Area table) {
        return title.left() <= table.right() && title.right() >= table.left();
    }

    private static List<String> lines(Area block) {
        return block.rows()
                .mapToObj(row -> String.join("  ", block.texts(row)))
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
