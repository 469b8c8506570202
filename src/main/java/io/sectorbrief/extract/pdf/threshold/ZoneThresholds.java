package io.sectorbrief.extract.pdf.threshold;

/** Where exhibits begin and end on a page; em is the font size of the text at hand. */
public final class ZoneThresholds {

    /** In characters: a longer line that begins with a unit is prose. */
    public static final int UNIT_LENGTH = 30;

    /** In em: a caption that ends nearer than this to its column's edge may go on in the next line. */
    public static final double CAPTION_END = 3;

    /** In em: lines of one caption begin this exactly under one another. */
    public static final double CAPTION_START = 0.5;

    /** In em: the rule of a table is this near to what labels it. */
    public static final double RULE_NEAR = 6;

    /** In lines of the page: beside a caption, another column may print a line between its own. */
    public static final int CAPTION_LINES = 3;

    /** In points: lines of one caption have the same size. */
    public static final double CAPTION_SIZE = 0.2;

    /** In em: lines of one caption leave less between them. */
    public static final double CAPTION_LEADING = 0.8;

    /** In em: a tab between a caption's label and its text is narrower. */
    public static final double LABEL_GAP = 6;

    /** In em: between a caption in the margin and the source below it there is less. */
    public static final double MARGIN_LEADING = 1.5;

    /** Share of the text's width; a margin in which captions stand is narrower. */
    public static final double MARGIN = 0.35;

    /** Lines with dot leaders; a page with fewer is no table of contents. */
    public static final int FEWEST_LEADERS = 3;

    /** Share of the room between a heading and its page that a drawn leader fills; the rest is the space of a word. */
    public static final double LED = 0.75;

    /** Of a caption's height; captions of neighbours stand this level. */
    public static final double BESIDE = 0.3;

    /** Of a caption's height above it; a frame's rule may stand there. */
    public static final double RULE_ABOVE = 0.8;

    /** In points: the rule of a caption reaches at least as far as its text, less this. */
    public static final double RULE_SIDE = 4;

    /** In points: text hangs this far over the edge of its column. */
    public static final double SIDE = 2;

    /** In points: a source line may begin this far left of the exhibit it belongs to. */
    public static final double COLUMN_START = 12;

    /** In points: what stands on the same height of a page differs by less. */
    public static final double LEVEL = 6;

    /** In lines: source lines of neighbours stand on heights that differ by less. */
    public static final double SOURCE_REACH = 12;

    /** In lines: source lines of neighbours begin further apart. */
    public static final double SOURCE_APART = 5;

    /** In em: the short last line of a paragraph follows at less than this. */
    public static final double PROSE_GAP = 0.7;

    /** In em: lines of a paragraph begin this near to one another, indent included. */
    public static final double PROSE_START = 2.5;

    /** Share of a horizontal ruling that lies within a zone if it belongs to it: page-wide ones do not. */
    public static final double INSIDE_ACROSS = 0.6;

    /** Share of a vertical ruling that lies within a zone if it belongs to it. */
    public static final double INSIDE_DOWN = 0.5;

    /** Share of a zone's width; the rule that closes a table is at least this long. */
    public static final double LAST_RULE = 0.5;

    /** Share of the text's width; a ruled table narrower than this is not as wide as what stands above it. */
    public static final double NARROW = 0.7;

    /** In characters: a longer line over a table is no title but prose. */
    public static final int TITLE_LENGTH = 40;

    /** In em: a text this wide is a line of prose, in narrow columns too. */
    public static final double PROSE_LINE = 14;

    /** In lines: fewer beside a gap make no column of prose. */
    public static final int FEWEST_PROSE = 3;

    /** Share of the page's lines that may cross the gap between its columns: headings do. */
    public static final double CROSSING = 0.1;

    /** In em: a line of prose may end this much before its column does. */
    public static final double PROSE_END = 2;

    /** In em: the baseline of a table's first row follows that of its header at less than this, running headers keep away. */
    public static final double HEADER_ROW = 3;

    /** Share of the text's width; a shaded or framed part as wide as this stands beside nothing. */
    public static final double BOX_WIDTH = 0.75;

    /** In lines: a box or column beside the text with fewer holds no table. */
    public static final int FEWEST_IN_BOX = 4;

    /** Times the size of the row below; the title of a table in a box is larger by half a point at least. */
    public static final double BOX_TITLE = 1.05;

    /** Share of its lines that stand level with lines beside it; more of them are rows of one table. */
    public static final double LEVEL_BESIDE = 0.5;

    /** Share of the text's width; lines of prose beside a narrow column are longer than this. */
    public static final double MAIN_WIDTH = 0.5;

    /** In em: a column beside the prose is at least this wide. */
    public static final double SIDE_COLUMN = 8;

    /** Share of its height that rules enclose of a table found by its columns; the rest is its title. */
    public static final double SAME_TABLE = 0.7;

    /** Heights of a source line; what goes on with it is printed no larger, but for what the letters themselves make out. */
    public static final double SMALL_PRINT = 1.15;

    /** In em: shading behind one line of text is lower. */
    public static final double BAND_HEIGHT = 2.5;

    /** Share of a column's width that shading behind its title takes at least. */
    public static final double ACROSS = 0.8;

    /** Share of the lines beside the prose that stand between two crossing lines, at the least, if they are a column. */
    public static final double UNCROSSED = 0.66;

    /** Share of the text's width; the lines of one of two columns are narrower. */
    public static final double TEXT_COLUMN = 0.6;

    /** Share of its column that a line of its running text fills, indent and ragged end left out. */
    public static final double FULL_COLUMN = 0.75;

    /** Share of the text's height; shading as high as this is the page's and parts nothing. */
    public static final double BACKGROUND = 0.5;

    /** Share of the size of a row's letters; what is set smaller below the last row is no row, but for rounding. */
    public static final double SMALL_NOTE = 0.95;

    private ZoneThresholds() {}
}
