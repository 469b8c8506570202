package io.sectorbrief.render.workbook;

import java.util.List;

/**
 * The brand of a workbook, as its template gives it; colours are six hex digits.
 *
 * @param face font of all cells
 * @param night titles and the ground of table heads
 * @param onNight text of table heads
 * @param ink text
 * @param muted notes
 * @param rule lines between rows
 * @param doubt ground of numbers that are doubted
 * @param up rises
 * @param down falls
 * @param series one a series of a chart, used in order and again from the start
 */
record Theme(
        String face,
        String night,
        String onNight,
        String ink,
        String muted,
        String rule,
        String doubt,
        String up,
        String down,
        List<String> series) {

    Theme {
        if (series.isEmpty()) {
            throw new IllegalArgumentException("the workbook's theme gives no colour for the first series of a chart");
        }
        series = List.copyOf(series);
    }

    String series(int index) {
        return series.get(index % series.size());
    }
}
