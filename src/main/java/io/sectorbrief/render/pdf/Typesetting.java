package io.sectorbrief.render.pdf;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps punctuation on the line of the number, or of the exhibit's number, that it encloses. The line breaker sees one element's
 * text at a time, so that a line could end between a coloured or marked number and the comma that follows it, or the bracket
 * that opens before it.
 */
final class Typesetting {

    /** A straight quote closes or opens by where it stands: right behind or right before. */
    private static final String CLOSING = ChineseLines.NEVER_FIRST + "'";

    private static final String OPENING = ChineseLines.NEVER_LAST + "'";

    private static final Pattern NUMBER = Pattern.compile(
            "(<span class=\"(?:plain|up|down|flat)\">(?:[^<]|<sup class=\"mark(?: ahead)?\">[^<]*</sup>)*</span>"
                    + "|<a href=\"#exhibit-\\d+\">[^<]{1,12}</a>"
                    + "|<a class=\"from\" href=\"#o-[^<]*(?:<span [^<]*(?:<sup [^<]*</sup>)?[^<]*</span>)?</a>)"
                    + "((?<=\\d</a>)[一-龥]?[\\Q" + CLOSING + "\\E]*|[\\Q" + CLOSING
                    + "\\E]*)"); // what closes, and the word a bare number counts

    private Typesetting() {}

    static String keepTogether(String xhtml) {
        StringBuilder kept = new StringBuilder(xhtml.length());
        Matcher number = NUMBER.matcher(xhtml);
        int done = 0;
        while (number.find()) {
            int opens = opening(xhtml, done, number.start());
            boolean enclosed = opens < number.start() || !number.group(2).isEmpty();
            kept.append(xhtml, done, opens).append(enclosed ? "<span class=\"together\">" : "");
            kept.append(xhtml, opens, number.end()).append(enclosed ? "</span>" : "");
            done = number.end();
        }
        return kept.append(xhtml, done, xhtml.length()).toString();
    }

    /** Where what opens right before a number begins; at the number if nothing does. */
    private static int opening(String xhtml, int from, int number) {
        int start = number;
        while (start > from && OPENING.indexOf(xhtml.charAt(start - 1)) >= 0) {
            start--;
        }
        return start;
    }
}
