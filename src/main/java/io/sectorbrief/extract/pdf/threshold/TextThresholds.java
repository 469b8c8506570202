package io.sectorbrief.extract.pdf.threshold;

/** How far apart glyphs, runs and lines of running text stand; em is the font size of the text at hand. */
public final class TextThresholds {

    /** In em: ink rises this far above the baseline in nearly every font. */
    public static final double ASCENT = 0.8;

    /** In em: ink falls this far below the baseline in nearly every font. */
    public static final double DESCENT = 0.2;

    /** In em: kerning and fake bold set a character back by less, a new run starts further back. */
    public static final double BACKWARD = 0.5;

    /** In em: a mark of full width is set back by the half that its neighbour leaves blank, and rounding. */
    public static final double INTERLOCKED = 0.6;

    /** In em: in drawing order, Latin words stand at least this far apart. */
    public static final double WORD_SPACE = 0.2;

    /** In em: a typed space is wider, however tight its line is set. */
    public static final double LEAST_SPACE = 0.08;

    /** In em: letters of a word stand nearer, cells never do. */
    public static final double SEAM = 0.12;

    /** In em: between runs that drawing order broke apart the writer left less. */
    public static final double JOINED_WORD_SPACE = 0.15;

    /** Parts of an em; fake bold prints a character again nearer than one part, no word has letters so near. */
    public static final int DOUBLES = 12;

    /** Share of the size of the text that a raised mark hangs on. */
    public static final double MARK_SIZE = 0.86;

    /** In em of the text: a mark stands at least this far above the line. */
    public static final double LEAST_RAISE = 0.12;

    /** In em of the text: what stands higher is on the line above. */
    public static final double MOST_RAISE = 0.65;

    /** In em of the text: a mark hangs this near to it. */
    public static final double MARK_GAP = 0.35;

    /** In em of the text: a mark is set back by less. */
    public static final double MARK_OVERLAP = 0.15;

    /** In characters: a raised text of more is no mark. */
    public static final int LONGEST_MARK = 6;

    /** In em: runs of a cell whose baselines differ by less stand on one line. */
    public static final double SAME_LINE = 0.3;

    /** In em: lines of a block overlap by no more, big type and accents included. */
    public static final double OVERLAP = 0.5;

    /** In em: lines of a paragraph leave less between them. */
    public static final double BLOCK_GAP = 1.4;

    /** In em: lines of a paragraph differ in size by less. */
    public static final double ALIKE = 0.15;

    /** Share of the narrower one that a line and the block above it have in common. */
    public static final double UNDER = 0.6;

    /** In em: a line that begins further left belongs to another column. */
    public static final double OUTDENT = 3;

    /** In em: a full line ends nearer than this to the edge: two characters and a mark may not break. */
    public static final double RAGGED = 2.2;

    /** In lines: fewer that end at one edge may do so by chance. */
    public static final int FEWEST_FULL = 2;

    /** In em: what overlaps by less stands beside. */
    public static final double SHARED = 1;

    /** In em: a line of prose that goes on elsewhere is wider. */
    public static final double NARROWEST = 8;

    /** In em: a column as narrow as this is a side box rather than one of the text's. */
    public static final double SIDE_BOX = 20;

    /** Gaps between words of a line; fewer may be alike by chance. */
    public static final int FEWEST_GAPS = 2;

    /** The widest gap over the narrowest of a line that was stretched to its column's width. */
    public static final double GAPS_ALIKE = 1.5;

    /** In em: a heading stands this near to what it heads. */
    public static final double HEADING_GAP = 2.5;

    /** In em: lines set to one width end this near to one another. */
    public static final double FLUSH = 0.6;

    /** In lines: fewer that end flush do so by chance. */
    public static final int FEWEST_FLUSH = 3;

    /** In em: a bullet stands this near to what it points at. */
    public static final double BULLET_GAP = 4;

    /** Blocks of a page of text; labels of a drawing may be more, and comparing them all would take seconds. */
    public static final int MOST_BLOCKS = 200;

    /** In em: an indent is two ideographs wide, one and a bit if set tight. */
    public static final double LEAST_INDENT = 1.2;

    /** In em: what starts further right is no indent. */
    public static final double MOST_INDENT = 3.5;

    /** In points: lines of a report title differ in size by less. */
    public static final double TITLE_SIZE = 0.5;

    /** In em: lines of a report title stand this near to one another. */
    public static final double TITLE_REACH = 4;

    /** In characters: a text that runs aside is told in pieces of this length. */
    public static final int LONGEST_ASIDE = 200;

    /** Share of a box that its outline with rounded corners encloses; a dot or a bubble leaves more out. */
    public static final double ROUNDED_BOX = 0.9;

    /** In points: the corners of a box are rounded by less. */
    public static final double CORNER = 10;

    /** In em: more is no space between words, however stretched the line. */
    public static final double WIDEST_SPACE = 0.6;

    /** In gaps: fewer say nothing about the spaces of a line. */
    public static final int FEWEST_SPACES = 2;

    /** Times the usual space of a line, which spaces behind a point or a comma stay below. */
    public static final double EVEN = 1.5;

    /** In em: a sign of currency stands this far before its number, at the edge of their column. */
    public static final double SIGN = 20;

    /** In em: a percent sign or a bracket set apart stands this near behind its number. */
    public static final double MARK = 1.5;

    /** Share of the size of a text; what is smaller may be raised or lowered as an index. */
    public static final double INDEX_SIZE = 0.8;

    /** In em: an index is raised or lowered by less. */
    public static final double INDEX_SHIFT = 0.5;

    /** In em; what moves the pen less has a direction all the same. */
    public static final float LEAST_ADVANCE = 0.01f;

    /** Points; wide enough that an edge and what hangs on it lie in the same step or the next. */
    public static final double MARK_STEP = 12;

    /** In characters: the end of a line's last word or number is shorter. */
    public static final int LONGEST_TAIL = 40;

    /** In characters: no number in a report is longer. */
    public static final int LONGEST_NUMBER = 20;

    /** Points; about a line, so that a cell lies in few bands and a band holds few rows. */
    public static final double READBACK_BAND = 12;

    /** In em: columns of one character each stand further apart than the letters of a line that fills a column. */
    public static final double WIDEST_LETTER_SPACE = 0.9;

    /** In characters; fewer steps from one to the next tell no pitch. */
    public static final int FEWEST_STEPS = 4;

    /** Share of the pitch; typewriter faces keep to it but for rounding, the letters of others do not. */
    public static final double OFF_PITCH = 0.08;

    /** Dots; an ellipsis has three. */
    public static final int FEWEST_LEADERS = 4;

    /** In em: a tick drawn from its top down stands no further than this off its row. */
    public static final double RAISED_TICK = 0.8;

    /** In em: two letters of a label are set apart by less, as wide as labels of four letters. */
    public static final double LABEL_SPACE = 2.3;

    /** In labels set apart alike under one another; fewer may be columns of single letters. */
    public static final int FEWEST_LABELS = 4;

    /** Signs of a typed rule; fewer dashes stand for a value that is missing. */
    public static final int SHORTEST_TYPED_RULE = 6;

    /** Signs of a typed rule that shares its line with words. */
    public static final int LONG_TYPED_RULE = 10;

    /** Rows of dashes on one line: so many stand under the titles of a table, fewer under a title of several columns. */
    public static final int FEWEST_DASHED = 3;

    /** In em: the number of a page stands further than this from its text; rows of one table stand nearer. */
    public static final double PAGE_NUMBER_APART = 3;

    private TextThresholds() {}
}
