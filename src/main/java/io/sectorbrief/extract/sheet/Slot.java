package io.sectorbrief.extract.sheet;

/**
 * One place of a grid.
 *
 * @param text as the sheet shows it, white space folded; empty if blank or covered by a merge
 * @param stored what the text was made of
 * @param across columns a merged cell spans, 1 for a plain one
 * @param down rows a merged cell spans, 1 for a plain one
 * @param cover whether a merged cell beside it lies over it
 */
record Slot(String text, Stored stored, int across, int down, Cover cover) {

    /** As what a cell holds its text; a csv has but texts. */
    enum Stored {
        TEXT,
        NUMBER
    }

    /** From where a merged cell lies over this place. */
    enum Cover {
        NONE,
        LEFT,
        ABOVE
    }

    static final Slot BLANK = of("", Stored.TEXT);
    static final Slot COVERED_FROM_LEFT = new Slot("", Stored.TEXT, 1, 1, Cover.LEFT);
    static final Slot COVERED_FROM_ABOVE = new Slot("", Stored.TEXT, 1, 1, Cover.ABOVE);

    static Slot of(String text, Stored stored) {
        return new Slot(text, stored, 1, 1, Cover.NONE);
    }

    Slot merged(int columns, int rows) {
        return new Slot(text, stored, columns, rows, Cover.NONE);
    }

    boolean hasText() {
        return !text.isEmpty();
    }

    boolean isMerged() {
        return across > 1 || down > 1 || cover != Cover.NONE;
    }

    boolean isFree() {
        return text.isEmpty() && cover == Cover.NONE;
    }
}
