package io.sectorbrief.extract.sheet;

import io.sectorbrief.model.Exhibit;
import io.sectorbrief.model.ExhibitKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The exhibits of one sheet. A table without a caption goes by its sheet's name. */
final class GridExhibits {

    /** Confidence in a table whose columns have no names; what they mean is anybody's guess. */
    private static final double WITHOUT_HEADER = 0.5;

    /** Confidence in a table of which one column has no name, or a value was not stored. */
    private static final double WITH_GAPS = 0.8;

    private final Grid grid;
    private final SheetTables tables;

    GridExhibits(Grid grid) {
        this.grid = grid;
        this.tables = new SheetTables(grid);
    }

    /** A table and the exhibit made of it. */
    record Part(SheetTable table, Exhibit exhibit) {}

    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        for (SheetTable table : tables.tables()) {
            parts.add(new Part(table, exhibit(table, parts.size() + 1)));
        }
        return parts;
    }

    List<String> prose() {
        return tables.prose();
    }

    private Exhibit exhibit(SheetTable table, int ordinal) {
        Heading heading = Heading.of(table.titles());
        List<String> around =
                Stream.concat(table.titles().stream(), table.footers().stream()).toList();
        List<String> notes = Stream.concat(heading.notes().stream(), table.footers().stream())
                .toList();
        List<List<String>> columns = new HeaderPaths(table.shape()).paths();
        List<String> doubts = doubts(columns, table.flaws());
        return new Exhibit(
                "s" + grid.index() + "t" + ordinal,
                ExhibitKind.TABLE,
                heading.number(),
                heading.caption().isEmpty() ? grid.sheet() : heading.caption(),
                Optional.of(grid.sheet()),
                List.of(),
                first(around, LineKind::unit),
                first(around, LineKind::source),
                first(around, LineKind::asOf),
                notes,
                columns,
                table.rows(),
                confidence(columns, doubts),
                doubts);
    }

    private static List<String> doubts(List<List<String>> columns, List<FormulaFlaw> flaws) {
        List<String> doubts = new ArrayList<>();
        long nameless =
                columns.stream().filter(path -> path.equals(List.of(""))).count();
        if (nameless > 0) {
            doubts.add(nameless == columns.size() ? "no header row" : nameless + " columns without a name");
        }
        for (FormulaFlaw.Kind kind : FormulaFlaw.Kind.values()) {
            List<String> cells = flaws.stream()
                    .filter(flaw -> flaw.kind() == kind)
                    .map(FormulaFlaw::address)
                    .toList();
            if (!cells.isEmpty()) {
                doubts.add(kind.words() + " in " + String.join(", ", cells));
            }
        }
        return doubts;
    }

    private static double confidence(List<List<String>> columns, List<String> doubts) {
        if (columns.stream().allMatch(path -> path.equals(List.of("")))) {
            return WITHOUT_HEADER;
        }
        return doubts.isEmpty() ? 1 : WITH_GAPS;
    }

    private static Optional<String> first(List<String> lines, Function<String, Optional<String>> part) {
        return lines.stream().flatMap(line -> part.apply(line).stream()).findFirst();
    }
}
