package io.sectorbrief.store;

/** How far an edition has come. */
public enum EditionStage {
    /** Its figures are stored. */
    ANALYSED,
    /** Its files lie in the staging folder. */
    RENDERED,
    /** Its files lie below the output folder, whole. */
    PUBLISHED,
    /** It was published; somebody took its folder away, and its period has no figures any more. */
    WITHDRAWN,
    /** Its data misses what its brief requires; the trouble says what. It waits. */
    HELD,
    /** It could not be made; the trouble says why. */
    FAILED
}
