package io.sectorbrief.render.chart;

import io.sectorbrief.render.phrase.Listing;
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
    public Frame telling(List<Datum> data, Listing listing) {
        return told(values(data, listing), listing);
    }

    /** The same for a chart of lines. */
    public Frame tellingLines(List<Series> series, Listing listing) {
        String values = series.stream()
                .map(one -> one.name() + " " + values(one.data(), listing))
                .collect(Collectors.joining(listing.semicolon()));
        return told(values, listing);
    }

    private Frame told(String values, Listing listing) {
        return values.isEmpty() ? this : new Frame(width, height, listing.told().formatted(description, values));
    }

    private static String values(List<Datum> data, Listing listing) {
        return listing.listed(
                data.stream().map(datum -> datum.label() + " " + datum.text()).toList());
    }
}
