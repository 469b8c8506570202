package io.sectorbrief.dataset;

/**
 * A pattern of words in captions and headers: literal text, compared after folding and without spaces, with {@code *}
 * for any run of characters and {@code /} between the parts of a header path.
 *
 * @param pattern as written in the definition
 */
public record Wording(String pattern) {

    /** How much of it is literal: the longer, the more it says. */
    public int weight() {
        return (int) pattern.chars()
                .filter(c -> c != '*' && !Character.isWhitespace(c))
                .count();
    }

    @Override
    public String toString() {
        return pattern;
    }
}
