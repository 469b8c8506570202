package io.sectorbrief.extract.pdf.threshold;

/** How much of a document is taken in beside what {@link Thresholds} says; what has more is no report. */
public final class Limits {

    /** Pages of a document; the longest filings have a tenth of it. */
    public static final int MOST_PAGES = 20_000;

    /** Texts of a page that stand apart from one another; the fullest page has a tenth of it. */
    public static final int MOST_TEXTS = 20_000;

    /** Rules, shaded boxes and pictures of a page, each kind by itself; maps have more, tables never. */
    public static final int MOST_DRAWN = 20_000;

    private Limits() {}
}
