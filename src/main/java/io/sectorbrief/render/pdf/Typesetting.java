package io.sectorbrief.render.pdf;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps punctuation on the line of the number it encloses. The line breaker sees one element's text at a time, so that a line
 * could end between a coloured or marked number and the comma that follows it, or the bracket that opens before it.
 */
final class Typesetting {

    private static final Pattern NUMBER = Pattern.compile("([\\Q" + ChineseLines.NEVER_LAST + "\\E]*)" // what opens
            + "(<span class=\"(?:plain|up|down|flat)\">(?:[^<]|<sup class=\"mark\">[^<]*</sup>)*</span>"
            + "|<a class=\"from\" href=\"#o-[^<]*(?:<span [^<]*(?:<sup [^<]*</sup>)?[^<]*</span>)?</a>)"
            + "((?<=\\d</a>)[一-龥]?[\\Q" + ChineseLines.NEVER_FIRST + "\\E]*|[\\Q" + ChineseLines.NEVER_FIRST
            + "\\E]*)"); // what closes, and the word a bare number counts

    private Typesetting() {}

    static String keepTogether(String xhtml) {
        return NUMBER.matcher(xhtml).replaceAll(found -> Matcher.quoteReplacement(kept(found)));
    }

    private static String kept(MatchResult found) {
        boolean enclosed = !found.group(1).isEmpty() || !found.group(3).isEmpty();
        return enclosed ? "<span class=\"together\">" + found.group() + "</span>" : found.group();
    }
}
