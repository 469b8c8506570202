package io.sectorbrief.render.chart;

import java.util.List;

/**
 * The colours of a chart, as CSS hex.
 *
 * @param series one a series or slice, used in order and again from the start
 * @param ink text
 * @param muted axis text and base lines
 * @param rule grid lines
 * @param up a rise
 * @param down a fall
 */
public record Palette(List<String> series, String ink, String muted, String rule, String up, String down) {

    public Palette {
        if (series.isEmpty()) {
            throw new IllegalArgumentException("a palette needs a colour for the first series");
        }
        series = List.copyOf(series);
    }

    String of(int index) {
        return series.get(index % series.size());
    }
}
