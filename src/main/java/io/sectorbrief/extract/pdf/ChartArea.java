package io.sectorbrief.extract.pdf;

/** Whether a zone shows a chart: drawings cover much of it, or figures stand along an axis. */
final class ChartArea {

    private ChartArea() {}

    static boolean is(Zone zone, Thresholds thresholds) {
        return Pictures.over(zone.page(), zone.area(), thresholds).isPresent()
                || ChartAxis.standsIn(zone.runs(), thresholds);
    }
}
