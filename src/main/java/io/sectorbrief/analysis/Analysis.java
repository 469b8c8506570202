package io.sectorbrief.analysis;

/** One declared computation of a section; it turns observations of a dataset into figures. */
public sealed interface Analysis permits Levels {

    /** The dataset it is about. */
    String dataset();
}
