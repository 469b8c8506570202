package io.sectorbrief.dataset;

import io.sectorbrief.normalise.Folding;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A pattern of words in captions and headers: literal text, compared after folding and without spaces, with {@code *}
 * for any run of characters and {@code /} between the parts of a header path. It is worked out once: every exhibit of a
 * night is tried on every wording of all datasets.
 */
public final class Wording {

    private final String pattern;
    private final Pattern regex;
    private final int weight;

    /** @param pattern as written in the definition */
    public Wording(String pattern) {
        this.pattern = pattern;
        this.regex = Pattern.compile(Arrays.stream(pattern.split("\\*", -1))
                .map(literal -> Pattern.quote(Folding.fold(literal)))
                .collect(Collectors.joining(".*")));
        int literal = 2 * Folding.fold(pattern.replace("*", "")).length();
        this.weight = pattern.contains("*") ? literal : literal + 1;
    }

    /** As written in the definition. */
    public String pattern() {
        return pattern;
    }

    /** How much of it is literal: the longer, the more it says, and of equals most what leaves nothing open. */
    public int weight() {
        return weight;
    }

    /** {@code *热度*}, {@code *月}: begins with anything, so that a caption must tell what it is about. */
    boolean isOpen() {
        return pattern.startsWith("*");
    }

    /** Whether it stands somewhere in a text. */
    public boolean standsIn(String text) {
        return regex.matcher(Folding.fold(text)).find();
    }

    /** Whether it stands somewhere in a header's path. */
    boolean standsIn(Header header) {
        return regex.matcher(header.foldedPath()).find();
    }

    /** Whether it is the header: its path where the pattern has a {@code /}, all of it behind a leading one, else its name. */
    public boolean names(Header header) {
        String text = pattern.contains("/") ? header.foldedPath() : header.foldedName();
        return regex.matcher(pattern.startsWith("/") ? "/" + text : text).matches();
    }

    @Override
    public String toString() {
        return pattern;
    }
}
