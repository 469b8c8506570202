package io.sectorbrief.extract.pdf.exhibit;

import io.sectorbrief.extract.doubt.Doubt;
import io.sectorbrief.extract.pdf.grid.Grid;
import io.sectorbrief.extract.pdf.grid.Part;
import io.sectorbrief.extract.pdf.page.Page;
import io.sectorbrief.extract.pdf.page.Wrapping;
import io.sectorbrief.extract.pdf.zone.Anchor;
import io.sectorbrief.extract.pdf.zone.Zone;
import io.sectorbrief.model.Box;
import io.sectorbrief.model.Cell;
import io.sectorbrief.model.Exhibit;
import io.sectorbrief.model.ExhibitKind;
import io.sectorbrief.model.FootnoteMark;
import io.sectorbrief.model.Row;
import io.sectorbrief.model.RowKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Joins the parts of one exhibit, page by page: first header, all rows, a row cut by a page break made whole, one box a page. */
final class ExhibitWriter {

    private static final Pattern AS_OF = Pattern.compile(
            "(?i)(?:截[至止]到?(?:日期|时间)?|更新(?:至|时间|日期)|(?:数据|取数|统计)(?:截[至止]到?)?(?:日期|时间|日)|(?:收盘价|股价|价格|数据)[为取](?=\\s*\\d)|as (?:of|at))\\s*[:：于]?\\s*([^)）,，;；]+)");

    private final List<Box> boxes = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private Optional<Anchor.Caption> caption = Optional.empty();
    private Optional<String> source = Optional.empty();
    private Optional<String> unit = Optional.empty();
    private Optional<List<List<String>>> header = Optional.empty();
    private final List<Row> chartRows = new ArrayList<>();
    private Optional<List<List<String>>> chartHeader = Optional.empty();

    /** Adds what the next page shows of it. */
    void add(Part part) {
        Zone zone = part.zone();
        boxes.add(zone.page().frame().shown(zone.whole()));
        caption = caption.or(zone::caption);
        source = source.or(() -> zone.source().map(Anchor.Source::text));
        zone.notes().forEach(this::note);
        header = header.or(() -> part.grid().map(Grid::header));
        int before = rows.size();
        part.grid().ifPresent(grid -> grid.rows().forEach(row -> add(zone.page(), row)));
        if (zone.start().isContinued() && before > 0 && rows.size() > before) {
            joinCut(before);
        }
        chartHeader = chartHeader.or(() -> part.labels().map(Grid::header));
        part.labels()
                .ifPresent(chart -> chart.rows().forEach(row -> chartRows.add(row(zone.page(), RowKind.CHART, row))));
    }

    private void note(Anchor anchor) {
        if (anchor instanceof Anchor.Note note) {
            notes.add(note.text());
        } else if (anchor instanceof Anchor.UnitLine line) {
            unit = unit.or(() -> Optional.of(line.text()));
        }
    }

    Exhibit write(String id, List<Doubt> doubts) {
        return new Exhibit(
                id,
                header.isEmpty() ? ExhibitKind.CHART : ExhibitKind.TABLE,
                caption.flatMap(Anchor.Caption::number),
                caption.map(Anchor.Caption::text).orElse(""),
                Optional.empty(),
                boxes,
                unit,
                source,
                asOf(),
                notes,
                header.or(() -> chartHeader).orElse(List.of()),
                header.isEmpty() ? chartRows : rows,
                Doubt.confidence(doubts),
                doubts.stream().map(Doubt::words).toList());
    }

    private Optional<String> asOf() {
        List<String> places = new ArrayList<>(source.stream().toList());
        places.addAll(notes);
        return places.stream()
                .map(FootnoteMark::without)
                .map(AS_OF::matcher)
                .filter(Matcher::find)
                .map(matcher -> matcher.group(1).strip())
                .findFirst();
    }

    private void add(Page page, Grid.GridRow row) {
        int last = rows.size() - 1;
        if (row.kind() == Grid.GridRow.Kind.REST && last >= 0) {
            rows.set(last, joined(rows.get(last), row(page, RowKind.DATA, row)));
        } else {
            rows.add(row(page, RowKind.DATA, row));
        }
    }

    private void joinCut(int first) {
        if (CutRow.isRest(rows.get(first - 1), rows.get(first))) {
            rows.set(first - 1, joined(rows.get(first - 1), rows.remove(first)));
        }
    }

    private static Row row(Page page, RowKind kind, Grid.GridRow row) {
        List<Cell> cells = row.cells().stream()
                .map(cell -> new Cell(cell.text(), cell.box().map(page.frame()::shown)))
                .toList();
        return new Row(page.number(), kind, cells);
    }

    private static Row joined(Row begun, Row rest) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < begun.cells().size(); i++) {
            Cell cell = begun.cells().get(i);
            Cell more = i < rest.cells().size() ? rest.cells().get(i) : Cell.of("");
            cells.add(joined(cell, more));
        }
        return new Row(begun.page(), begun.kind(), cells);
    }

    private static Cell joined(Cell begun, Cell rest) {
        return rest.text().isEmpty()
                ? begun
                : new Cell(
                        Wrapping.joined(begun.text(), rest.text()), begun.box().or(rest::box));
    }
}
