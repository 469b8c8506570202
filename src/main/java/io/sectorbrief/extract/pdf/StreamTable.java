package io.sectorbrief.extract.pdf;

import java.util.ArrayList;
import java.util.List;

/** Reads tables whose cells no rules enclose: three-line, shaded and unruled ones. */
final class StreamTable {

    private final List<Ruling> rules;
    private final List<Fill> fills;
    private final Rect area;
    private final Spans.Before before;
    private final Thresholds thresholds;

    StreamTable(List<Ruling> rules, List<Fill> fills, Rect area, Spans.Before before, Thresholds thresholds) {
        this.rules = rules;
        this.fills = fills;
        this.area = area;
        this.before = before;
        this.thresholds = thresholds;
    }

    Grid read(List<Run> runs) {
        List<Line> lines = Line.of(runs, thresholds);
        double bottom = HeaderLine.bottom(lines, rules, fills, area, thresholds);
        List<Run> header =
                runs.stream().filter(run -> run.box().middleY() < bottom).toList();
        List<Run> body =
                runs.stream().filter(run -> run.box().middleY() >= bottom).toList();
        return read(header, body);
    }

    Grid readBody(List<Run> body) {
        return read(List.of(), body);
    }

    private Grid read(List<Run> header, List<Run> body) {
        Columns columns = Columns.ofGutters(Line.of(body, thresholds), header, area);
        return read(header, body, columns);
    }

    Grid read(List<Run> header, List<Run> body, Columns columns) {
        List<List<String>> paths = HeaderPaths.of(header, columns, thresholds);
        return new Grid(columns.edges(), paths, rows(body, columns));
    }

    private List<Grid.GridRow> rows(List<Run> body, Columns columns) {
        List<List<Run>> byColumn = Leading.byColumn(body, columns, thresholds);
        List<Double> edges = Bands.edges(body, rules, fills, thresholds);
        Rows rows = Rows.of(new Leading(byColumn, edges, thresholds).blocks(), before);
        List<Grid.GridRow> result = new ArrayList<>();
        for (Rows.Draft draft : rows.drafts()) {
            boolean rest =
                    result.isEmpty() && before == Spans.Before.MAY_BELONG_TO_PAGE_BEFORE && rows.startsWithRest();
            result.add(row(draft, rest ? Grid.GridRow.Kind.REST : Grid.GridRow.Kind.WHOLE));
        }
        return result;
    }

    private static Grid.GridRow row(Rows.Draft draft, Grid.GridRow.Kind kind) {
        List<Grid.GridCell> cells = draft.cells().stream()
                .map(blocks -> blocks.stream().reduce(Block::with))
                .map(block -> block.map(Grid.GridCell::of).orElse(Grid.GridCell.BLANK))
                .toList();
        return new Grid.GridRow(kind, cells);
    }
}
