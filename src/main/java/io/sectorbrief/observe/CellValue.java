package io.sectorbrief.observe;

import io.sectorbrief.model.Message;
import io.sectorbrief.model.Severity;
import io.sectorbrief.model.Value;

/** What a cell says of its metric. */
sealed interface CellValue {

    /** It says this. */
    record Read(Value value) implements CellValue {}

    /**
     * It says this, and who reads it should know how it was taken.
     *
     * @param rule what the finding is called
     * @param severity whether the value is marked or the finding only kept
     * @param why for the finding
     */
    record Taken(Value value, String rule, Severity severity, Message why) implements CellValue {}

    /** It says nothing: empty, a dash. */
    record Nothing() implements CellValue {}

    /**
     * It has a word where a number is expected, which is no mistake.
     *
     * @param why for a finding
     */
    record Wordy(Message why) implements CellValue {}

    /**
     * It cannot be read.
     *
     * @param why for a finding
     */
    record Unreadable(Message why) implements CellValue {}
}
