package io.sectorbrief.extract.pdf.zone;

import io.sectorbrief.extract.pdf.page.Pictures;
import io.sectorbrief.extract.pdf.threshold.Thresholds;

/** Whether a zone shows a chart: drawings cover much of it, or figures stand along an axis. */
public final class ChartArea {

    private ChartArea() {}

    public static boolean is(Zone zone, Thresholds thresholds) {
        return Pictures.over(zone.page(), zone.area(), thresholds).isPresent()
                || ChartAxis.standsIn(zone.runs(), thresholds);
    }
}
