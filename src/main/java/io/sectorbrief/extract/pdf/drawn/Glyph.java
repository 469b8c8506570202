package io.sectorbrief.extract.pdf.drawn;

/**
 * One drawn character in the upright frame of its page.
 *
 * @param text Unicode text, one or more characters (ligatures); blank for spaces
 * @param box from 0.8 em above to 0.2 em below the baseline, advance wide
 * @param size font size in points as drawn
 * @param weight whether its font calls itself bold
 */
public record Glyph(String text, Rect box, double size, Weight weight) {

    public enum Weight {
        REGULAR,
        BOLD
    }

    public boolean isSpace() {
        return text.isBlank();
    }
}
