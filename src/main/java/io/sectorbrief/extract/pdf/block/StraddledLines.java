package io.sectorbrief.extract.pdf.block;

import io.sectorbrief.extract.pdf.page.Run;
import io.sectorbrief.extract.pdf.page.TopDown;
import io.sectorbrief.extract.pdf.threshold.TableThresholds;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Tells by what stands between them that two lines are one cell: both fill the same columns, and the rest of a row stands
 * in the middle, too near to either for a row of its own. A label in the middle of two rows fills few columns.
 */
final class StraddledLines {

    private final List<TopDown<Run>> columns;
    private final List<Double> widest;

    /**
     * @param columns runs by baseline
     * @param widest width of the widest line of each column
     */
    StraddledLines(List<TopDown<Run>> columns, List<Double> widest) {
        this.columns = columns;
        this.widest = widest;
    }

    /** Is a line one of two such lines with the one above it, or does a row or another two part it from them? */
    boolean tells(List<Run> column, int at) {
        boolean after = areOne(column, at - 1);
        boolean before = at > 0 && areOne(column, at + 1);
        return areOne(column, at)
                || (after && before)
                || (after && isRow(column.get(at)))
                || (before && isRow(column.get(at - 1)));
    }

    private boolean isRow(Run line) {
        return isMost(filled(line.baseline(), TableThresholds.STRADDLED * line.size()));
    }

    private boolean isMost(List<Integer> filled) {
        return 2 * filled.size() > columns.size();
    }

    /** Is a line of a column one cell with the line above it? */
    boolean areOne(List<Run> column, int at) {
        return at > 0 && at < column.size() && areOne(column.get(at - 1), column.get(at));
    }

    private boolean areOne(Run above, Run below) {
        double gap = below.baseline() - above.baseline();
        if (gap >= 2 * TableThresholds.OVERLAPPING * below.size()) {
            return false;
        }
        double middle = (above.baseline() + below.baseline()) / 2;
        double slack = TableThresholds.STRADDLED * below.size();
        List<Integer> between = filled(middle, slack);
        if (!isMost(between)) {
            return false;
        }
        List<Integer> upper = filled(above.baseline(), slack);
        return upper.equals(filled(below.baseline(), slack))
                && between.stream().noneMatch(upper::contains)
                && upper.stream().allMatch(column -> isFull(column, above.baseline(), slack));
    }

    private List<Integer> filled(double baseline, double slack) {
        return IntStream.range(0, columns.size())
                .filter(column -> isFilled(column, baseline, slack))
                .boxed()
                .toList();
    }

    private boolean isFull(int column, double baseline, double slack) {
        return at(column, baseline, slack).stream()
                .allMatch(run -> !Leading.isValue(run)
                        && run.box().width() > widest.get(column) - TableThresholds.NEXT_WORD * run.size());
    }

    private boolean isFilled(int column, double baseline, double slack) {
        for (Run run : columns.get(column).around(baseline - slack, baseline + slack)) {
            if (Math.abs(run.baseline() - baseline) < slack) {
                return true;
            }
        }
        return false;
    }

    private List<Run> at(int column, double baseline, double slack) {
        return columns.get(column).around(baseline - slack, baseline + slack).stream()
                .filter(run -> Math.abs(run.baseline() - baseline) < slack)
                .toList();
    }
}
