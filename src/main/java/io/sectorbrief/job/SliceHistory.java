package io.sectorbrief.job;

import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Period;
import io.sectorbrief.quality.History;
import io.sectorbrief.quality.Reconciliation;
import io.sectorbrief.store.DataSlice;
import io.sectorbrief.store.Store;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the store holds of slices, for one step: slices are compared in the order of their periods, so each is read once while
 * it is near, and no more of them are kept than that takes.
 */
final class SliceHistory {

    private static final int KEPT = 4 * Reconciliation.REACH;

    private final Store store;
    private final Map<DataSlice, List<Observation>> near = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<DataSlice, List<Observation>> eldest) {
            return size() > KEPT;
        }
    };

    SliceHistory(Store store) {
        this.store = store;
    }

    List<Observation> of(DataSlice slice) {
        return near.computeIfAbsent(slice, store.observations()::reviewed);
    }

    /** The other periods of a dataset. */
    History around(DataSlice slice) {
        return (Period period) -> of(new DataSlice(slice.dataset(), period));
    }
}
