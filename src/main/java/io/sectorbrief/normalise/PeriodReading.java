package io.sectorbrief.normalise;

import io.sectorbrief.model.DateRange;
import io.sectorbrief.model.Period;
import io.sectorbrief.model.PeriodKind;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** From the parts of a printed period, as {@link PeriodForm} finds them, to what it means; empty where no calendar has it. */
final class PeriodReading {

    private PeriodReading() {}

    static Optional<PrintedPeriod> range(Matcher match, LocalDate anchor) {
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

    /** A moment; 24:00 is the end of its day. */
    static Optional<PrintedPeriod> instant(Matcher match, LocalDate anchor) {
        int hour = Integer.parseInt(match.group(3));
        boolean afternoon = match.group(2) != null && match.group(2).matches("下午|晚上?") && hour < 12;
        int minute = Integer.parseInt(match.group(4));
        if (hour == 24 && minute == 0) {
            return day(match, anchor);
        }
        if (hour > 23 || minute > 59) {
            return Optional.empty();
        }
        LocalTime time = LocalTime.of(afternoon ? hour + 12 : hour, minute);
        return DayText.read(match.group(1), anchor)
                .map(day -> PrintedPeriod.of(Period.instant(day.atTime(time)), match.group()));
    }

    static Optional<PrintedPeriod> day(Matcher match, LocalDate anchor) {
        return DayText.read(match.group(1), anchor)
                .map(day -> PrintedPeriod.of(Period.containing(PeriodKind.DAY, day), match.group()));
    }

    /** The last such day up to the anchor. */
    static Optional<PrintedPeriod> dayOfMonth(Matcher match, LocalDate anchor) {
        int number = Integer.parseInt(match.group(1));
        YearMonth month = YearMonth.from(anchor).minusMonths(number > anchor.getDayOfMonth() ? 1 : 0);
        return month.isValidDay(number)
                ? Optional.of(PrintedPeriod.of(Period.day(month.atDay(number)), match.group()))
                : Optional.empty();
    }

    static Optional<PrintedPeriod> week(Matcher match, LocalDate anchor) {
        int number = Integer.parseInt(match.group(2));
        int year = match.group(1).isEmpty()
                ? nearest(number, anchor.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 26, isoYear(anchor))
                : Integer.parseInt(match.group(1));
        return token("%04d-W%02d", year, number, match);
    }

    private static int isoYear(LocalDate day) {
        return day.get(IsoFields.WEEK_BASED_YEAR);
    }

    static Optional<PrintedPeriod> quarter(Matcher match, LocalDate anchor) {
        int number = "一二三四".indexOf(match.group(2)) + 1;
        return token("%04d-Q%d", year(match), number == 0 ? Integer.parseInt(match.group(2)) : number, match);
    }

    static Optional<PrintedPeriod> half(Matcher match, LocalDate anchor) {
        boolean second = "2".equals(match.group(2)) || "下".equals(match.group(3));
        return token("%04d-H%d", year(match), second ? 2 : 1, match);
    }

    static Optional<PrintedPeriod> month(Matcher match, LocalDate anchor) {
        int number = IntStream.rangeClosed(2, match.groupCount())
                .mapToObj(match::group)
                .filter(digits -> digits != null && !digits.isEmpty())
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElse(0);
        int year = match.group(1).isEmpty()
                ? nearest(number, anchor.getMonthValue(), 6, anchor.getYear())
                : Integer.parseInt(match.group(1));
        return token("%04d-%02d", year, number, match);
    }

    static Optional<PrintedPeriod> named(Matcher match, LocalDate anchor) {
        return token("%04d-%02d", Integer.parseInt(match.group(2)), monthNamed(match.group(1)), match);
    }

    /**
     * Days of a month that is named in English; the year is the last group.
     *
     * @param from the first day, null where one day alone is printed
     */
    static Optional<PrintedPeriod> namedDays(Matcher match, String month, @Nullable String from, String to) {
        return namedDays(match, month, from == null ? to : from, null, month, to);
    }

    /**
     * Days from one named month to another; the year is the last group.
     *
     * @param fromYear year of the first day, null where it is the last day's
     */
    static Optional<PrintedPeriod> namedDays(
            Matcher match, String fromMonth, String from, @Nullable String fromYear, String toMonth, String to) {
        String year = match.group(match.groupCount());
        Optional<LocalDate> first = namedDay(fromYear == null ? year : fromYear, fromMonth, from);
        return namedDay(year, toMonth, to)
                .flatMap(last -> first.filter(day -> !day.isAfter(last)).map(day -> new DateRange(day, last)))
                .map(days -> PrintedPeriod.of(days, match.group()));
    }

    private static Optional<LocalDate> namedDay(String year, String month, String day) {
        YearMonth named = YearMonth.of(Integer.parseInt(year), monthNamed(month));
        int number = Integer.parseInt(day);
        return named.isValidDay(number) ? Optional.of(named.atDay(number)) : Optional.empty();
    }

    private static int monthNamed(String english) {
        return "janfebmaraprmayjunjulaugsepoctnovdec".indexOf(english.substring(0, 3)) / 3 + 1;
    }

    /** What reads as a period and says too little to be one. */
    static Optional<PrintedPeriod> none(Matcher match, LocalDate anchor) {
        return Optional.empty();
    }

    static Optional<PrintedPeriod> months(Matcher match, LocalDate anchor) {
        int from = Integer.parseInt(match.group(2));
        int to = Integer.parseInt(match.group(3));
        if (from < 1 || to > 12 || from > to) {
            return Optional.empty();
        }
        int year = year(match);
        DateRange days = new DateRange(
                LocalDate.of(year, from, 1), YearMonth.of(year, to).atEndOfMonth());
        return Optional.of(PrintedPeriod.of(days, match.group()));
    }

    static Optional<PrintedPeriod> wholeYear(Matcher match, LocalDate anchor) {
        return Optional.of(PrintedPeriod.of(Period.parse(match.group(1)), match.group()));
    }

    /** {@code 2023A} is accounted for, {@code 2024E} and {@code 2024F} are somebody's estimate. */
    static Optional<PrintedPeriod> fiscalYear(Matcher match, LocalDate anchor) {
        String basis =
                match.group(2) == null ? "" : match.group(2).replace("年", "").replace('f', 'e');
        return Optional.of(PrintedPeriod.of(Period.parse(year(match) + basis.toUpperCase(Locale.ROOT)), match.group()));
    }

    /** The year in which a number of months or weeks is less than half a year from the anchor's. */
    private static int nearest(int number, int now, int half, int year) {
        int ahead = number - now;
        return year + (ahead > half ? -1 : ahead < -half ? 1 : 0);
    }

    /** {@code 24Q2} is of this century. */
    private static int year(Matcher match) {
        int year = Integer.parseInt(match.group(1));
        return year < 100 ? 2000 + year : year;
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
