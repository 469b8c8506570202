package io.sectorbrief.extract.sheet.limit;

/** Decisions on what cells of a sheet are to each other, each with its unit and reason. */
public final class SheetThresholds {

    /** In columns: a side narrower than this is no table of its own: a blank column beside it is only a gap in the layout. */
    public static final int NARROWEST_TABLE = 2;

    /** In rows: fewer of a column show no habit. */
    public static final int FEWEST_ROWS = 5;

    /** Share of a column's numbers up to which its words are exceptions. */
    public static final double FEW_WORDS = 0.2;

    /** In rows: more than this never name columns. */
    public static final int DEEPEST_HEADER = 4;

    /** In columns: labels that are the numbers 1, 2, 3 … are places or days; two could be chance. */
    public static final int SHORTEST_COUNT = 3;

    /** Rows that tell what a column holds; a longer one is no clearer. */
    public static final int ENOUGH_ROWS = 2_000;

    /** Share of a sheet's characters from which what was read of it may lack what it needs. */
    public static final double MUCH_LOST = 0.05;

    /** In characters, as {@code 亿元人民币} or {@code 百万美元}: a longer text beside the word is no unit. */
    public static final int LONGEST_UNIT = 6;

    /** Confidence from which an exhibit needs no finding: one strong doubt or two weak ones take more. */
    public static final double SURE_ENOUGH = 0.8;

    private SheetThresholds() {}
}
