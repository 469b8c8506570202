package io.sectorbrief.extract.pdf.page;

import io.sectorbrief.extract.pdf.drawn.Fill;
import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.drawn.Ruling;
import io.sectorbrief.extract.pdf.threshold.ChartThresholds;
import io.sectorbrief.extract.pdf.threshold.Thresholds;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * The bars among shaded boxes, of a chart or in the cells of a table: boxes without text that stand on one line and differ
 * in length. One so short that it was taken for a line is told by standing with them.
 */
final class Bars {

    private final Thresholds thresholds;
    private final Set<Rect> bars = new LinkedHashSet<>();
    private final NavigableMap<Double, List<Rect>> standing = new TreeMap<>();
    private final NavigableMap<Double, List<Rect>> lying = new TreeMap<>();

    private Bars(List<Rect> blank, Thresholds thresholds) {
        this.thresholds = thresholds;
        find(blank, Rect::bottom, Rect::height, standing);
        find(blank, Rect::left, Rect::width, lying);
    }

    static Bars of(List<Fill> fills, List<Run> runs, Thresholds thresholds) {
        NavigableMap<Double, List<Run>> byHeight = new TreeMap<>();
        runs.forEach(run -> byHeight.computeIfAbsent(run.box().middleY(), y -> new ArrayList<>())
                .add(run));
        List<Rect> blank = fills.stream()
                .map(Fill::box)
                .filter(box ->
                        byHeight.subMap(box.top(), true, Math.max(box.top(), box.bottom()), true).values().stream()
                                .flatMap(List::stream)
                                .noneMatch(run -> box.holdsMiddleOf(run.box())))
                .toList();
        return new Bars(blank, thresholds);
    }

    Collection<Rect> boxes() {
        return bars;
    }

    /** Shading without the bars. */
    List<Fill> without(List<Fill> fills) {
        return fills.stream().filter(fill -> !bars.contains(fill.box())).toList();
    }

    /** Lines without the bars that are as thin as lines. */
    List<Ruling> lines(List<Ruling> rulings) {
        return rulings.stream().filter(ruling -> !isBar(ruling)).toList();
    }

    private boolean isBar(Ruling ruling) {
        double thin = thresholds.thickestRuling();
        NavigableMap<Double, List<Rect>> byFoot = ruling.isHorizontal() ? standing : lying;
        List<Rect> level = byFoot.subMap(ruling.at() - thin, true, ruling.at() + thin, true).values().stream()
                .flatMap(List::stream)
                .toList();
        return level.stream()
                        .reduce(Rect::union)
                        .filter(all -> isAmong(ruling, all, level.size()))
                        .isPresent()
                && level.stream()
                        .mapToDouble(bar -> ruling.isHorizontal() ? bar.width() : bar.height())
                        .anyMatch(breadth -> Math.abs(ruling.length() - breadth) < ChartThresholds.SAME_BREADTH);
    }

    /** Between bars, or next to them by no more than from one to another. */
    private static boolean isAmong(Ruling ruling, Rect bars, int count) {
        double length = ruling.isHorizontal() ? bars.width() : bars.height();
        double start = ruling.isHorizontal() ? bars.left() : bars.top();
        double pitch = length / Math.max(1, count - 1);
        return ruling.shared(start - pitch, start + length + pitch) > 0;
    }

    private void find(
            List<Rect> boxes,
            ToDoubleFunction<Rect> foot,
            ToDoubleFunction<Rect> length,
            NavigableMap<Double, List<Rect>> byFoot) {
        Map<Long, List<Rect>> groups = new TreeMap<>();
        boxes.forEach(box -> groups.computeIfAbsent(Math.round(foot.applyAsDouble(box)), key -> new ArrayList<>())
                .add(box));
        groups.values().stream()
                .filter(group -> group.size() >= ChartThresholds.FEWEST_DRAWN_BARS
                        && lengths(group, length) >= ChartThresholds.FEWEST_DRAWN_BARS)
                .flatMap(List::stream)
                .forEach(bar -> {
                    bars.add(bar);
                    byFoot.computeIfAbsent(foot.applyAsDouble(bar), key -> new ArrayList<>())
                            .add(bar);
                });
    }

    private static long lengths(Collection<Rect> group, ToDoubleFunction<Rect> length) {
        return group.stream()
                .mapToLong(box -> Math.round(length.applyAsDouble(box)))
                .distinct()
                .count();
    }
}
