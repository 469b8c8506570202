package io.sectorbrief.store;

import java.util.List;

/**
 * What a restatement no longer says of a dataset, though it is about the same time as what it restates.
 *
 * @param earlier SHA-256 of the document that said it
 * @param later SHA-256 of the newest one that restates it
 * @param dataset name of the dataset
 * @param slices in order; at least one
 * @param observations ids of what the earlier document said in them, which stands
 */
public record LostSlices(
        String earlier, String later, String dataset, List<StatedSlice> slices, List<String> observations) {

    public LostSlices {
        slices = List.copyOf(slices);
        observations = List.copyOf(observations);
    }
}
