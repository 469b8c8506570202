package io.sectorbrief.extract.pdf.block;

import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.page.Line;
import io.sectorbrief.extract.pdf.page.Run;
import io.sectorbrief.extract.pdf.threshold.TableThresholds;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Joins two columns that are one: words set at one side and figures elsewhere under a single title, of which each line has
 * either. Beside them stand texts in half the columns, or in all if the title may be that of one alone: what is wrapped
 * stands on lines of its own.
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
            if (last >= 0 && areOne(joined.get(last), column, columns)) {
                joined.set(last, joined.get(last).union(column));
            } else {
                joined.add(column);
            }
        }
        return joined;
    }

    private boolean areOne(Rect left, Rect right, List<Rect> columns) {
        return lines.stream().allMatch(line -> stands(line, left) != stands(line, right))
                && (haveOneTitle(left, right)
                        ? holdsNumbers(left) != holdsNumbers(right)
                                && areFilled(columns, Math.max(2, columns.size() / 2))
                        : areParted(left, right) && areFilled(columns, columns.size() - 1));
    }

    /** Figures on both sides are parts and their sum, each in a column of its own. */
    private boolean areParted(Rect left, Rect right) {
        return isTitled(left) != isTitled(right) && isOfFigures(left) != isOfFigures(right);
    }

    /** From where the left one begins to where the right one ends, is there one title, and in its middle? */
    private boolean haveOneTitle(Rect left, Rect right) {
        Rect both = left.union(right);
        List<Rect> over =
                titles.stream().filter(title -> title.sharedWidth(both) > 0).toList();
        return over.size() == 1 && isAmid(over.get(0), both);
    }

    /** Does each line fill so many columns? */
    private boolean areFilled(List<Rect> columns, int count) {
        return lines.stream()
                .allMatch(line ->
                        columns.stream().filter(column -> stands(line, column)).count() >= count);
    }

    private boolean isOfFigures(Rect column) {
        return texts(column).allMatch(Figures::isFigure);
    }

    /** Or else words, and what is written for a number that is missing. */
    private boolean holdsNumbers(Rect column) {
        return texts(column).anyMatch(Figures::isNumber);
    }

    private Stream<String> texts(Rect column) {
        return lines.stream()
                .flatMap(line -> line.runs().stream())
                .filter(run -> run.box().sharedWidth(column) > 0)
                .map(Run::text);
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
