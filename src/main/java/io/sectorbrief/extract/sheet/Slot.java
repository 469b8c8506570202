package io.sectorbrief.extract.sheet;

/**
 * One place of a grid.
 *
 * @param text as the sheet shows it, white space folded; empty if blank or covered by a merge
 * @param across columns a merged cell spans, 1 for a plain one
 * @param down rows a merged cell spans, 1 for a plain one
 * @param cover whether a merged cell beside it lies over it
 */
record Slot(String text, int across, int down, Cover cover) {

    /** From where a merged cell lies over this place. */
    enum Cover {
        NONE,
        LEFT,
        ABOVE
    }

    static final Slot BLANK = new Slot("", 1, 1, Cover.NONE);
    static final Slot COVERED_FROM_LEFT = new Slot("", 1, 1, Cover.LEFT);
    static final Slot COVERED_FROM_ABOVE = new Slot("", 1, 1, Cover.ABOVE);

    static Slot of(String text) {
        return text.isEmpty() ? BLANK : new Slot(text, 1, 1, Cover.NONE);
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
