package io.sectorbrief.extract.pdf.zone;

import io.sectorbrief.extract.pdf.threshold.ZoneThresholds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Zones as they are read: top down, those that begin level with one another from left to right. */
final class ZoneOrder {

    private ZoneOrder() {}

    static List<Zone> of(List<Zone> zones) {
        List<Zone> sorted = new ArrayList<>(zones);
        sorted.sort(Comparator.comparingDouble(ZoneOrder::top));
        List<Zone> read = new ArrayList<>();
        List<Zone> level = new ArrayList<>();
        for (Zone zone : sorted) {
            if (!level.isEmpty() && !isLevel(level.get(0), zone)) {
                addLevel(level, read);
            }
            level.add(zone);
        }
        addLevel(level, read);
        return read;
    }

    /** Captions of neighbours begin, or end, on one height. */
    private static boolean isLevel(Zone first, Zone zone) {
        return top(zone) - top(first) < ZoneThresholds.LEVEL
                || first.caption()
                        .flatMap(one -> zone.caption().map(other -> one.box().sharedHeight(other.box()) > 0))
                        .orElse(false);
    }

    private static double top(Zone zone) {
        return zone.caption()
                .map(caption -> caption.box().top())
                .orElse(zone.area().top());
    }

    private static void addLevel(List<Zone> level, List<Zone> read) {
        level.sort(Comparator.comparingDouble(zone -> zone.area().left()));
        read.addAll(level);
        level.clear();
    }
}
