package io.sectorbrief.extract.pdf.page;

import io.sectorbrief.extract.pdf.threshold.TextThresholds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Sets ticks on the line of their row: fonts of mathematical signs draw them from the top down, so that they stand on
 * baselines of their own. All of a page stand off to one side, the one on which more of them find a row near by.
 */
final class RaisedTicks {

    private static final Pattern TICK = Pattern.compile("[√✓✔✗✘]");

    private final List<List<Run>> lines;
    private final List<Integer> ticks;

    private RaisedTicks(List<List<Run>> lines) {
        this.lines = lines;
        this.ticks = IntStream.range(0, lines.size())
                .filter(at -> lines.get(at).stream()
                        .allMatch(run -> TICK.matcher(run.plain()).matches()))
                .boxed()
                .toList();
    }

    /**
     * The lines with their ticks, top down.
     *
     * @param lines runs of each from left to right, top down
     */
    static List<List<Run>> settled(List<List<Run>> lines) {
        RaisedTicks raised = new RaisedTicks(lines);
        return raised.ticks.isEmpty() ? lines : raised.settled(raised.near(1) >= raised.near(-1) ? 1 : -1);
    }

    private long near(int step) {
        return ticks.stream().filter(at -> isNear(at, at + step)).count();
    }

    private boolean isNear(int tick, int row) {
        return row >= 0
                && row < lines.size()
                && Math.abs(baseline(row) - baseline(tick)) < TextThresholds.RAISED_TICK * size(tick);
    }

    private double baseline(int line) {
        return lines.get(line).get(0).baseline();
    }

    private double size(int line) {
        return lines.get(line).get(0).size();
    }

    private List<List<Run>> settled(int step) {
        List<List<Run>> rows = new ArrayList<>(lines);
        ticks.stream().filter(at -> isNear(at, at + step)).forEach(at -> {
            rows.set(at + step, with(lines.get(at + step), lines.get(at)));
            rows.set(at, List.of());
        });
        rows.removeIf(List::isEmpty);
        return rows;
    }

    private static List<Run> with(List<Run> row, List<Run> ticks) {
        return Stream.concat(row.stream(), ticks.stream().map(tick -> tick.on(row.get(0))))
                .sorted(Comparator.comparingDouble(run -> run.box().left()))
                .toList();
    }
}
