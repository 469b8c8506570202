package io.sectorbrief.extract.pdf.block;

import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.page.Line;
import io.sectorbrief.extract.pdf.threshold.TableThresholds;
import java.util.ArrayList;
import java.util.List;

/**
 * Joins two columns that are one: words set at the left and figures set in the middle under a single title, of which each
 * line has either, beside texts in all other columns: what is wrapped stands on lines of its own.
 */
final class SharedTitle {

    private final List<Line> lines;
    private final List<Rect> titles;

    private SharedTitle(List<Line> lines, List<Rect> titles) {
        this.lines = lines;
        this.titles = titles;
    }

    /** @param columns from left to right */
    static List<Rect> joined(List<Rect> columns, List<Line> lines, List<Rect> titles) {
        return lines.size() < TableThresholds.FEWEST_ALTERNATING
                ? columns
                : new SharedTitle(lines, titles).joined(columns);
    }

    private List<Rect> joined(List<Rect> columns) {
        List<Rect> joined = new ArrayList<>();
        for (Rect column : columns) {
            int last = joined.size() - 1;
            if (last >= 0 && areOne(joined.get(last), column) && isElsewhereFilled(columns)) {
                joined.set(last, joined.get(last).union(column));
            } else {
                joined.add(column);
            }
        }
        return joined;
    }

    private boolean isElsewhereFilled(List<Rect> columns) {
        return lines.stream()
                .allMatch(line ->
                        columns.stream().filter(column -> stands(line, column)).count() == columns.size() - 1);
    }

    /** Figures on both sides are parts and their sum, each in a column of its own. */
    private boolean areOne(Rect left, Rect right) {
        return isTitled(left) != isTitled(right)
                && isOfFigures(left) != isOfFigures(right)
                && lines.stream().allMatch(line -> stands(line, left) != stands(line, right));
    }

    private boolean isOfFigures(Rect column) {
        return lines.stream()
                .flatMap(line -> line.runs().stream())
                .filter(run -> run.box().sharedWidth(column) > 0)
                .allMatch(run -> Figures.isFigure(run.text()));
    }

    private boolean isTitled(Rect column) {
        return titles.stream().anyMatch(title -> isAmid(title, column) || isAmid(column, title));
    }

    private static boolean isAmid(Rect box, Rect other) {
        return box.middleX() > other.left() && box.middleX() < other.right();
    }

    private static boolean stands(Line line, Rect column) {
        return line.runs().stream().anyMatch(run -> run.box().sharedWidth(column) > 0);
    }
}
