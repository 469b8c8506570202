package io.sectorbrief.extract.pdf;

/**
 * One drawn character in the upright frame of its page.
 *
 * @param text Unicode text, one or more characters (ligatures); blank for spaces
 * @param box from 0.8 em above to 0.2 em below the baseline, advance wide
 * @param size font size in points as drawn
 * @param weight whether its font calls itself bold
 */
record Glyph(String text, Rect box, double size, Weight weight) {

    enum Weight {
        REGULAR,
        BOLD
    }

    boolean isSpace() {
        return text.isBlank();
    }
}
