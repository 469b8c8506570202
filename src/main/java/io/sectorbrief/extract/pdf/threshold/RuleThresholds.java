package io.sectorbrief.extract.pdf.threshold;

/** How the dots and dashes of a rule stand that was drawn as many; distances are in points. */
public final class RuleThresholds {

    /** A column is wider than this, so that rules under titles beside one another are no dashes. */
    public static final double LONGEST_DASH = 8;

    /** Dashes nearer than this are one, however many boxes it was drawn as. */
    public static final double TOUCHING_DASHES = 0.1;

    /** Times the longer of two: dashes stand no further apart, and where a cell begins anew one may be left out. */
    public static final double DASH_GAP = 2;

    /** In dashes: fewer may as well be ticks or the boxes of a key. */
    public static final int FEWEST_DASHES = 5;

    /** Share of their usual length by which dashes differ for rounding. */
    public static final double DASH_VARIES = 0.5;

    /** Share of the dashes of a rule that have its usual length; those where rules meet have not. */
    public static final double DASHES_ALIKE = 0.7;

    private RuleThresholds() {}
}
