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
    private final List<Area> labels = new ArrayList<>();
    private final List<Area> prose = new ArrayList<>();
    private Optional<Area> titled = Optional.empty();

    SheetTables(Grid grid) {
        if (!grid.rows().isEmpty()) {
            joined(grid.whole().blocks()).stream()
                    .flatMap(block -> StackedTables.cut(block).stream())
                    .forEach(this::place);
        }
        if (titled.isEmpty() && !tables.isEmpty()) {
            titles.forEach(this::addFooter);
            titles.clear();
        }
        forgetTitles();
    }

    /** Puts a header back on rows that a blank row parts it from. */
    private static List<Area> joined(List<Area> blocks) {
        List<Area> joined = new ArrayList<>();
        for (Area block : blocks) {
            int last = joined.size() - 1;
            if (last >= 0 && names(joined.get(last), block)) {
                joined.set(last, joined.get(last).rows(joined.get(last).top(), block.bottom()));
            } else {
                joined.add(block);
            }
        }
        return joined;
    }

    private static boolean names(Area header, Area rows) {
        boolean above = header.bottom() + 1 == rows.top()
                && header.top() == header.bottom()
                && header.left() == rows.left()
                && header.right() == rows.right();
        return above
                && header.cells(header.top()) == rows.filledColumns().length
                && header.texts(header.top()).stream()
                        .allMatch(text -> CellKind.of(text) == CellKind.TEXT && LineKind.of(text) == LineKind.PLAIN)
                && TableShape.of(rows)
                        .filter(shape -> shape.headerTop() == shape.bodyTop())
                        .isPresent();
    }

    List<SheetTable> tables() {
        return List.copyOf(tables);
    }

    /** Blocks of text that became titles and notes of tables. */
    List<Area> labels() {
        return List.copyOf(labels);
    }

    /** Blocks of text that belong to no table. */
    List<Area> prose() {
        return List.copyOf(prose);
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
        List<Area> over =
                titles.stream().filter(title -> reachesOver(title, area)).toList();
        labels.addAll(over);
        List<String> above =
                over.stream().flatMap(title -> lines(title).stream()).toList();
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
        if (footer && !tables.isEmpty()) {
            addFooter(block);
        } else {
            titles.add(block);
        }
    }

    private void addFooter(Area block) {
        last().ifPresent(table -> table.addFooters(lines(block)));
        labels.add(block);
    }

    private void forgetTitles() {
        titles.stream()
                .filter(block -> labels.stream().noneMatch(label -> label.isSame(block)))
                .forEach(prose::add);
        titles.clear();
        titled = Optional.empty();
    }

    private Optional<SheetTable> last() {
        return tables.isEmpty() ? Optional.empty() : Optional.of(tables.get(tables.size() - 1));
    }

    private static boolean reachesOver(Area title, Area table) {
        return title.left() <= table.right() && title.right() >= table.left();
    }

    static List<String> lines(Area block) {
        return block.rows()
                .mapToObj(block::line)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
