package io.sectorbrief.store;

import io.sectorbrief.model.Period;
import java.util.Comparator;

/**
 * What a document says of one metric: the piece in which a restatement replaces what was said before.
 *
 * @param dataset name of the dataset
 * @param period what time it is about
 * @param scope which market, empty if the dataset has none
 * @param metric name of the metric
 */
public record StatedSlice(String dataset, Period period, String scope, String metric)
        implements Comparable<StatedSlice> {

    DataSlice data() {
        return new DataSlice(dataset, period);
    }

    @Override
    public int compareTo(StatedSlice other) {
        return Comparator.comparing(StatedSlice::data)
                .thenComparing(StatedSlice::scope)
                .thenComparing(StatedSlice::metric)
                .compare(this, other);
    }
}
