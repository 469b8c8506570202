package io.sectorbrief.extract.pdf.page;

import io.sectorbrief.extract.pdf.threshold.TextThresholds;
import io.sectorbrief.model.FootnoteMark;
import java.util.regex.Pattern;

/** How two lines, or two texts of one line, join: with a space or without. */
public final class Wrapping {

    /** The first half of a number that a line's end cut: at its comma or point, or before the third digit after a comma. */
    private static final Pattern CUT_NUMBER = Pattern.compile("(?s).*\\d(?:[.,]|,\\d{1,2})");

    /** One that may be whole, and what goes on with it: digits alone, or with what belongs to a number. */
    private static final Pattern MAYBE_CUT = Pattern.compile("(?s).*\\d\\.\\d+");

    private static final Pattern REST_OF_NUMBER = Pattern.compile("(?s)%.*|\\d+(?:[%％\\p{IsHan})）].*)?");

    /** A word that the typesetter divided; whoever writes a hyphen types another character. */
    private static final Pattern DIVIDED = Pattern.compile("(?s)(.*\\p{L}) ?[\u00AD\u2010]");

    private Wrapping() {}

    /** Two lines of one text as one. */
    public static String joined(String above, String below) {
        if (isDivided(above, below)) {
            return DIVIDED.matcher(above).replaceFirst("$1") + below;
        }
        return above + (above.isEmpty() || closesUp(above, below) ? "" : " ") + below;
    }

    /** Whether a line ends amid a word that the typesetter divided. */
    public static boolean isDivided(String above, String below) {
        return DIVIDED.matcher(above).matches() && Character.isLowerCase(below.codePointAt(0));
    }

    /** Chinese is written without spaces; so is a word after a hyphen or within brackets, and a number. */
    private static boolean closesUp(String above, String below) {
        int last = last(above);
        int first = below.codePointAt(0);
        return isWide(last)
                || isWide(first)
                || last == '-'
                || last == '/'
                || last == '('
                || first == ')'
                || isCutNumber(above, below);
    }

    private static boolean isCutNumber(String above, String below) {
        String end = above.substring(Math.max(0, above.length() - TextThresholds.LONGEST_NUMBER));
        int first = below.codePointAt(0);
        return CUT_NUMBER.matcher(end).matches()
                ? first == '%' || Character.isDigit(first)
                : MAYBE_CUT.matcher(end).matches()
                        && REST_OF_NUMBER.matcher(below).matches();
    }

    /** Whether a space stands between texts of one line: a mark of full width brings its own. */
    static boolean isSpaced(String left, String right) {
        return !isWideMark(last(left)) && !isWideMark(right.codePointAt(0));
    }

    /** Whether one may be set half into the blank half of the other: a mark of full width stands beside them. */
    static boolean mayInterlock(String left, String right) {
        return isWideMark(left.codePointBefore(left.length())) || isWideMark(right.codePointAt(0));
    }

    private static boolean isWideMark(int codePoint) {
        return isWide(codePoint) && !Character.isLetterOrDigit(codePoint) && codePoint != 0x3000;
    }

    /** A gap beside an ideograph is the typesetter's, between two Latin words it is a space. */
    static boolean needsSpace(String left, String right) {
        return !isWide(last(left)) && !isWide(right.codePointAt(0));
    }

    /** The last character of what a mark may hang on. */
    private static int last(String text) {
        String plain = FootnoteMark.mayEnd(text) ? FootnoteMark.without(text) : text;
        return plain.codePointBefore(plain.length());
    }

    private static boolean isWide(int codePoint) {
        return Character.isIdeographic(codePoint)
                || within(codePoint, 0x3000, 0x303F)
                || within(codePoint, 0xFF00, 0xFFEF)
                || within(codePoint, 0x2018, 0x2026);
    }

    private static boolean within(int codePoint, int low, int high) {
        return codePoint >= low && codePoint <= high;
    }
}
