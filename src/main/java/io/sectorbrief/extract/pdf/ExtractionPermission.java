package io.sectorbrief.extract.pdf;

/** What to do with a PDF that opens without a password but whose owner forbids extracting its content. */
public enum ExtractionPermission {
    /** Refuse it and name the setting. */
    RESPECT,
    /** Read it: the desk has the right to. */
    IGNORE
}
