package io.sectorbrief.render.chart;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The paper of a chart.
 *
 * @param width in CSS pixels
 * @param height in CSS pixels
 * @param description what a reader who cannot see the chart is told
 */
public record Frame(double width, double height, String description) {

    /** The same paper; who cannot see the chart is told its values too, as they are printed. */
    public Frame telling(List<Datum> data) {
        return told(values(data));
    }

    /** The same for a chart of lines. */
    public Frame tellingLines(List<Series> series) {
        return told(series.stream()
                .map(one -> one.name() + " " + values(one.data()))
                .collect(Collectors.joining("；")));
    }

    private Frame told(String values) {
        return values.isEmpty() ? this : new Frame(width, height, description + "：" + values);
    }

    private static String values(List<Datum> data) {
        return data.stream().map(datum -> datum.label() + " " + datum.text()).collect(Collectors.joining("、"));
    }
}
