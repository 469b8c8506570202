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

    /**
     * Subjects that a restatement of a slice no longer names.
     *
     * @param earlier SHA-256 of the document that named them; its slice counts no more
     * @param later SHA-256 of the document that restates the slice
     * @param slice of which metric, period and market; of several that lost the same, the first
     * @param before how many subjects the earlier one named
     * @param after how many the later one names
     * @param subjects those that are gone, in order; at least one
     */
    public record LostSubjects(
            String earlier, String later, StatedSlice slice, int before, int after, List<String> subjects) {

        public LostSubjects {
            subjects = List.copyOf(subjects);
        }

        /** Whether the later one names fewer, and not only others. */
        public boolean cutShort() {
            return after < before;
        }
    }

    public LostSlices {
        slices = List.copyOf(slices);
        observations = List.copyOf(observations);
    }
}
