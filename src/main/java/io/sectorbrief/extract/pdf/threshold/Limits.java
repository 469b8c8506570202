package io.sectorbrief.extract.pdf.threshold;

/** How much of a document is taken in beside what {@link Thresholds} says; what has more is no report. */
public final class Limits {

    /** Pages of a document; the longest filings have a tenth of it. */
    public static final int MOST_PAGES = 20_000;

    /** Bytes of a file read into memory; larger ones, of pictures mostly, are read piece by piece. */
    public static final long MOST_IN_MEMORY = 1 << 24;

    /** Texts of a page that stand apart from one another; the fullest page has a tenth of it. */
    public static final int MOST_TEXTS = 20_000;

    /** Rules, shaded boxes and pictures of a page, each kind by itself; maps have more, tables never. */
    public static final int MOST_DRAWN = 20_000;

    /** Bytes of a page's content; what is longer is run as it is unpacked. */
    public static final int MOST_KEPT_UNPACKED = 1 << 22;

    /** Bytes of a page's content that paint something; the marks and settings of a page left blank take fewer. */
    public static final long FEWEST_BYTES = 1000;

    /** Characters of a failure's words; it may quote a name of a megabyte. */
    public static final int LONGEST_TROUBLE = 200;

    /** Characters of a text that a doubt quotes; enough to find it on the page. */
    public static final int LONGEST_QUOTE = 30;

    private Limits() {}
}
