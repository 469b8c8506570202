package io.sectorbrief.extract.pdf.grid;

import io.sectorbrief.extract.pdf.block.Block;
import io.sectorbrief.extract.pdf.block.Columns;
import io.sectorbrief.extract.pdf.block.Figures;
import io.sectorbrief.extract.pdf.block.Leading;
import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.page.Line;
import io.sectorbrief.extract.pdf.page.Run;
import io.sectorbrief.extract.pdf.threshold.TableThresholds;
import io.sectorbrief.extract.pdf.threshold.Thresholds;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Titles of groups of rows that stand alone in the middle of the table: each is a row of its own, and belongs to no column
 * that it happens to stand in.
 *
 * @param titles top down
 * @param rest of the body
 */
record GroupTitles(List<Run> titles, List<Run> rest) {

    /** @param body runs below the header */
    static GroupTitles of(List<Run> body, Rect area, Thresholds thresholds) {
        List<Line> lines = Line.of(body, thresholds);
        List<Line> rows = lines.stream().filter(line -> line.runs().size() > 1).toList();
        if (rows.size() < TableThresholds.FEWEST_ROWS) {
            return new GroupTitles(List.of(), body);
        }
        Rect ink = rows.stream().map(Line::box).reduce(Rect::union).orElse(area);
        List<Run> alone = lines.stream()
                .filter(line -> line.runs().size() == 1)
                .map(line -> line.runs().get(0))
                .filter(run -> run.box().left() > ink.left() + TableThresholds.CENTRED * ink.width() / 2)
                .toList();
        boolean centred = !alone.isEmpty()
                && alone.stream()
                        .allMatch(run -> isCentred(run, ink)
                                && isTitle(run)
                                && rows.stream().noneMatch(row -> besets(row, run)));
        boolean titles =
                centred && (alone.size() > 1 || crosses(alone.get(0), Columns.ofGutters(rows, List.of(), area)));
        return titles
                ? new GroupTitles(
                        alone, body.stream().filter(run -> !alone.contains(run)).toList())
                : new GroupTitles(List.of(), body);
    }

    /** A total that stands alone is none, a year may be. */
    private static boolean isTitle(Run run) {
        return Figures.isYear(run.text()) || !Leading.isValue(run);
    }

    /** A row that stands in the middle of a text of two lines: these are a wrapped cell of it. */
    private static boolean besets(Line row, Run run) {
        return Math.abs(row.baseline() - run.baseline()) < TableThresholds.OVERLAPPING * run.size();
    }

    private static boolean isCentred(Run run, Rect ink) {
        return Math.abs(run.box().middleX() - ink.middleX()) < TableThresholds.OFF_MIDDLE * run.size();
    }

    private static boolean crosses(Run run, Columns columns) {
        return columns.edges().stream()
                .anyMatch(x -> x > run.box().left() && x < run.box().right());
    }

    /**
     * The rows with these among them.
     *
     * @param rows top down
     */
    List<Grid.GridRow> among(List<Grid.GridRow> rows, int width) {
        List<Grid.GridRow> all = new ArrayList<>(rows);
        for (Run title : titles) {
            List<Grid.GridCell> cells = new ArrayList<>(Collections.nCopies(width, Grid.GridCell.BLANK));
            cells.set(0, Grid.GridCell.of(new Block(List.of(title)), 0));
            int at = 0;
            while (at < all.size() && middle(all.get(at)) < title.box().middleY()) {
                at++;
            }
            all.add(at, new Grid.GridRow(Grid.GridRow.Kind.WHOLE, cells));
        }
        return all;
    }

    private static double middle(Grid.GridRow row) {
        return row.cells().stream()
                .flatMap(cell -> cell.box().stream())
                .reduce(Rect::union)
                .map(Rect::middleY)
                .orElse(0.0);
    }
}
