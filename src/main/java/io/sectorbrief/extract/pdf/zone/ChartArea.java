package io.sectorbrief.extract.pdf.zone;

import io.sectorbrief.extract.pdf.page.Pictures;
import io.sectorbrief.extract.pdf.threshold.Thresholds;

/** Whether a zone shows a chart: drawings cover much of it, figures stand along an axis, or labels at bars. */
public final class ChartArea {

    private ChartArea() {}

    public static boolean is(Zone zone, Thresholds thresholds) {
        return Pictures.over(zone.page(), zone.area(), thresholds).isPresent()
                || ChartAxis.standsIn(zone.runs(), thresholds)
                || ChartLabels.areDrawn(zone, thresholds);
    }
}
