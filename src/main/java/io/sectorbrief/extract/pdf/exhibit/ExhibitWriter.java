package io.sectorbrief.extract.pdf.exhibit;

import io.sectorbrief.extract.pdf.doubt.Doubt;
import io.sectorbrief.extract.pdf.grid.Grid;
import io.sectorbrief.extract.pdf.grid.Part;
import io.sectorbrief.extract.pdf.page.Page;
import io.sectorbrief.extract.pdf.page.Wrapping;
import io.sectorbrief.extract.pdf.zone.Anchor;
import io.sectorbrief.model.Box;
import io.sectorbrief.model.Cell;
import io.sectorbrief.model.Exhibit;
import io.sectorbrief.model.ExhibitKind;
import io.sectorbrief.model.Row;
import io.sectorbrief.model.RowKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Joins the parts of one exhibit: first header, all rows, a row cut by a page break made whole, one box a page. */
final class ExhibitWriter {

    private static final Pattern AS_OF =
            Pattern.compile("(?i)(?:截[至止]到?(?:日期|时间)?|更新(?:至|时间|日期)|as (?:of|at))\\s*[:：于]?\\s*([^)）,，;；]+)");

    private ExhibitWriter() {}

    static Exhibit write(List<Part> parts, String id, List<Doubt> doubts) {
        Optional<Anchor.Caption> caption =
                parts.stream().flatMap(part -> part.zone().caption().stream()).findFirst();
        List<Grid> grids = parts.stream().flatMap(part -> part.grid().stream()).toList();
        Optional<String> source = parts.stream()
                .flatMap(part -> part.zone().source().stream())
                .map(Anchor.Source::text)
                .findFirst();
        List<String> notes = texts(parts, Anchor.Note.class);
        return new Exhibit(
                id,
                grids.isEmpty() ? ExhibitKind.CHART : ExhibitKind.TABLE,
                caption.flatMap(Anchor.Caption::number),
                caption.map(Anchor.Caption::text).orElse(""),
                Optional.empty(),
                boxes(parts),
                texts(parts, Anchor.UnitLine.class).stream().findFirst(),
                source,
                asOf(source, notes),
                notes,
                grids.isEmpty() ? List.of() : grids.get(0).header(),
                rows(parts),
                Doubt.confidence(doubts),
                doubts.stream().map(Doubt::words).toList());
    }

    private static List<Box> boxes(List<Part> parts) {
        return parts.stream()
                .map(part -> part.zone().page().frame().shown(part.zone().whole()))
                .toList();
    }

    private static List<String> texts(List<Part> parts, Class<? extends Anchor> kind) {
        return parts.stream()
                .flatMap(part -> part.zone().notes().stream())
                .filter(kind::isInstance)
                .map(anchor -> anchor instanceof Anchor.Note note
                        ? note.text()
                        : anchor instanceof Anchor.UnitLine unit ? unit.text() : "")
                .toList();
    }

    private static Optional<String> asOf(Optional<String> source, List<String> notes) {
        List<String> places = new ArrayList<>(source.stream().toList());
        places.addAll(notes);
        return places.stream()
                .map(AS_OF::matcher)
                .filter(Matcher::find)
                .map(matcher -> matcher.group(1).strip())
                .findFirst();
    }

    private static List<Row> rows(List<Part> parts) {
        List<Row> rows = new ArrayList<>();
        for (Part part : parts) {
            for (Grid.GridRow row : part.grid().map(Grid::rows).orElse(List.of())) {
                int last = rows.size() - 1;
                if (row.kind() == Grid.GridRow.Kind.REST && last >= 0) {
                    rows.set(last, joined(rows.get(last), row));
                } else {
                    rows.add(row(part.zone().page(), row));
                }
            }
        }
        return rows;
    }

    private static Row row(Page page, Grid.GridRow row) {
        List<Cell> cells = row.cells().stream()
                .map(cell -> new Cell(cell.text(), cell.box().map(page.frame()::shown)))
                .toList();
        return new Row(page.number(), RowKind.DATA, cells);
    }

    private static Row joined(Row begun, Grid.GridRow rest) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < begun.cells().size(); i++) {
            Cell cell = begun.cells().get(i);
            String more = i < rest.cells().size() ? rest.cells().get(i).text() : "";
            cells.add(more.isEmpty() ? cell : new Cell(joined(cell.text(), more), cell.box()));
        }
        return new Row(begun.page(), begun.kind(), cells);
    }

    private static String joined(String begun, String rest) {
        return Wrapping.joined(begun, rest);
    }
}
