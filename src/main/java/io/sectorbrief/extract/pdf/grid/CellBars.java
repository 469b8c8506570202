package io.sectorbrief.extract.pdf.grid;

import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.page.Run;
import io.sectorbrief.extract.pdf.threshold.ChartThresholds;
import io.sectorbrief.extract.pdf.zone.Zone;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Takes a bar and the figure at its end for one: the figures of a column stand wherever their bars end. */
final class CellBars {

    private CellBars() {}

    /** The texts of a zone, each reaching back over what is drawn right before it. */
    static List<Run> withBars(Zone zone) {
        NavigableMap<Double, List<Rect>> byEnd = new TreeMap<>();
        zone.page().pictures().stream()
                .filter(zone.area()::holdsMiddleOf)
                .forEach(bar -> byEnd.computeIfAbsent(bar.right(), key -> new ArrayList<>())
                        .add(bar));
        return byEnd.isEmpty()
                ? zone.runs()
                : zone.runs().stream().map(run -> withBar(run, byEnd)).toList();
    }

    private static Run withBar(Run run, NavigableMap<Double, List<Rect>> byEnd) {
        double left = run.box().left();
        return byEnd.subMap(left - ChartThresholds.AT_BAR * run.size(), true, left, true).values().stream()
                .flatMap(List::stream)
                .filter(bar ->
                        bar.sharedHeight(run.box()) > 0 && bar.height() < ChartThresholds.BAR_HEIGHT * run.size())
                .findFirst()
                .map(bar -> run.reachingBack(bar.left()))
                .orElse(run);
    }
}
