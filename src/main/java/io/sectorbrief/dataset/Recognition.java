package io.sectorbrief.dataset;

import java.util.List;

/** What came of asking which datasets an exhibit belongs to. */
public sealed interface Recognition {

    /**
     * It belongs to these; more than one only where each reads metrics of its own from it.
     *
     * @param fits at least one, in the order of the definitions
     */
    record Recognised(List<Fit> fits) implements Recognition {}

    /** It belongs to none and stays an exhibit. */
    record Unrecognised() implements Recognition {}

    /**
     * It fits several equally well, which would be a guess.
     *
     * @param fits the equals
     */
    record Ambiguous(List<Fit> fits) implements Recognition {}
}
