package io.sectorbrief.extract.pdf.header;

import io.sectorbrief.extract.pdf.page.Line;
import io.sectorbrief.extract.pdf.threshold.TableThresholds;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Rules below every row but not below the header: the first of them ends the first row. */
final class RowRules {

    private final List<Double> rules;
    private final List<Line> lines;

    /**
     * @param rules ascending y, the first below the first row or the header
     * @param lines all lines of the table, top down
     */
    RowRules(List<Double> rules, List<Line> lines) {
        this.rules = rules;
        this.lines = lines;
    }

    /**
     * Y above the first row, if that stands above the first rule.
     *
     * @param isRow whether a line holds a row's values
     */
    Optional<Double> headerEnd(Predicate<Line> isRow) {
        if (rules.size() <= TableThresholds.FEWEST_ROWS || !isRuledRowByRow()) {
            return Optional.empty();
        }
        double end = rules.get(0) - pitch();
        List<Line> header = above(end);
        List<Line> row = above(rules.get(0)).stream()
                .filter(line -> !header.contains(line))
                .toList();
        boolean cut = lines.stream()
                .anyMatch(line -> line.box().top() < end && line.box().bottom() > end);
        return !header.isEmpty()
                        && !row.isEmpty()
                        && !cut
                        && (isFull(header, lines) || row.stream().anyMatch(isRow))
                ? Optional.of(end)
                : Optional.empty();
    }

    private boolean isRuledRowByRow() {
        long single = IntStream.range(1, rules.size())
                .filter(i ->
                        above(rules.get(i)).size() - above(rules.get(i - 1)).size() == 1)
                .count();
        return single > TableThresholds.JOINING * (rules.size() - 1);
    }

    /** A title for every column: none spans the titles of another line. */
    static boolean isFull(List<Line> header, List<Line> lines) {
        int most = lines.stream().mapToInt(line -> line.runs().size()).max().orElse(0);
        return header.size() == 1 && header.get(0).runs().size() == most;
    }

    private double pitch() {
        double[] gaps = IntStream.range(1, rules.size())
                .mapToDouble(i -> rules.get(i) - rules.get(i - 1))
                .sorted()
                .toArray();
        return DoubleStream.of(gaps).skip(gaps.length / 2).findFirst().orElse(0);
    }

    private List<Line> above(double y) {
        return lines.stream().filter(line -> line.box().middleY() < y).toList();
    }
}
