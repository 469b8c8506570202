package io.sectorbrief.extract.pdf.doubt;

import io.sectorbrief.extract.doubt.Doubt;
import io.sectorbrief.extract.doubt.Doubt.Risk;

/** Kinds of doubt about what was read of pages. */
public enum Reason implements Doubt.Reason {
    /** Text of the table that stands in none of its cells is gone for whoever reads the cells. */
    TEXT_IN_NO_CELL(0.4, Risk.CELLS),
    /** A text that runs over a gutter is one text, or the gutter is none. */
    TEXT_TORN(0.3, Risk.CELLS),
    /** Nobody leaves that much room within a cell, so two columns may have become one. */
    TEXTS_APART_IN_A_CELL(0.3, Risk.CELLS),
    /** A text that reaches under its neighbour's column may belong to both. */
    GUTTER_CROSSED(0.3, Risk.CELLS),
    /** Texts printed on one another are mixed, or one of them was meant to be hidden. */
    OVERPRINTED(0.3, Risk.CELLS),
    /** Text turned on its side is not read, though it may name rows. */
    TURNED_TEXT(0.25, Risk.CELLS),
    /** Pages of one table have the same columns. */
    COLUMNS_DIFFER(0.4, Risk.CELLS),
    /** Two figures in a cell of a column that holds one in all others are two cells. */
    TWO_FIGURES_IN_A_CELL(0.3, Risk.CELLS),
    /** Numbers of one column stand flush on one side, or on their points. */
    NUMBERS_NOT_ALIGNED(0.1, Risk.CELLS),
    /** A line of a wrapped cell may have become a row of its own. */
    LONE_TEXT_IN_A_ROW(0.25, Risk.CELLS),
    /** The header may have taken the first row. */
    FIGURES_IN_HEADER(0.25, Risk.CELLS),
    /** The first row may be the last line of the header. */
    WORDS_IN_FIRST_ROW(0.25, Risk.CELLS),
    /** What stands in a column does not end its title: the header may have taken a row. */
    ROW_IN_HEADER(0.25, Risk.CELLS),
    /** What names a group of rows stands below the header. */
    GROUP_IN_HEADER(0.25, Risk.CELLS),
    /** A title over all columns is that of the table, or it covers some of them only. */
    TITLE_OVER_ALL(0.25, Risk.EXTENT),
    /** The other half of the bracket went into another title or cell. */
    HALF_A_BRACKET(0.25, Risk.EXTENT),
    /** The line above it went into another title. */
    TITLE_CUT(0.25, Risk.EXTENT),
    /** Titles of one name stand under titles that tell them apart. */
    TITLES_ALIKE(0.25, Risk.EXTENT),
    /** Something parts rows where there is none. */
    BLANK_ROW(0.25, Risk.CELLS),
    /** A header may have been parted from its column. */
    BLANK_COLUMN(0.1, Risk.CELLS),
    NAMELESS_COLUMN(0.15, Risk.EXTENT),
    PAGE_READ_IN_PART(0.3, Risk.CELLS),
    NEXT_PAGE_LOST(0.4, Risk.EXTENT),
    /** What else speaks against it is not known. */
    NOT_LOOKED_OVER(0.4, Risk.CELLS),
    /** Neither a table nor anything drawn: what stands there may be a table that was not recognised. */
    NOTHING_READ(0.5, Risk.EXTENT),
    TOO_MUCH_FOR_A_TABLE(0.5, Risk.EXTENT);

    private final double weight;
    private final Risk risk;

    Reason(double weight, Risk risk) {
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
