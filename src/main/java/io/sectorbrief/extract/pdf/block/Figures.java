package io.sectorbrief.extract.pdf.block;

import io.sectorbrief.model.FootnoteMark;
import java.util.regex.Pattern;

/** Tells figures, as tables of any trade and country print them, from words. */
public final class Figures {

    private static final String SIGN = "[$€£¥<>≤≥~≈±+\\-−–‒(（\\[]";
    private static final String NUMBER = "[.,]?\\d(?:[\\d.,'’/:\\h]*\\d)?\\.?";
    private static final String MARK = "[%％‰xX倍万亿元)）\\]*†‡§]|\\(?[a-z\\d]\\)";

    private static final Pattern FIGURE = Pattern.compile(
            SIGN + "*\\h?" + SIGN + "*\\h?" + NUMBER + "(?:\\h?[±–‒-]\\h?" + NUMBER + ")?(?:\\h?(?:" + MARK + "))*");
    private static final Pattern MISSING =
            Pattern.compile("(?i)[-−–—‒.:…*/]{1,3}|\\(?n[./]?\\h?[adm]\\.?\\)?|nil|none");

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private Figures() {}

    /** A number with its signs and marks, or what stands for one that is missing. */
    public static boolean isFigure(String text) {
        return isNumber(text) || MISSING.matcher(FootnoteMark.without(text)).matches();
    }

    /** A year of the last century or this one, and nothing else. */
    public static boolean isYear(String text) {
        return YEAR.matcher(FootnoteMark.without(text)).matches();
    }

    public static boolean isNumber(String text) {
        return FIGURE.matcher(FootnoteMark.without(text)).matches();
    }
}
