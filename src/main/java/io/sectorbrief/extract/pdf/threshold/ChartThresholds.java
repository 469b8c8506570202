package io.sectorbrief.extract.pdf.threshold;

/** Decisions on charts and what labels them, each with its unit and reason. */
public final class ChartThresholds {

    /** In em: the scale of a chart stands this near to its left edge. */
    public static final double AXIS = 3;

    /** In em: the distances of a chart's scale vary by less. */
    public static final double TICK = 0.5;

    /** Texts of a chart that are looked at; one with more labels its points, not its bars. */
    public static final int MOST_LABELS = 300;

    /** Bars of a chart; labels of fewer may stand beside their categories by chance. */
    public static final int FEWEST_BARS = 3;

    /** In em: the label of a lying bar is level with its category by less. */
    public static final double BESIDE_BAR = 0.6;

    /** Share of the distance of bars: a label stands nearer than this to the middle of its own. */
    public static final double SLOT = 0.5;

    /** In em: the label of a bar stands this near to its end. */
    public static final double AT_BAR = 1.2;

    /** In percent: rounded shares of a whole are off by less. */
    public static final double WHOLE = 1;

    /** Shaded boxes on one line, of different heights: two may be the sides of a frame. */
    public static final int FEWEST_DRAWN_BARS = 3;

    /** In em: a bar in a cell is lower, as it stands on one line of text. */
    public static final double BAR_HEIGHT = 1.6;

    /** Points: bars that stand on one line are as broad as one another within this. */
    public static final double SAME_BREADTH = 1;

    private ChartThresholds() {}
}
