package io.sectorbrief.extract.pdf.grid;

import io.sectorbrief.extract.pdf.block.Block;
import io.sectorbrief.extract.pdf.block.Columns;
import io.sectorbrief.extract.pdf.block.Gutters;
import io.sectorbrief.extract.pdf.block.Leading;
import io.sectorbrief.extract.pdf.drawn.Fill;
import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.drawn.Ruling;
import io.sectorbrief.extract.pdf.header.DrawnSpans;
import io.sectorbrief.extract.pdf.header.HeaderLine;
import io.sectorbrief.extract.pdf.header.HeaderPaths;
import io.sectorbrief.extract.pdf.header.Spans;
import io.sectorbrief.extract.pdf.page.Line;
import io.sectorbrief.extract.pdf.page.Run;
import io.sectorbrief.extract.pdf.threshold.TableThresholds;
import io.sectorbrief.extract.pdf.threshold.Thresholds;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

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
        GroupTitles groups = GroupTitles.of(body, area, thresholds);
        Grid grid = RuledColumns.of(rules, Run.around(runs), groups.rest(), area, thresholds)
                .map(ruled -> read(header, groups.rest(), ruled, bottom))
                .orElseGet(() -> read(header, groups.rest()));
        return groups.titles().isEmpty() ? grid : grid.with(groups.among(grid.rows(), grid.width()));
    }

    /** Reads a page that goes on with the columns of the page before. */
    Grid readOn(List<Run> body, Grid table) {
        List<Double> narrow = table.narrow();
        List<Run> cells = cut(body, Gutters.kept(narrow, body));
        return read(List.of(), cells, new Columns(table.edges()), narrow);
    }

    private Grid read(List<Run> header, List<Run> body) {
        List<Double> narrow = Gutters.narrow(header, Columns.filling(Line.of(body, thresholds), area));
        List<Run> cells = cut(body, narrow);
        List<Run> titles = Gutters.titles(cut(header, narrow), Columns.filling(Line.of(cells, thresholds), area));
        return read(titles, cells, Columns.ofGutters(Line.of(cells, thresholds), titles, area), narrow);
    }

    private Grid read(List<Run> header, List<Run> body, RuledColumns ruled, double bottom) {
        Columns columns = ruled.columns();
        List<List<String>> paths = ruled.paths(header, bottom)
                .orElseGet(() -> HeaderPaths.of(header, columns, new DrawnSpans(rules, fills), thresholds));
        return new Grid(columns.edges(), paths, rows(body, columns), List.of());
    }

    private static List<Run> cut(List<Run> runs, List<Double> xs) {
        return runs.stream().flatMap(run -> run.cutAt(xs).stream()).toList();
    }

    private Grid read(List<Run> header, List<Run> body, Columns columns, List<Double> narrow) {
        List<List<String>> paths = HeaderPaths.of(header, columns, new DrawnSpans(rules, fills), thresholds);
        return new Grid(columns.edges(), paths, rows(body, columns), narrow);
    }

    private List<Grid.GridRow> rows(List<Run> body, Columns columns) {
        List<List<Run>> byColumn = columns.sorted(body, thresholds);
        List<Double> drawn = Bands.edges(body, columns, rules, fills, thresholds);
        List<Double> edges = drawn.isEmpty() ? TopRows.edges(body, columns, thresholds) : drawn;
        Rows rows = Rows.of(new Leading(byColumn, edges, thresholds).blocks(), before);
        List<Double> rooms = IntStream.range(0, columns.count())
                .mapToObj(column -> room(byColumn.get(column), columns.stretch(column, column)))
                .toList();
        List<Grid.GridRow> result = new ArrayList<>();
        for (Rows.Draft draft : rows.drafts()) {
            boolean rest =
                    result.isEmpty() && before == Spans.Before.MAY_BELONG_TO_PAGE_BEFORE && rows.startsWithRest();
            Grid.GridRow.Kind kind = rest ? Grid.GridRow.Kind.REST : Grid.GridRow.Kind.WHOLE;
            result.add(new Grid.GridRow(kind, cells(draft, rooms)));
        }
        return result;
    }

    private static List<Grid.GridCell> cells(Rows.Draft draft, List<Double> rooms) {
        List<Grid.GridCell> cells = new ArrayList<>();
        for (int column = 0; column < rooms.size(); column++) {
            double room = rooms.get(column);
            cells.add(draft.cells().get(column).stream()
                    .reduce(Block::with)
                    .map(block -> Grid.GridCell.of(block, room))
                    .orElse(Grid.GridCell.BLANK));
        }
        return cells;
    }

    /** Lines wrap near the widest line of their column, and where that takes most of the column. */
    private static double room(List<Run> column, Rect stretch) {
        double widest = column.stream()
                .mapToDouble(run -> run.box().width() - run.size() / 2)
                .max()
                .orElse(0);
        return Math.max(widest, TableThresholds.ROOM * stretch.width());
    }
}
