package io.sectorbrief.extract.pdf.threshold;

/** How rows, columns and headers of a table stand to one another; em is the font size of the text at hand. */
public final class TableThresholds {

    /** In texts: two rows of two columns are the least that is a table. */
    public static final int FEWEST_RUNS = 4;

    /** In points: shorter lines are ticks, not the side of a cell. */
    public static final double SHORT_RULING = 6;

    /** In titles: a line of fewer may as well be a running header. */
    public static final int FEWEST_TITLES = 3;

    /** Vertical rules of a frame around a page; a table has more. */
    public static final int SIDES = 2;

    /** In points: a ruling this near to a line of the mesh is part of it. */
    public static final double ON_LINE = 3;

    /** Share of a cell's side that a line covers if it parts two cells. */
    public static final double PARTED = 0.5;

    /** In points: a table whose horizontal lines reach further than its verticals is open at the side. */
    public static final double OPEN_SIDE = 6;

    /** Share of the texts that lie inside a mesh that is the table's. */
    public static final double MESHED = 0.9;

    /** Rows by gaps for each row of a mesh; more means that only groups are ruled. */
    public static final double ROWS_A_BAND = 1.4;

    /** Share of lines in cells that hold texts apart; more means that columns are left unruled. */
    public static final double CROWDED = 0.15;

    /** Bands for each row by gaps; fewer means that only some rows are banded. */
    public static final double BANDED = 0.7;

    /** Share of the table; a band of shading is at least this wide. */
    public static final double BAND_WIDTH = 0.5;

    /** In points: edges of bands nearer than this are one. */
    public static final double ONE_EDGE = 3;

    /** In em: lines of one cell stand nearer, rows without rules may stand further apart. */
    public static final double ROW_GAP = 1.8;

    /** Share of the table; a lone text this narrow stands in a column, a wider one runs over several. */
    public static final double NARROW = 0.4;

    /** In em: what stands lower is on another line of the header. */
    public static final double BELOW = 0.5;

    /** In lines below the header: spaces of fewer may stand under one another by chance. */
    public static final int FEWEST_PARTED = 2;

    /** In em: a title heads what stands this near to it on either side. */
    public static final double HEADED = 3;

    /** In points: texts nearer than this leave no gutter. */
    public static final double TOUCHING = 0.5;

    /** Rules and bands of a page; one with more is a drawing, and comparing them all would take minutes. */
    public static final int MOST_DRAWN = 3_000;

    /** In points: a white band below the last shaded one begins this near. */
    public static final double OPEN_BAND = 16;

    /** In lines: fewer that stand in columns without any drawing may do so by chance. */
    public static final int FEWEST_OPEN = 4;

    /** In lines: a box holds little else than data, so fewer are a table. */
    public static final int FEWEST_OPEN_IN_A_BOX = 3;

    /** Share of the lines of a table in a box that fill all columns; the others have blank cells. */
    public static final double FULL_IN_A_BOX = 0.4;

    /** In em: a lone text further below a rule than the padding of a row is the title of another table. */
    public static final double TITLE_GAP = 1.2;

    /** Share of the texts of a table without any drawing that are figures. */
    public static final double FIGURES = 0.3;

    /** In em: a line of a cell that leaves less than this is full. */
    public static final double NEXT_WORD = 1.5;

    /** In points: writers that set lines on whole pixels let distances differ by this much, or by more where text is large. */
    private static final double LEADING_VARIES = 0.8;

    /** In em: the same on a page that was enlarged. */
    private static final double LEADING_VARIES_ENLARGED = 0.1;

    /** In em: the same between rows of values, which nothing but rounding moves. */
    private static final double ROWS_VARY_ENLARGED = 0.11;

    /** How much distances of rows of values differ that were meant to be one, in points. */
    public static double rowsVary(double em) {
        return Math.max(LEADING_VARIES, ROWS_VARY_ENLARGED * em);
    }

    /** How much distances of lines differ that were meant to be one, in points. */
    public static double leadingVaries(double em) {
        return Math.max(LEADING_VARIES, LEADING_VARIES_ENLARGED * em);
    }

    /** In em: lines of a text stand closer, rows further apart. */
    public static final double ROW_LEADING = 1.5;

    /** In em: a line that wraps leaves less than this, a word and the padding of two cells. */
    public static final double ROOM_LEFT = 2.5;

    /** Share of a column from either side: a gutter that moves from page to page stays within. */
    public static final double EDGE = 0.25;

    /** In em: no rows are set closer than this, so such lines are one cell. */
    public static final double CELL_LEADING = 1.15;

    /** In em: lines further apart than this are never one cell. */
    public static final double WIDEST_LEADING = 2;

    /** In em: baselines nearer than this are one line, not two. */
    public static final double LEAST_LEADING = 0.8;

    /** Share of the lines; a column must fill this many to tell how far rows stand apart. */
    public static final double FILLED = 0.3;

    /** In em: lines of two rows stand no nearer, for their letters would touch. */
    public static final double OVERLAPPING = 0.9;

    /** In em: a text this near to the middle of two lines stands between them. */
    public static final double STRADDLED = 0.2;

    /** In em: a label this near to the middle of its rows stands in the middle. */
    public static final double CENTRED = 0.5;

    /** Share of the rows that a column fills if its blank cells mean something. */
    public static final double DENSE = 0.9;

    /** Of the blocks of the fullest column; one with fewer may hold labels of several rows. */
    public static final double SPARSE = 0.6;

    /** In em: a label this level with a row belongs to it alone. */
    public static final double ALIGNED = 0.35;

    /** Share of the lower one; a block overlapping a row by more belongs to it. */
    public static final double BESIDE = 0.4;

    /** Share of a column's labels beside merged ones if it is merged likewise. */
    public static final double JOINING = 0.5;

    /** Share of its column; a line shorter than this did not wrap for want of room. */
    public static final double ROOM = 0.7;

    /** In points: a text that reaches further over the edge of its column crosses it. */
    public static final double CROSSING = 3;

    /** In em: texts on one line that share more are printed on one another. */
    public static final double OVERPRINT = 0.5;

    /** In figures: fewer under one another tell nothing about their column. */
    public static final int FEWEST_FIGURES = 4;

    /** Share of a column's cells that are of one kind; the rest is missing values and words for them. */
    public static final double OF_ONE_KIND = 0.8;

    /** In line heights: numbers under one another whose edges differ by less are flush. */
    public static final double FLUSH = 0.5;

    /** In em: texts that begin under one another begin nearer than this; rounding and the bearing of letters move them. */
    public static final double FLUSH_LEFT = 0.15;

    /** In em: more between two words is a gap between columns, however wide the spaces of the line. */
    public static final double WIDEST_SPACE = 1.3;

    /** In em: less between two texts is the space between two words. */
    public static final double LEAST_APART = 0.5;

    /** Times the usual space of a line; a wider one parts texts. */
    public static final double WIDER_THAN_SPACE = 1.6;

    /** In words: fewer at one distance may as well be titles. */
    public static final int FEWEST_WORDS = 5;

    /** In lines: fewer beside one another are no column of prose. */
    public static final int FEWEST_LINES = 6;

    /** In lines that hold several texts: among fewer none may cross a gutter. */
    public static final int FEWEST_CROSSED = 4;

    /** Share of the lines that may cross a gutter, as titles over several columns do. */
    public static final double CROSSING_LINES = 0.15;

    /** In em: columns leave at least this between them. */
    public static final double LEAST_GUTTER = 0.4;

    /** In characters: a longer text is a sentence rather than a name. */
    public static final int SENTENCE = 25;

    /** In lines: a header and two rows are the least that is a table if nothing is drawn. */
    public static final int FEWEST_ROWS = 3;

    /** Share of its lines that fill a column of running text; the last of each paragraph do not. */
    public static final double FULL_LINES = 0.5;

    /** Share of the texts of a band's fullest line; a line of more is a row, one of fewer the rest of wrapped cells. */
    public static final double FILLED_ROW = 0.75;

    /** Times the size of the text above: the title of a chapter is larger. */
    public static final double LARGER = 1.1;

    /** In em: the least by which rows of a group are set in from its title. */
    public static final double INDENT = 0.5;

    /** Share of its columns that a row fills on its first line if its cells begin on one height. */
    public static final double BEGUN = 0.6;

    /** In words one under the other: fewer may as well be a wrapped text. */
    public static final int FEWEST_LISTED = 3;

    /** In em: a text no wider is a mark, which never goes on in the next line. */
    public static final double MARK_WIDTH = 2;

    /** Times the least distance of two lines; where all differ by less, distances do not tell rows from lines of a cell. */
    public static final double EVEN_LEADING = 1.5;

    /** Lines of a page; no printed page has a third of it, and comparing more would take minutes. */
    public static final int MOST_LINES = 1_000;

    /** Periods that titles say twice; fewer may as well be years of two blocks of one list. */
    public static final int FEWEST_PERIODS = 3;

    /** In em: a title in the middle of a table stands no further off it, for the padding of its sides may differ. */
    public static final double OFF_MIDDLE = 1;

    /** In em: the space between thousands is no wider than that between words; figures of narrow columns stand further apart. */
    public static final double THOUSANDS = 0.3;

    /** Times the height of the row above: a row that holds a title alone is no higher, room for a caption is. */
    public static final double TITLE_ROW = 1.25;

    /** In lines: fewer may fill but one of two columns by chance. */
    public static final int FEWEST_ALTERNATING = 4;

    /** Columns with a title set on its end; a single one may be a label beside a table. */
    public static final int FEWEST_TURNED = 2;

    /** In lines: figures of fewer numbered rows may rise to the end by chance, as pages do. */
    public static final int FEWEST_LISTED_PAGES = 6;

    private TableThresholds() {}
}
