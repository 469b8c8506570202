package io.sectorbrief.cli;

import io.sectorbrief.model.FootnoteMark;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as it was printed in a cell, for a sheet that calculates with it and shows it the same way, marks of footnotes and
 * all.
 *
 * @param value what it is worth; 12.3% is 0.123
 * @param format how a sheet shows it
 */
record PrintedNumber(BigDecimal value, String format) {

    /** Digits in threes or none apart, no zero before others, a bracket or a sign for less than nothing. */
    private static final Pattern NUMBER = Pattern.compile(
            "(?<open>\\()?(?<sign>[+\\-−])?(?<whole>\\d{1,3}(?:,\\d{3})+|0|[1-9]\\d*)(?<part>\\.\\d+)?(?<percent>%)?(?<close>\\))?");

    /** Digits a sheet keeps of a number. */
    private static final int DIGITS = 15;

    /** A number that a text is and nothing else; empty for what a sheet would not keep as printed. */
    static Optional<PrintedNumber> of(String printed) {
        String text = printed.strip();
        String plain = FootnoteMark.without(text);
        return text.startsWith(plain)
                ? ofPlain(plain).map(number -> number.marked(text.substring(plain.length())))
                : Optional.empty();
    }

    /** Shown with marks of footnotes behind it. */
    private PrintedNumber marked(String marks) {
        String shown = marks.isEmpty() ? "" : "\"" + marks + "\"";
        return new PrintedNumber(value, format.replace(";", shown + ";") + shown);
    }

    private static Optional<PrintedNumber> ofPlain(String text) {
        Matcher number = NUMBER.matcher(text);
        if (!number.matches() || (number.group("open") == null) != (number.group("close") == null)) {
            return Optional.empty();
        }
        String digits = number.group("whole").replace(",", "") + (part(number).isEmpty() ? "" : part(number));
        return new BigDecimal(digits).precision() > DIGITS ? Optional.empty() : read(number, new BigDecimal(digits));
    }

    private static Optional<PrintedNumber> read(Matcher number, BigDecimal size) {
        String sign = Optional.ofNullable(number.group("sign")).orElse("");
        boolean bracketed = number.group("open") != null;
        if (bracketed && !sign.isEmpty()) {
            return Optional.empty();
        }
        boolean percent = number.group("percent") != null;
        BigDecimal value = percent ? size.movePointLeft(2) : size;
        boolean negative = bracketed || (!sign.isEmpty() && !sign.equals("+"));
        return Optional.of(new PrintedNumber(negative ? value.negate() : value, format(number, sign, bracketed)));
    }

    private static String format(Matcher number, String sign, boolean bracketed) {
        String whole = number.group("whole").contains(",") ? "#,##0" : "0";
        String shown = whole + part(number).replaceAll("\\d", "0") + (number.group("percent") == null ? "" : "%");
        if (bracketed) {
            return shown + ";(" + shown + ")";
        }
        return sign.equals("+") ? "+" + shown + ";-" + shown : shown;
    }

    private static String part(Matcher number) {
        return Optional.ofNullable(number.group("part")).orElse("");
    }
}
