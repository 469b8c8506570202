package io.sectorbrief.normalise;

import java.util.regex.Pattern;

/** Whole numbers below a hundred in Chinese numerals: {@code 十} is 10, {@code 二十五} is 25. */
public final class ChineseNumeral {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final Pattern NUMERAL = Pattern.compile("[一二两三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九]");

    private ChineseNumeral() {}

    /** The number in digits; any other text as it is. */
    public static String inDigits(String printed) {
        String numeral = printed.strip().replace('两', '二');
        if (!NUMERAL.matcher(numeral).matches()) {
            return printed;
        }
        int ten = numeral.indexOf('十');
        String before = numeral.substring(0, Math.max(0, ten));
        String behind = numeral.substring(ten + 1);
        int tens = ten < 0 ? 0 : before.isEmpty() ? 1 : DIGITS.indexOf(before);
        return Integer.toString(tens * 10 + (behind.isEmpty() ? 0 : DIGITS.indexOf(behind)));
    }
}
