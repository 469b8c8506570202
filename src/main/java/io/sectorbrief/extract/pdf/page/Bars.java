package io.sectorbrief.extract.pdf.page;

import io.sectorbrief.extract.pdf.drawn.Fill;
import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.threshold.ChartThresholds;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/** Finds the bars of charts among shaded boxes: boxes without text that stand on one line and differ in height. */
final class Bars {

    private Bars() {}

    static List<Rect> of(List<Fill> fills, List<Run> runs) {
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
        List<Rect> bars = new ArrayList<>();
        standing(blank, Rect::bottom, Rect::height).forEach(bars::addAll);
        standing(blank, Rect::left, Rect::width).forEach(bars::addAll);
        return bars;
    }

    private static List<List<Rect>> standing(
            List<Rect> boxes, ToDoubleFunction<Rect> foot, ToDoubleFunction<Rect> length) {
        Map<Long, List<Rect>> byFoot = new TreeMap<>();
        boxes.forEach(box -> byFoot.computeIfAbsent(Math.round(foot.applyAsDouble(box)), key -> new ArrayList<>())
                .add(box));
        return byFoot.values().stream()
                .filter(group -> group.size() >= ChartThresholds.FEWEST_DRAWN_BARS
                        && lengths(group, length) >= ChartThresholds.FEWEST_DRAWN_BARS)
                .toList();
    }

    private static long lengths(Collection<Rect> group, ToDoubleFunction<Rect> length) {
        return group.stream()
                .mapToLong(box -> Math.round(length.applyAsDouble(box)))
                .distinct()
                .count();
    }
}
