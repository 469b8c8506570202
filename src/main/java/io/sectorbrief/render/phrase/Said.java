package io.sectorbrief.render.phrase;

/**
 * A number in words, ready to print.
 *
 * @param text what is printed
 * @param tone its colour
 */
public record Said(String text, Tone tone) {

    public static Said plain(String text) {
        return new Said(text, Tone.PLAIN);
    }
}
