package io.sectorbrief.store;

import io.sectorbrief.model.Period;
import java.util.Comparator;

/** Everything a dataset says about one period: what is reconciled together. */
public record DataSlice(String dataset, Period period) implements Comparable<DataSlice> {

    @Override
    public int compareTo(DataSlice other) {
        return Comparator.comparing(DataSlice::dataset)
                .thenComparing(DataSlice::period)
                .compare(this, other);
    }
}
