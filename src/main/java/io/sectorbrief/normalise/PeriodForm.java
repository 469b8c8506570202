package io.sectorbrief.normalise;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One way to print a period.
 *
 * @param pattern over cleaned, lower-case text
 * @param reader from a match and the anchor to a period; empty if there is no such date
 */
record PeriodForm(Pattern pattern, Reader reader) {

    /** From a match to what it means. */
    interface Reader {
        Optional<PrintedPeriod> read(Matcher match, LocalDate anchor);
    }

    private static final String START = "(?<!\\d)(?<!\\d[.,])";
    private static final String END = "(?![\\d]|[.,]\\d| ?(?:%|亿|万|元|倍|w|pct))";
    private static final String YEAR = "((?:19|20)\\d{2})";
    private static final String TO = " ?(?:至|到|-|~|_) ?";
    private static final String MONTH_NAME =
            "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])\\.?";

    /** What stands before a day of a named month: {@code Top 20 May 2025} and {@code Week 23 Jun 2025} name no day. */
    private static final String DAY_START = "(?<![a-z\\d.-])(?<![-~至到] )(?<!(?:top|week|wk|no\\.?) ?)";

    private static final String DAY_NUMBER = "(\\d{1,2})(?:st|nd|rd|th)?";

    private static final PeriodForm RANGE =
            form("(" + DayText.ANY + ")" + TO + "(" + DayText.ANY + "|\\d{1,2} ?日)", PeriodReading::range);
    private static final PeriodForm INSTANT =
            form("(" + DayText.ANY + ") ?(上午|下午|晚上?|凌晨)? ?t?(\\d{1,2}):(\\d{2})(?::\\d{2})?", PeriodReading::instant);
    private static final PeriodForm DAY = form("(" + DayText.SURE + ")", PeriodReading::day);
    private static final PeriodForm WHOLE_DAY = form("(" + DayText.ANY + ")", PeriodReading::day);
    private static final PeriodForm WEEK =
            form(YEAR + " ?年? ?[-_,]? ?(?:第 ?|w|wk ?|week ?)(\\d{1,3}) ?周?", PeriodReading::week);
    private static final PeriodForm WEEK_OF_YEAR = form(YEAR + " ?年 ?(\\d{1,3}) ?周", PeriodReading::week);
    private static final PeriodForm WEEK_ALONE = form("()第 ?(\\d{1,3}) ?周", PeriodReading::week);
    /** Desks count the weeks of a month in different ways. */
    private static final PeriodForm WEEK_OF_MONTH =
            form("(?:" + YEAR + " ?年 ?)?\\d{1,2} ?月份?的? ?第 ?[1-6一二三四五六] ?周", PeriodReading::none);

    private static final PeriodForm QUARTER =
            form(YEAR + " ?年? ?-?(?:q|第?)([\\d一二三四])(?:(?<=q\\d)| ?季度)", PeriodReading::quarter);
    private static final PeriodForm SHORT_QUARTER = form("([12]\\d) ?年? ?q([1-4])", PeriodReading::quarter);
    private static final PeriodForm HALF = form(YEAR + " ?年? ?-?(?:h([12])|([上下])半年)", PeriodReading::half);
    private static final PeriodForm MONTHS =
            form(YEAR + " ?年 ?(\\d{1,2}) ?月?" + TO + "(\\d{1,2}) ?月", PeriodReading::months);
    private static final PeriodForm MONTH = form(
            YEAR + "(?: ?年 ?(\\d{1,2}) ?月份?|[-/.](\\d{2})(?![-/.]?\\d)|[-/]([1-9])(?![-/.]?\\d))",
            PeriodReading::month);
    private static final PeriodForm COMPACT_MONTH = form("(20[1-3]\\d)(0[1-9]|1[0-2])", PeriodReading::month);
    private static final PeriodForm NAMED_MONTH =
            form("(?<![a-z])(?<!" + DAY_START + "\\d{1,2} )" + MONTH_NAME + ",? ?-?" + YEAR, PeriodReading::named);

    /** {@code 30 May - 5 Jun 2025}; {@code May 30 - June 5, 2025}. */
    private static final PeriodForm DAYS_OVER_MONTHS = form(
            DAY_START + DAY_NUMBER + " ?" + MONTH_NAME + "(?:,? ?" + YEAR + ")?" + TO + DAY_NUMBER + " ?" + MONTH_NAME
                    + ",? ?" + YEAR,
            match -> PeriodReading.namedDays(
                    match, match.group(2), match.group(1), match.group(3), match.group(5), match.group(4)));

    private static final PeriodForm MONTHS_WITH_DAYS = form(
            "(?<![a-z])" + MONTH_NAME + " ?" + DAY_NUMBER + "(?:,? " + YEAR + ")?" + TO + MONTH_NAME + " ?" + DAY_NUMBER
                    + ",? " + YEAR,
            match -> PeriodReading.namedDays(
                    match, match.group(1), match.group(2), match.group(3), match.group(4), match.group(5)));

    /** {@code 6 Jun 2025} and {@code 2-6 Jun 2025}; {@code June 2-6, 2025}. */
    private static final PeriodForm DAYS_OF_NAMED_MONTH = form(
            DAY_START + "(?:" + DAY_NUMBER + TO + ")?" + DAY_NUMBER + " ?" + MONTH_NAME + ",? ?" + YEAR,
            match -> PeriodReading.namedDays(match, match.group(3), match.group(1), match.group(2)));

    private static final PeriodForm NAMED_MONTH_WITH_DAYS = form(
            "(?<![a-z])(?<![-~至到] ?)" + MONTH_NAME + " ?(?:" + DAY_NUMBER + TO + ")?" + DAY_NUMBER + ",? " + YEAR,
            match -> PeriodReading.namedDays(match, match.group(1), match.group(2), match.group(3)));

    private static final PeriodForm MONTH_ALONE = form("()(\\d{1,2}) ?月()(?:份|(?! ?\\d))", PeriodReading::month);
    private static final PeriodForm WHOLE_YEAR = form(YEAR + " ?年(?:度)?", PeriodReading::wholeYear);
    /** Alone in a cell, where the table around it says the rest. */
    private static final PeriodForm BARE_WEEK = form("()w ?(\\d{1,2})", PeriodReading::week);

    private static final PeriodForm BARE_DAY = form("(\\d{1,2}) ?日", PeriodReading::dayOfMonth);
    private static final PeriodForm SHORT_FISCAL_YEAR = form("(?:fy ?)?([12]\\d)(年?[aef])", PeriodReading::fiscalYear);
    private static final PeriodForm FISCAL_YEAR = form("(?:fy ?)?" + YEAR + "(年|[aef])?", PeriodReading::fiscalYear);

    /** In running text, the most telling first. */
    static final List<PeriodForm> IN_TEXT = List.of(
            MONTHS,
            RANGE,
            INSTANT,
            DAY,
            WEEK,
            WEEK_OF_YEAR,
            WEEK_OF_MONTH,
            QUARTER,
            SHORT_QUARTER,
            HALF,
            MONTH,
            DAYS_OVER_MONTHS,
            MONTHS_WITH_DAYS,
            DAYS_OF_NAMED_MONTH,
            NAMED_MONTH_WITH_DAYS,
            NAMED_MONTH,
            COMPACT_MONTH,
            WEEK_ALONE,
            MONTH_ALONE,
            WHOLE_YEAR);

    /** Where the whole cell is a period. */
    static final List<PeriodForm> WHOLE = List.of(
            MONTHS,
            RANGE,
            INSTANT,
            MONTH,
            DAYS_OVER_MONTHS,
            MONTHS_WITH_DAYS,
            DAYS_OF_NAMED_MONTH,
            NAMED_MONTH_WITH_DAYS,
            NAMED_MONTH,
            COMPACT_MONTH,
            DAY,
            WHOLE_DAY,
            WEEK,
            WEEK_OF_YEAR,
            QUARTER,
            SHORT_QUARTER,
            HALF,
            WEEK_ALONE,
            MONTH_ALONE,
            BARE_WEEK,
            BARE_DAY,
            SHORT_FISCAL_YEAR,
            FISCAL_YEAR);

    /** What cannot be taken for a number or a code: with the words of a calendar, or numbers set like a date. */
    private static final Pattern UNMISTAKABLE = Pattern.compile(
            ".*[年月周日].*" + "|(?:19|20)\\d{2}(?: ?[-_,]? ?(?:w|q|h)| ?[-/.] ?\\d{1,2} ?[-/.] ?\\d|[-/]\\d{2}$|\\d{4}"
                    + TO + "\\d{8}).*");
    /** {@code 2022-23} are two years. */
    private static final Pattern TWO_YEARS = Pattern.compile("(?:19|20)(\\d{2})[-/](\\d{2})");

    Optional<PrintedPeriod> read(Matcher match, LocalDate anchor) {
        return reader.read(match, anchor);
    }

    /** Whether a match of this form can be nothing but a period, so that one without a meaning is a misprint. */
    static boolean isUnmistakable(String match) {
        Matcher years = TWO_YEARS.matcher(match);
        boolean twoYears = years.matches() && Integer.parseInt(years.group(2)) == Integer.parseInt(years.group(1)) + 1;
        return UNMISTAKABLE.matcher(match).matches() && !twoYears;
    }

    private static PeriodForm form(String regex, Function<Matcher, Optional<PrintedPeriod>> reader) {
        return form(regex, (match, anchor) -> reader.apply(match));
    }

    private static PeriodForm form(String regex, Reader reader) {
        return new PeriodForm(Pattern.compile(START + regex + END), reader);
    }
}
