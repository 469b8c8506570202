package io.sectorbrief.extract.sheet;

import io.sectorbrief.extract.doubt.Doubt;
import io.sectorbrief.model.Exhibit;
import io.sectorbrief.model.ExhibitKind;
import io.sectorbrief.model.PageText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The exhibits of one sheet. A table without a caption goes by its sheet's name. */
final class GridExhibits {

    private final Grid grid;
    private final SheetTables tables;

    GridExhibits(Grid grid) {
        this.grid = grid;
        this.tables = new SheetTables(grid);
    }

    /** A table, the exhibit made of it, and what speaks against that. */
    record Part(SheetTable table, Exhibit exhibit, List<Doubt> doubts) {}

    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        for (SheetTable table : tables.tables()) {
            parts.add(part(table, parts.size() + 1));
        }
        return parts;
    }

    /** Lines that belong to no table. */
    List<String> prose() {
        return tables.prose().stream()
                .flatMap(block -> SheetTables.lines(block).stream())
                .toList();
    }

    /**
     * What became of the sheet's characters.
     *
     * @param page its place among the sheets that are read, from 1
     */
    PageText text(int page) {
        return SheetText.of(page, grid, tables);
    }

    private Part part(SheetTable table, int ordinal) {
        Heading heading = Heading.of(table.titles());
        List<String> around =
                Stream.concat(table.titles().stream(), table.footers().stream()).toList();
        List<String> notes = Stream.concat(heading.notes().stream(), table.footers().stream())
                .toList();
        List<List<String>> columns = new HeaderPaths(table.shape()).paths();
        List<Doubt> doubts = TableDoubts.of(table, columns);
        Exhibit exhibit = new Exhibit(
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
                Doubt.confidence(doubts),
                doubts.stream().map(Doubt::words).toList());
        return new Part(table, exhibit, doubts);
    }

    private static Optional<String> first(List<String> lines, Function<String, Optional<String>> part) {
        return lines.stream().flatMap(line -> part.apply(line).stream()).findFirst();
    }
}
