package io.sectorbrief.extract.pdf.threshold;

/** How far apart glyphs, runs and lines of running text stand; em is the font size of the text at hand. */
public final class TextThresholds {

    /** In em: ink rises this far above the baseline in nearly every font. */
    public static final double ASCENT = 0.8;

    /** In em: ink falls this far below the baseline in nearly every font. */
    public static final double DESCENT = 0.2;

    /** In em: kerning and fake bold set a character back by less, a new run starts further back. */
    public static final double BACKWARD = 0.5;

    /** In em: in drawing order, Latin words stand at least this far apart. */
    public static final double WORD_SPACE = 0.2;

    /** In em: letters of a word stand nearer, cells never do. */
    public static final double SEAM = 0.12;

    /** In em: between runs that drawing order broke apart the writer left less. */
    public static final double JOINED_WORD_SPACE = 0.15;

    /** Parts of an em; fake bold prints a character again nearer than one part, no word has letters so near. */
    public static final int DOUBLES = 16;

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

    private TextThresholds() {}
}
