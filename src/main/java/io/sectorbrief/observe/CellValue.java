package io.sectorbrief.observe;

import io.sectorbrief.model.Value;

/** What a cell says of its metric. */
sealed interface CellValue {

    /** It says this. */
    record Read(Value value) implements CellValue {}

    /**
     * It says this, if a unit that nobody printed is what the definition assumes.
     *
     * @param why one sentence for a finding
     */
    record Assumed(Value value, String why) implements CellValue {}

    /** It says nothing: empty, a dash. */
    record Nothing() implements CellValue {}

    /**
     * It has a word where a number is expected, which is no mistake.
     *
     * @param why one sentence for a finding
     */
    record Wordy(String why) implements CellValue {}

    /**
     * It cannot be read.
     *
     * @param why one sentence for a finding
     */
    record Unreadable(String why) implements CellValue {}
}
