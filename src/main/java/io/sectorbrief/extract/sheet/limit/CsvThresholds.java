package io.sectorbrief.extract.sheet.limit;

/** Decisions on how a delimited text is written, each with its unit and reason. */
public final class CsvThresholds {

    /** Share of the bytes beyond ASCII that stand alone: Western text has its accents one by one; Chinese bytes come in pairs. */
    public static final double ALONE_IN_WESTERN = 0.9;

    /** Share of pairs with a low second byte from which they are Big5. */
    public static final double LOW_TAILS_IN_BIG5 = 0.2;

    /** Share of the characters beyond ASCII; in a wrong encoding nearly all are unreadable. */
    public static final double MOST_UNREADABLE = 0.25;

    /** Share of zero bytes at one parity: Chinese with Latin digits has a quarter in UTF-16, a damaged file one here or there. */
    public static final double ZEROS_IN_UTF16 = 0.1;

    /** In characters: fewer are soon found in Western text with two accents in a row; the header of a table alone has as many. */
    public static final int FEWEST_CHINESE = 5;

    /** Share of the characters in most use; nearly all of what is printed, and in another encoding about a third. */
    public static final double USUAL_IN_CHINESE = 0.8;

    /** In characters, to tell a dialect by; titles above a header are a handful of lines. */
    public static final int SAMPLE = 64 * 1024;

    /** In fields: lines with more count as alike. */
    public static final int WIDEST = 9_999;

    /** Times a text may be looked through in vain for the ends of its quotes; only one made to cost time needs more. */
    public static final int MOST_IN_VAIN = 8;

    private CsvThresholds() {}
}
