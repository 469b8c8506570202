package io.sectorbrief.extract.pdf.page;

import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.threshold.TextThresholds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/**
 * Closes up labels of two ideographs set apart to the width of longer ones, as yearbooks print them: several different ones
 * stand under one another, and nothing else begins where their letters do.
 */
final class SpacedLabels {

    /** The letters of a label; figures beside it show that its line is a row, not one of a cell of single letters. */
    private record Pair(Run left, Run right, boolean inRow) {

        double gap() {
            return right.box().left() - left.box().right();
        }

        String text() {
            return left.text() + right.text();
        }

        /** One text without a seam, or the gap would be taken for a gutter. */
        Run label() {
            Run both = left.with(right, "");
            return new Run(
                    both.text(), both.box(), both.baseline(), both.size(), both.weight(), List.of(), both.places());
        }

        /** Where its letters begin; labels under one another begin alike. */
        List<Long> place() {
            return List.of(Math.round(left.box().left()), Math.round(right.box().left()));
        }
    }

    private final List<List<Run>> lines;
    private final BiPredicate<Rect, Rect> ruled;

    private SpacedLabels(List<List<Run>> lines, BiPredicate<Rect, Rect> ruled) {
        this.lines = lines;
        this.ruled = ruled;
    }

    /**
     * The runs of all lines.
     *
     * @param lines runs of each from left to right
     * @param ruled whether a ruling stands between two boxes
     */
    static List<Run> closed(List<List<Run>> lines, BiPredicate<Rect, Rect> ruled) {
        return new SpacedLabels(lines, ruled).closed();
    }

    private List<Run> closed() {
        List<Pair> pairs = lines.stream().flatMap(line -> pairs(line).stream()).toList();
        List<Double> gaps = gaps(pairs);
        Map<Run, Run> labels = new HashMap<>();
        Set<Run> rights = new HashSet<>();
        pairs.stream()
                .filter(pair -> gaps.stream().anyMatch(gap -> isAlike(pair, gap)))
                .forEach(pair -> {
                    labels.put(pair.left(), pair.label());
                    rights.add(pair.right());
                });
        return lines.stream()
                .flatMap(List::stream)
                .filter(run -> !rights.contains(run))
                .map(run -> labels.getOrDefault(run, run))
                .toList();
    }

    private static boolean isAlike(Pair pair, double gap) {
        return Math.abs(pair.gap() - gap) < TextThresholds.SEAM * pair.left().size();
    }

    /** Two letters by themselves; of three, none tells which belong together. */
    private List<Pair> pairs(List<Run> line) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 1; i < line.size(); i++) {
            boolean more = (i > 1 && areNear(line.get(i - 2), line.get(i - 1)))
                    || (i + 1 < line.size() && areNear(line.get(i), line.get(i + 1)));
            if (!more && areNear(line.get(i - 1), line.get(i))) {
                pairs.add(new Pair(line.get(i - 1), line.get(i), line.stream().anyMatch(SpacedLabels::isFigure)));
            }
        }
        return pairs;
    }

    private boolean areNear(Run left, Run right) {
        return isLetter(left)
                && isLetter(right)
                && right.box().left() - left.box().right() < TextThresholds.LABEL_SPACE * left.size()
                && !ruled.test(left.box(), right.box());
    }

    private static boolean isLetter(Run run) {
        return run.plain().codePointCount(0, run.plain().length()) == 1
                && Character.isIdeographic(run.text().codePointAt(0));
    }

    private static boolean isFigure(Run run) {
        int last = run.plain().codePointBefore(run.plain().length());
        return Character.isDigit(last) || last == '%';
    }

    /** How far letters of labels that stand under one another are apart, in points. */
    private List<Double> gaps(List<Pair> pairs) {
        Map<List<Long>, List<Pair>> columns = pairs.stream().collect(Collectors.groupingBy(Pair::place));
        return columns.values().stream()
                .filter(column -> column.stream()
                                .filter(Pair::inRow)
                                .map(Pair::text)
                                .distinct()
                                .count()
                        >= TextThresholds.FEWEST_LABELS)
                .filter(this::isColumn)
                .map(column -> column.get(0).gap())
                .toList();
    }

    /** Does nothing but these labels and longer ones begin where they do? */
    private boolean isColumn(List<Pair> column) {
        Pair first = column.get(0);
        return lines.stream()
                .flatMap(List::stream)
                .filter(run -> isFlush(run, first.left()) || isFlush(run, first.right()))
                .allMatch(run -> column.stream().anyMatch(pair -> run.equals(pair.left()) || run.equals(pair.right()))
                        || run.box().right() > first.right().box().left());
    }

    private static boolean isFlush(Run run, Run letter) {
        return Math.abs(run.box().left() - letter.box().left()) < TextThresholds.SEAM * run.size();
    }
}
