package io.sectorbrief.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Raised marks of footnotes as printed text keeps them, in superscripts: {@code 5,210²}, {@code 98.7⁽ᵉ⁾}. They are no part of
 * the number, the name or the word they hang on.
 */
public final class FootnoteMark {

    private static final String PLAIN = "0123456789()abcdefghijklmnoprstuvwxyz,，、 ";
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ,，、 ";

    private static final String LETTER = "[ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ]";

    /** Bare digits raised on a ten or on a unit of length are a power, and so is what goes on behind them. */
    private static final String NO_POWER =
            "(?<!(?<![\\d.,])10[⁻⁺⁰¹²³⁴-⁹]{0,4})(?<!(?<![A-Za-z])(?:[kcdmh]?m|ft|in|yd)[⁻⁰¹²³⁴-⁹]{0,2})";

    /** Raised letters in a row end a word, as in 1ˢᵗ, but for those in brackets. */
    private static final String ONE = "(?:" + NO_POWER + "[⁰¹²³⁴-⁹]+⁾?|⁽[⁰¹²³⁴-⁹]+⁾|⁽" + LETTER + "{1,3}⁾|(?<!" + LETTER
            + ")" + LETTER + "(?!" + LETTER + ")⁾?)";

    /** The last character of a mark, as a regular expression. */
    static final String END = "[⁰¹²³⁴-⁹⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ]";

    /** Marks side by side, as a regular expression. */
    static final String SOME = ONE + "(?:[,，、]? ?" + ONE + ")*";

    private static final Pattern MARKS = Pattern.compile(SOME);

    private static final char FIRST = '²';
    private static final char LAST = 'ⁿ';

    private FootnoteMark() {}

    /** Marks side by side in superscripts, what parts them as it is; empty if they have none or are no marks. */
    public static Optional<String> raised(String printed) {
        StringBuilder raised = new StringBuilder();
        for (int at = 0; at < printed.length(); at++) {
            int known = PLAIN.indexOf(printed.charAt(at));
            if (known < 0) {
                return Optional.empty();
            }
            raised.append(RAISED.charAt(known));
        }
        return Optional.of(raised.toString())
                .filter(marks -> MARKS.matcher(marks).matches());
    }

    /** A text without its marks, which end with it or with a word of it; one of nothing but marks as it is. */
    public static String without(String text) {
        if (!mayHold(text)) {
            return text;
        }
        String bare = MARKS.matcher(text).replaceAll("");
        return bare.isBlank() ? text : bare;
    }

    /** Whether its last character is one of a mark; on any other hangs none. */
    public static boolean mayEnd(String text) {
        return !text.isEmpty() && isRaised(text.charAt(text.length() - 1));
    }

    /** What of a text follows so many characters of it without its marks. */
    public static String after(String text, int bare) {
        int at = bare;
        while (at < text.length() && without(text.substring(0, at)).length() < bare) {
            at++;
        }
        return text.substring(at);
    }

    /** Where the marks end that begin at a character, which is there if none do. */
    public static int end(String text, int at) {
        if (!isRaised(text.charAt(at))) {
            return at;
        }
        Matcher marks = MARKS.matcher(text).region(at, text.length()).useTransparentBounds(true);
        return marks.lookingAt() ? marks.end() : at;
    }

    /** Few texts have one, and all are asked for, again and again. */
    private static boolean mayHold(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (isRaised(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRaised(int character) {
        return character >= FIRST && character <= LAST && RAISED.indexOf(character) >= 0;
    }
}
