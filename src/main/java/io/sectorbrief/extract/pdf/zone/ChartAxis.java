package io.sectorbrief.extract.pdf.zone;

import io.sectorbrief.extract.pdf.page.Line;
import io.sectorbrief.extract.pdf.page.Run;
import io.sectorbrief.extract.pdf.threshold.ChartThresholds;
import io.sectorbrief.extract.pdf.threshold.Thresholds;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The scale of a chart whose drawing alone does not give it away: figures under one another at one distance that fall
 * by one step, as rounded, most of them alone on their line. In a table figures share their lines with what they are about.
 */
final class ChartAxis {

    private static final Pattern TICK = Pattern.compile("([-−–]?)([\\d,]+(?:\\.\\d+)?)[%％]?");

    /** A figure of the scale. */
    private record Tick(Run run, BigDecimal value) {}

    private ChartAxis() {}

    static boolean standsIn(List<Run> runs, Thresholds thresholds) {
        List<Tick> column = new ArrayList<>();
        double left = runs.stream().mapToDouble(run -> run.box().left()).min().orElse(0);
        for (List<Run> line : Line.byBaseline(runs, thresholds)) {
            Run first = line.get(0);
            if (first.box().left() < left + ChartThresholds.AXIS * first.size()
                    && (column.isEmpty() || isFlush(first, column.get(0).run()))) {
                tick(first).ifPresent(column::add);
            }
        }
        return column.size() >= thresholds.fewestTicks()
                && fallsEvenly(column)
                && 2 * alone(column, runs, thresholds) >= column.size();
    }

    /** The label of the first point may stand as near to the edge as the scale. */
    private static boolean isFlush(Run below, Run above) {
        double off = ChartThresholds.TICK * below.size();
        return Math.abs(below.box().right() - above.box().right()) < off
                || Math.abs(below.box().left() - above.box().left()) < off;
    }

    private static Optional<Tick> tick(Run run) {
        Matcher tick = TICK.matcher(run.plain());
        if (!tick.matches()) {
            return Optional.empty();
        }
        String digits = tick.group(2).replace(",", "");
        BigDecimal value = digits.isEmpty() ? BigDecimal.ZERO : new BigDecimal(digits);
        return Optional.of(new Tick(run, tick.group(1).isEmpty() ? value : value.negate()));
    }

    private static boolean fallsEvenly(List<Tick> column) {
        Tick first = column.get(0);
        BigDecimal step = first.value().subtract(column.get(1).value());
        double distance = column.get(1).run().baseline() - first.run().baseline();
        BigDecimal rounding = BigDecimal.ONE.movePointLeft(first.value().scale());
        boolean even = first.value().compareTo(column.get(column.size() - 1).value()) > 0;
        for (int i = 2; i < column.size(); i++) {
            Tick above = column.get(i - 1);
            Tick tick = column.get(i);
            double off = tick.run().baseline() - above.run().baseline() - distance;
            BigDecimal more = above.value().subtract(tick.value()).subtract(step);
            even &= more.abs().compareTo(rounding) <= 0
                    && Math.abs(off) < ChartThresholds.TICK * tick.run().size();
        }
        return even;
    }

    private static long alone(List<Tick> column, List<Run> runs, Thresholds thresholds) {
        return column.stream()
                .map(Tick::run)
                .filter(tick -> runs.stream()
                        .noneMatch(run -> !run.equals(tick)
                                && Math.abs(run.baseline() - tick.baseline())
                                        < thresholds.sameBaseline() * tick.size()))
                .count();
    }
}
