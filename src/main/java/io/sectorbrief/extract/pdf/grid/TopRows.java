package io.sectorbrief.extract.pdf.grid;

import io.sectorbrief.extract.pdf.block.Columns;
import io.sectorbrief.extract.pdf.block.Figures;
import io.sectorbrief.extract.pdf.page.Line;
import io.sectorbrief.extract.pdf.page.Run;
import io.sectorbrief.extract.pdf.threshold.TableThresholds;
import io.sectorbrief.extract.pdf.threshold.Thresholds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Rows whose cells begin on one height, though lines stand as near as rows: a line whose every text goes on from a full
 * one right above it belongs to the row above.
 */
final class TopRows {

    private static final Pattern FIRST_WORD = Pattern.compile("^(?:\\p{IsHan}|[^\\p{IsHan}\\h]+)");

    private final Columns columns;
    private final List<Map<Integer, Run>> lines = new ArrayList<>();
    private final Map<Integer, Double> ends = new HashMap<>();

    private TopRows(List<Run> body, Columns columns, Thresholds thresholds) {
        this.columns = columns;
        for (Line line : Line.of(body, thresholds)) {
            Map<Integer, Run> texts = new HashMap<>();
            for (Run run : line.runs()) {
                texts.merge(columns.of(run.box()), run, (left, right) -> left.with(right, " "));
            }
            texts.forEach((column, run) -> ends.merge(column, run.box().right(), Math::max));
            lines.add(texts);
        }
    }

    /** Ascending y between the rows; none if some row does not begin on one height. */
    static List<Double> edges(List<Run> body, Columns columns, Thresholds thresholds) {
        return new TopRows(body, columns, thresholds).edges();
    }

    private List<Double> edges() {
        if (!isEven()) {
            return List.of();
        }
        List<Double> edges = new ArrayList<>();
        int further = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0 && goesOn(lines.get(i - 1), lines.get(i))) {
                further++;
            } else if (lines.get(i).size() < TableThresholds.BEGUN * columns.count()) {
                return List.of();
            } else if (i > 0) {
                edges.add((bottom(lines.get(i - 1)) + top(lines.get(i))) / 2);
            }
        }
        return further > 0 ? edges : List.of();
    }

    /** Where some lines stand further apart than others, that tells the rows. */
    private boolean isEven() {
        List<Double> gaps = IntStream.range(1, lines.size())
                .mapToObj(i -> top(lines.get(i)) - top(lines.get(i - 1)))
                .sorted()
                .toList();
        return !gaps.isEmpty() && gaps.get(gaps.size() - 1) < TableThresholds.EVEN_LEADING * gaps.get(0);
    }

    private boolean goesOn(Map<Integer, Run> above, Map<Integer, Run> line) {
        return line.size() <= above.size()
                && line.size() < columns.count()
                && line.entrySet().stream()
                        .allMatch(text -> above.containsKey(text.getKey())
                                && isFull(
                                        above.get(text.getKey()),
                                        text.getValue(),
                                        ends.getOrDefault(text.getKey(), 0.0)));
    }

    /** Had the first word of the next line no room? Figures never go on. */
    private static boolean isFull(Run above, Run below, double end) {
        String word = FIRST_WORD
                .matcher(below.text())
                .results()
                .map(MatchResult::group)
                .findFirst()
                .orElse("");
        double width = below.box().width() * word.length() / below.text().length();
        double space = TableThresholds.LEAST_GUTTER * below.size();
        return above.box().right() + space + width > end
                && Math.abs(above.box().left() - below.box().left()) < TableThresholds.HEADED * below.size()
                && !(Figures.isFigure(above.text()) && Figures.isFigure(below.text()));
    }

    private static double bottom(Map<Integer, Run> line) {
        return line.values().stream()
                .mapToDouble(run -> run.box().bottom())
                .max()
                .orElse(0);
    }

    private static double top(Map<Integer, Run> line) {
        return line.values().stream().mapToDouble(run -> run.box().top()).min().orElse(0);
    }
}
