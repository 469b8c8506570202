package io.sectorbrief.render.chart;

import java.util.List;

/**
 * A run of values along a common axis.
 *
 * @param name label at its end
 * @param data in the axis' order
 */
public record Series(String name, List<Datum> data) {

    public Series {
        data = List.copyOf(data);
    }
}
