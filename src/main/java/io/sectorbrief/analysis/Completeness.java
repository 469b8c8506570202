package io.sectorbrief.analysis;

/** Whether everything a figure should rest on was there. */
enum Completeness {
    WHOLE,
    /** Something is missing or waits in quarantine. */
    PARTIAL;

    static Completeness of(boolean whole) {
        return whole ? WHOLE : PARTIAL;
    }

    Completeness and(Completeness other) {
        return this == WHOLE ? other : PARTIAL;
    }
}
