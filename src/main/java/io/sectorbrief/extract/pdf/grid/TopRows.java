package io.sectorbrief.extract.pdf.grid;

import io.sectorbrief.extract.pdf.block.Columns;
import io.sectorbrief.extract.pdf.block.UnfinishedLabel;
import io.sectorbrief.extract.pdf.page.Run;
import io.sectorbrief.extract.pdf.threshold.TableThresholds;
import io.sectorbrief.extract.pdf.threshold.Thresholds;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Rows whose cells begin on one height, though lines stand as near as rows: a line whose every text goes on from a full
 * one right above it belongs to the row above.
 */
final class TopRows {

    private final Columns columns;
    private final ColumnLines lines;
    private final List<Integer> further;
    private final Set<Integer> wrapping;

    private TopRows(List<Run> body, Columns columns, Thresholds thresholds) {
        this.columns = columns;
        this.lines = new ColumnLines(body, columns, thresholds);
        this.further =
                IntStream.range(1, lines.count()).filter(this::goesOn).boxed().toList();
        this.wrapping = further.stream()
                .flatMap(line -> lines.line(line).keySet().stream())
                .collect(Collectors.toSet());
    }

    /** Ascending y between the rows; none if some row does not begin on one height. */
    static List<Double> edges(List<Run> body, Columns columns, Thresholds thresholds) {
        return new TopRows(body, columns, thresholds).edges();
    }

    private List<Double> edges() {
        if (lines.count() < 2 || !isEven() || !isFull(0)) {
            return List.of();
        }
        List<Double> edges = new ArrayList<>();
        boolean sparse = false;
        for (int line = 1; line < lines.count(); line++) {
            if (further.contains(line)) {
                continue;
            }
            if (!isFull(line) && !isLabelled(line)) {
                return List.of();
            }
            sparse |= !isFull(line);
            edges.add((lines.bottom(line - 1) + lines.top(line)) / 2);
        }
        return sparse || !further.isEmpty() ? edges : List.of();
    }

    /** Does a line fill most columns? */
    private boolean isFull(int line) {
        return lines.line(line).size() >= TableThresholds.BEGUN * columns.count();
    }

    /** A line of fewer begins a row with a text that stands in a column where no text goes on. */
    private boolean isLabelled(int line) {
        Set<Integer> texts = lines.line(line).keySet();
        return texts.size() > 1
                && !wrapping.containsAll(texts)
                && texts.stream().anyMatch(column -> !lines.goesOn(line, column))
                && !isUpperPart(line);
    }

    /** Where cells end on one height, the upper lines of a row hold few texts, and those go on in a fuller one. */
    private boolean isUpperPart(int line) {
        if (line + 1 == lines.count()
                || lines.line(line + 1).size() <= lines.line(line).size()) {
            return false;
        }
        Set<Integer> under = new HashSet<>(lines.line(line).keySet());
        under.retainAll(lines.line(line + 1).keySet());
        return under.stream().allMatch(column -> lines.goesOn(line + 1, column));
    }

    /** Where some lines stand further apart than others, that tells the rows. */
    private boolean isEven() {
        List<Double> gaps = IntStream.range(1, lines.count())
                .mapToObj(i -> lines.top(i) - lines.top(i - 1))
                .sorted()
                .toList();
        return !gaps.isEmpty() && gaps.get(gaps.size() - 1) < TableThresholds.EVEN_LEADING * gaps.get(0);
    }

    private boolean goesOn(int line) {
        int width = lines.line(line).size();
        return width <= lines.line(line - 1).size()
                && width < columns.count()
                && !beginsLabel(line)
                && lines.line(line).keySet().stream().allMatch(column -> lines.goesOn(line, column));
    }

    /** Is a line a label alone that the fuller line below it ends? */
    private boolean beginsLabel(int line) {
        Map<Integer, Run> texts = lines.line(line);
        if (line + 1 == lines.count() || !texts.keySet().equals(Set.of(0))) {
            return false;
        }
        Run label = Objects.requireNonNull(texts.get(0));
        Map<Integer, Run> below = lines.line(line + 1);
        return below.size() > 1 && Stream.ofNullable(below.get(0)).anyMatch(run -> UnfinishedLabel.binds(label, run));
    }
}
