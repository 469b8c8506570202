package io.sectorbrief.store;

import java.util.List;

/**
 * What a restatement says nothing good of in a dataset, though it is about the same time as what it restates.
 *
 * @param earlier SHA-256 of the document that said it
 * @param later SHA-256 of the newest one that restates it
 * @param dataset name of the dataset
 * @param loss why the later one does not count for it
 * @param slices in order; at least one
 * @param observations ids of what the earlier document said in them, which stands
 */
public record LostSlices(
        String earlier, String later, String dataset, Loss loss, List<StatedSlice> slices, List<String> observations) {

    /** Why a restatement does not take the place of what it restates. */
    public enum Loss {
        /** It does not speak of it. */
        LEFT_OUT,
        /** All that it says of it waits in quarantine. */
        IN_QUARANTINE
    }

    public LostSlices {
        slices = List.copyOf(slices);
        observations = List.copyOf(observations);
    }
}
