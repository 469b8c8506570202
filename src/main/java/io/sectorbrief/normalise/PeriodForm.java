package io.sectorbrief.normalise;

import io.sectorbrief.model.DateRange;
import io.sectorbrief.model.Period;
import io.sectorbrief.model.PeriodKind;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
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
    private static final String TO = " ?(?:至|到|-|~) ?";

    private static final PeriodForm RANGE =
            form("(" + DayText.ANY + ")" + TO + "(" + DayText.ANY + "|\\d{1,2} ?日)", PeriodForm::range);
    private static final PeriodForm INSTANT =
            form("(" + DayText.ANY + ") ?(上午|下午|晚上?|凌晨)? ?t?(\\d{1,2}):(\\d{2})(?::\\d{2})?", PeriodForm::instant);
    private static final PeriodForm DAY = form("(" + DayText.SURE + ")", PeriodForm::day);
    private static final PeriodForm WHOLE_DAY = form("(" + DayText.ANY + ")", PeriodForm::day);
    private static final PeriodForm WEEK = form(YEAR + " ?年? ?-?(?:第 ?|w)(\\d{1,2}) ?周?", PeriodForm::week);
    private static final PeriodForm WEEK_ALONE = form("()第 ?(\\d{1,2}) ?周", PeriodForm::week);
    private static final PeriodForm QUARTER =
            form(YEAR + " ?年? ?-?(?:q|第?)([1-4一二三四])(?:(?<=q\\d)| ?季度)", PeriodForm::quarter);
    private static final PeriodForm HALF = form(YEAR + " ?年? ?-?(?:h([12])|([上下])半年)", PeriodForm::half);
    private static final PeriodForm MONTHS =
            form(YEAR + " ?年 ?(\\d{1,2}) ?月?" + TO + "(\\d{1,2}) ?月", PeriodForm::months);
    private static final PeriodForm MONTH =
            form(YEAR + "(?: ?年 ?(\\d{1,2}) ?月份?|[-/.](0[1-9]|1[0-2])(?![-/.]?\\d))", PeriodForm::month);
    private static final PeriodForm MONTH_ALONE = form("()(\\d{1,2}) ?月()(?:份|(?! ?\\d))", PeriodForm::month);
    private static final PeriodForm WHOLE_YEAR = form(YEAR + " ?年(?:度)?", PeriodForm::wholeYear);
    private static final PeriodForm FISCAL_YEAR = form(YEAR + "(?:年|[aef])?", PeriodForm::wholeYear);

    /** In running text, the most telling first. */
    static final List<PeriodForm> IN_TEXT =
            List.of(MONTHS, RANGE, INSTANT, DAY, WEEK, QUARTER, HALF, MONTH, WEEK_ALONE, MONTH_ALONE, WHOLE_YEAR);

    /** Where the whole cell is a period. */
    static final List<PeriodForm> WHOLE = List.of(
            MONTHS, RANGE, INSTANT, MONTH, DAY, WHOLE_DAY, WEEK, QUARTER, HALF, WEEK_ALONE, MONTH_ALONE, FISCAL_YEAR);

    Optional<PrintedPeriod> read(Matcher match, LocalDate anchor) {
        return reader.read(match, anchor);
    }

    private static PeriodForm form(String regex, Reader reader) {
        return new PeriodForm(Pattern.compile(START + regex + END), reader);
    }

    private static Optional<PrintedPeriod> range(Matcher match, LocalDate anchor) {
        String from = match.group(1);
        String to = match.group(2);
        Optional<LocalDate> last = to.matches("\\d{1,2} ?日")
                ? DayText.read(from.replaceFirst("\\d{1,2}(?: ?日)?$", to), anchor)
                : DayText.read(
                        to,
                        DayText.saysItsYear(from) ? DayText.read(from, anchor).orElse(anchor) : anchor);
        LocalDate near = last.orElse(anchor);
        return DayText.read(from, near)
                .filter(first -> !first.isAfter(near) && last.isPresent())
                .map(first -> PrintedPeriod.of(new DateRange(first, near), match.group()));
    }

    private static Optional<PrintedPeriod> instant(Matcher match, LocalDate anchor) {
        int hour = Integer.parseInt(match.group(3));
        boolean afternoon = match.group(2) != null && match.group(2).matches("下午|晚上?") && hour < 12;
        int minute = Integer.parseInt(match.group(4));
        if (hour > 23 || minute > 59) {
            return Optional.empty();
        }
        LocalTime time = LocalTime.of(afternoon ? hour + 12 : hour, minute);
        return DayText.read(match.group(1), anchor)
                .map(day -> PrintedPeriod.of(Period.instant(day.atTime(time)), match.group()));
    }

    private static Optional<PrintedPeriod> day(Matcher match, LocalDate anchor) {
        return DayText.read(match.group(1), anchor)
                .map(day -> PrintedPeriod.of(Period.containing(PeriodKind.DAY, day), match.group()));
    }

    private static Optional<PrintedPeriod> week(Matcher match, LocalDate anchor) {
        return token("%04d-W%02d", year(match, anchor), Integer.parseInt(match.group(2)), match);
    }

    private static Optional<PrintedPeriod> quarter(Matcher match, LocalDate anchor) {
        int number = "一二三四".indexOf(match.group(2)) + 1;
        return token("%04d-Q%d", year(match, anchor), number == 0 ? Integer.parseInt(match.group(2)) : number, match);
    }

    private static Optional<PrintedPeriod> half(Matcher match, LocalDate anchor) {
        boolean second = "2".equals(match.group(2)) || "下".equals(match.group(3));
        return token("%04d-H%d", year(match, anchor), second ? 2 : 1, match);
    }

    private static Optional<PrintedPeriod> month(Matcher match, LocalDate anchor) {
        String month = match.group(2) == null ? match.group(3) : match.group(2);
        int number = Integer.parseInt(month);
        int year = match.group(1).isEmpty() ? nearestYear(number, anchor) : year(match, anchor);
        return token("%04d-%02d", year, number, match);
    }

    private static Optional<PrintedPeriod> months(Matcher match, LocalDate anchor) {
        int from = Integer.parseInt(match.group(2));
        int to = Integer.parseInt(match.group(3));
        if (from < 1 || to > 12 || from > to) {
            return Optional.empty();
        }
        int year = year(match, anchor);
        DateRange days = new DateRange(
                LocalDate.of(year, from, 1), YearMonth.of(year, to).atEndOfMonth());
        return Optional.of(PrintedPeriod.of(days, match.group()));
    }

    private static Optional<PrintedPeriod> wholeYear(Matcher match, LocalDate anchor) {
        return Optional.of(PrintedPeriod.of(Period.parse(match.group(1)), match.group()));
    }

    private static int nearestYear(int month, LocalDate anchor) {
        int ahead = month - anchor.getMonthValue();
        return anchor.getYear() + (ahead > 6 ? -1 : ahead < -6 ? 1 : 0);
    }

    private static int year(Matcher match, LocalDate anchor) {
        return match.group(1).isEmpty() ? anchor.getYear() : Integer.parseInt(match.group(1));
    }

    /** A token that names no period of the calendar (month 13, week 54) reads as none. */
    private static Optional<PrintedPeriod> token(String format, int year, int number, Matcher match) {
        try {
            return Optional.of(PrintedPeriod.of(Period.parse(format.formatted(year, number)), match.group()));
        } catch (IllegalArgumentException noSuchPeriod) {
            return Optional.empty();
        }
    }
}
