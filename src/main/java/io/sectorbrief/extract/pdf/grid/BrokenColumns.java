package io.sectorbrief.extract.pdf.grid;

import io.sectorbrief.extract.pdf.block.Columns;
import io.sectorbrief.extract.pdf.page.Run;
import io.sectorbrief.extract.pdf.threshold.TableThresholds;
import io.sectorbrief.extract.pdf.threshold.Thresholds;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Counts the rows that stand between rules without rules of their own: on a line a row begins if its label and most of
 * its texts do, or if a text begins below a gap in its column and another one beside it.
 */
final class BrokenColumns {

    private final ColumnLines lines;
    private final NavigableSet<Double> rules;
    private final Columns columns;
    private final Map<Integer, Run> above = new HashMap<>();

    private BrokenColumns(List<Run> runs, Columns columns, List<Double> rules, Thresholds thresholds) {
        this.lines = new ColumnLines(runs, columns, thresholds);
        this.columns = columns;
        this.rules = Collections.unmodifiableNavigableSet(new TreeSet<>(rules));
    }

    /** @param rules ascending y of what parts the rows */
    static int rows(List<Run> runs, Columns columns, List<Double> rules, Thresholds thresholds) {
        return new BrokenColumns(runs, columns, rules, thresholds).rows();
    }

    private int rows() {
        int rows = 0;
        for (int line = 0; line < lines.count(); line++) {
            boolean parted = line == 0 || isParted(line);
            if (parted) {
                above.clear();
            }
            rows += parted || begins(lines.line(line), line) ? 1 : 0;
            above.putAll(lines.line(line));
        }
        return rows;
    }

    private boolean isParted(int line) {
        Double rule = rules.higher((lines.top(line - 1) + lines.bottom(line - 1)) / 2);
        return rule != null && rule < (lines.top(line) + lines.bottom(line)) / 2;
    }

    private boolean begins(Map<Integer, Run> texts, int line) {
        Set<Integer> begun = texts.keySet().stream()
                .filter(column -> above.containsKey(column) && !lines.goesOn(line, column))
                .collect(Collectors.toSet());
        boolean labelled = begun.contains(0) && texts.size() >= TableThresholds.BEGUN * columns.count();
        return labelled || (begun.size() > 1 && begun.stream().anyMatch(column -> isBelowGap(texts, column)));
    }

    private boolean isBelowGap(Map<Integer, Run> texts, int column) {
        Run text = Objects.requireNonNull(texts.get(column));
        Run before = Objects.requireNonNull(above.get(column));
        return text.baseline() - before.baseline() > TableThresholds.ROW_GAP * text.size();
    }
}
