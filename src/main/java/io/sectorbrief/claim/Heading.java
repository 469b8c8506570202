package io.sectorbrief.claim;

import java.util.Optional;
import java.util.regex.Pattern;

/** A short line that is no sentence and tells no number: what stands under it, up to the next line, is of what it names. */
final class Heading {

    private static final Pattern LINE = Pattern.compile("[^。；;%]{2,40}");

    /** Before its words: 一、, 2.1, （三）. */
    private static final Pattern NUMBERED = Pattern.compile(
            "^[\\s\\p{So}•·▪]*(?:[（(](?:\\d{1,2}|[一二三四五六七八九十]{1,3})[)）]\\s*|(?:\\d{1,2}(?:\\.\\d{1,2})*|[一二三四五六七八九十]{1,3})(?:[、.．:：]\\s*|\\s+))?");

    private Heading() {}

    /** Its words without its number; empty if the line is none. */
    static Optional<String> in(String line) {
        return LINE.matcher(line).matches() ? Optional.of(NUMBERED.matcher(line).replaceFirst("")) : Optional.empty();
    }
}
