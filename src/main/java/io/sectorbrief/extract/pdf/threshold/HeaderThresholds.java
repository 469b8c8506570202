package io.sectorbrief.extract.pdf.threshold;

/** Decisions on the headers of tables, each with its unit and reason. */
public final class HeaderThresholds {

    /** In lines: a header of this many is usual even over few rows. */
    public static final int FEWEST_HEADER = 3;

    /** In lines: a header set off by weight or shading may be this deep over few rows. */
    public static final int DEEP_HEADER = 4;

    /** In lines: headers of three levels with wrapped titles are this deep. */
    public static final int DEEPEST_HEADER = 6;

    /** In em: lines of one title begin, end or have their middles this near to one another. */
    public static final double FLUSH_TITLE = 0.4;

    /** Share of the header; what is drawn wider than this belongs to no single title. */
    public static final double SPAN_WIDTH = 0.9;

    /** In em: titles of one level stand on one baseline, but for rounding; what is this far off it is set in the middle. */
    public static final double OFF_LEVEL = 0.15;

    /** Columns of figures stand apart alike; what is this many times as far is a column of labels. */
    public static final double UNLIKE_PITCH = 1.25;

    /** In em: a title in the middle of the header's height stands under another only if that fits better by this. */
    public static final double LIKELY_UNCOVERED = 0.25;

    /** In em: a title stands this far off rather than over two titles of one name. */
    public static final double TWICE = 4;

    /** In em: titles stand on the left or right of what they span only if the middle fits worse by this much. */
    public static final double OFF_SIDE = 1;

    /** In em: half a column of figures set to the right under centred titles. */
    public static final int MOST_OFF_MIDDLE = 2;

    /** Steps in an em: as finely as titles stand off the middle. */
    public static final int OFF_STEPS = 4;

    /** Columns among which spanning titles are shared out; no printed page has more. */
    public static final int MOST_COLUMNS = 100;

    /** In trials: all ways to share rows among labels are tried up to this, on the fullest page a thousandth of it. */
    public static final long MOST_TRIALS = 50_000_000;

    private HeaderThresholds() {}
}
