package io.sectorbrief.dataset;

import java.util.List;
import java.util.Optional;

/** What came of asking which datasets an exhibit belongs to. */
public sealed interface Recognition {

    /**
     * It belongs to these; more than one only where each reads metrics of its own from it.
     *
     * @param fits at least one, in the order of the definitions
     */
    record Recognised(List<Fit> fits) implements Recognition {}

    /**
     * It belongs to none and stays an exhibit.
     *
     * @param nearest the dataset that its caption speaks for and some of its numbers are of, if there is one
     */
    record Unrecognised(Optional<NearMiss> nearest) implements Recognition {}

    /**
     * A dataset that a table would be of if it had some columns more, or if their headers were words that the definition has.
     *
     * @param missing columns of the dataset
     */
    record NearMiss(DatasetDefinition definition, List<String> missing) {}

    /**
     * It fits several equally well, which would be a guess.
     *
     * @param fits the equals
     */
    record Ambiguous(List<Fit> fits) implements Recognition {}
}
