package io.sectorbrief.extract.pdf.grid;

import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.page.Run;
import io.sectorbrief.extract.pdf.threshold.ChartThresholds;
import io.sectorbrief.extract.pdf.zone.Zone;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Takes a bar and the figure at its end for one, as the figures of a column stand wherever their bars end. Bars in a column
 * of their own, of which only the longest reach a figure, stay by themselves.
 */
final class CellBars {

    private CellBars() {}

    /** The texts of a zone, each reaching back over the bar drawn right before it. */
    static List<Run> withBars(Zone zone) {
        List<Run> runs = zone.runs();
        Map<Long, List<Rect>> byFoot = new HashMap<>();
        zone.page().pictures().stream()
                .filter(zone.area()::holdsMiddleOf)
                .forEach(bar -> byFoot.computeIfAbsent(Math.round(bar.left()), key -> new ArrayList<>())
                        .add(bar));
        Map<Run, Rect> barOf = new HashMap<>();
        if (!byFoot.isEmpty()) {
            NavigableMap<Double, List<Run>> byLeft = new TreeMap<>();
            runs.forEach(run -> byLeft.computeIfAbsent(run.box().left(), key -> new ArrayList<>())
                    .add(run));
            byFoot.values().forEach(bars -> barOf.putAll(figures(bars, byLeft)));
        }
        return runs.stream()
                .map(run -> Optional.ofNullable(barOf.get(run))
                        .map(bar -> run.reachingBack(bar.left()))
                        .orElse(run))
                .toList();
    }

    /** The figure at the end of each bar of a column; none where one has none. */
    private static Map<Run, Rect> figures(Collection<Rect> bars, NavigableMap<Double, List<Run>> byLeft) {
        Map<Run, Rect> figures = new HashMap<>();
        if (bars.size() < ChartThresholds.FEWEST_DRAWN_BARS) {
            return figures;
        }
        for (Rect bar : bars) {
            Optional<Run> figure = figure(bar, byLeft);
            if (figure.isEmpty()) {
                return Map.of();
            }
            figures.put(figure.get(), bar);
        }
        return figures;
    }

    private static Optional<Run> figure(Rect bar, NavigableMap<Double, List<Run>> byLeft) {
        double reach = ChartThresholds.AT_BAR * bar.height();
        return byLeft.subMap(bar.right(), true, bar.right() + reach, true).values().stream()
                .flatMap(List::stream)
                .filter(run -> bar.sharedHeight(run.box()) > 0
                        && bar.height() < ChartThresholds.BAR_HEIGHT * run.size()
                        && run.box().left() - bar.right() < ChartThresholds.AT_BAR * run.size())
                .findFirst();
    }
}
