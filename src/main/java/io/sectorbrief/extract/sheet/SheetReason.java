package io.sectorbrief.extract.sheet;

import io.sectorbrief.extract.doubt.Doubt;
import io.sectorbrief.extract.doubt.Doubt.Risk;

/** Kinds of doubt about what was read of sheets. */
enum SheetReason implements Doubt.Reason {
    /** What its columns mean is anybody's guess. */
    NO_HEADER(0.5, Risk.EXTENT),
    NAMELESS_COLUMN(0.15, Risk.EXTENT),
    /** Words over words: the first row may be one like all others. */
    HEADER_LIKE_ROWS(0.1, Risk.EXTENT),
    /** The first row may be the last of the header. */
    WORDS_IN_FIRST_ROW(0.25, Risk.CELLS),
    /** Some rows hold more than the header names, so a delimiter may stand within a text. */
    BEYOND_HEADER(0.25, Risk.CELLS),
    /** A line with another number of fields than the header may have them in other columns. */
    FIELDS_DIFFER(0.25, Risk.CELLS),
    /** What is behind a quote that is never closed may belong to it. */
    OPEN_QUOTE(0.3, Risk.CELLS),
    /** The encoding is another, or the file was broken before it came. */
    UNREADABLE_CHARACTERS(0.4, Risk.CELLS),
    /** A word among numbers is often a remark that replaced one. */
    WORDS_AMONG_NUMBERS(0.1, Risk.CELLS),
    /** Somebody typed them, or a program did not know them for numbers. */
    NUMBERS_AS_TEXT(0.1, Risk.CELLS),
    /** It belongs to all rows or columns it is merged over, and is read of the first alone. */
    NUMBER_MERGED(0.25, Risk.CELLS),
    /** Whether the table is meant with or without them is not said. */
    HIDDEN_ROWS(0.25, Risk.EXTENT),
    /** They may be a table of their own. */
    ROWS_BEHIND_A_GAP(0.1, Risk.EXTENT),
    /** Told by a finding of its own for each column. */
    FORMULA(0.2, Risk.CELLS);

    private final double weight;
    private final Risk risk;

    SheetReason(double weight, Risk risk) {
        this.weight = weight;
        this.risk = risk;
    }

    @Override
    public double weight() {
        return weight;
    }

    @Override
    public Risk risk() {
        return risk;
    }
}
