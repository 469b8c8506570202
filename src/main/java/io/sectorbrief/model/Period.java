package io.sectorbrief.model;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A closed stretch of time with a kind, known by its token ({@code 2023-W28}, {@code 2024-09}, {@code 2023-07-13},
 * {@code 2023-07-14T20:39}, {@code 2023-Q1}, {@code 2023-H1}, {@code 2023}, {@code 2023A}, {@code 2024E},
 * {@code 2022-11-30/2023-06-30}, {@code undated}).
 *
 * @param kind how long it is
 * @param days the days it covers
 * @param at the minute, for {@link PeriodKind#INSTANT} only
 */
public record Period(PeriodKind kind, DateRange days, Optional<LocalDateTime> at) implements Comparable<Period> {

    private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})");
    private static final Pattern BUSINESS_YEAR = Pattern.compile("(\\d{4})([AE])");
    private static final Pattern PART = Pattern.compile("(\\d{4})-([QH])(\\d)");

    /** Of what says no time of its own: any day may be meant. */
    public static final Period UNDATED = new Period(
            PeriodKind.UNDATED, new DateRange(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31)), Optional.empty());

    private static final String UNDATED_TOKEN = "undated";

    /** The period of a kind that contains a day; for {@link PeriodKind#RANGE} the day alone. */
    public static Period containing(PeriodKind kind, LocalDate day) {
        return switch (kind) {
            case WEEK -> days(kind, day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), 7);
            case MONTH -> months(kind, day.withDayOfMonth(1), 1);
            case QUARTER -> months(kind, day.with(IsoFields.DAY_OF_QUARTER, 1L), 3);
            case HALF -> months(kind, LocalDate.of(day.getYear(), day.getMonthValue() <= 6 ? 1 : 7, 1), 6);
            case YEAR, ACTUAL_YEAR, ESTIMATED_YEAR -> months(kind, LocalDate.of(day.getYear(), 1, 1), 12);
            case UNDATED -> UNDATED;
            case DAY, RANGE -> days(kind, day, 1);
            case INSTANT -> instant(day.atStartOfDay());
        };
    }

    public static Period week(LocalDate day) {
        return containing(PeriodKind.WEEK, day);
    }

    public static Period month(LocalDate day) {
        return containing(PeriodKind.MONTH, day);
    }

    public static Period day(LocalDate day) {
        return containing(PeriodKind.DAY, day);
    }

    public static Period instant(LocalDateTime at) {
        var day = at.toLocalDate();
        return new Period(
                PeriodKind.INSTANT,
                new DateRange(day, day),
                Optional.of(at.withSecond(0).withNano(0)));
    }

    public static Period range(LocalDate first, LocalDate last) {
        return new Period(PeriodKind.RANGE, new DateRange(first, last), Optional.empty());
    }

    /**
     * Reads a token.
     *
     * @throws IllegalArgumentException if the text is not a token of the contract
     */
    public static Period parse(String token) {
        try {
            Matcher week = WEEK.matcher(token);
            if (week.matches()) {
                return isoWeek(Integer.parseInt(week.group(1)), Integer.parseInt(week.group(2)), token);
            }
            Matcher business = BUSINESS_YEAR.matcher(token);
            if (business.matches()) {
                PeriodKind kind = business.group(2).equals("A") ? PeriodKind.ACTUAL_YEAR : PeriodKind.ESTIMATED_YEAR;
                return containing(kind, LocalDate.of(Integer.parseInt(business.group(1)), 1, 1));
            }
            if (token.equals(UNDATED_TOKEN)) {
                return UNDATED;
            }
            Matcher part = PART.matcher(token);
            if (part.matches()) {
                return part(Integer.parseInt(part.group(1)), part.group(2), Integer.parseInt(part.group(3)), token);
            }
            if (token.indexOf('/') > 0) {
                String[] ends = token.split("/", 2);
                return range(LocalDate.parse(ends[0]), LocalDate.parse(ends[1]));
            }
            if (token.indexOf('T') > 0) {
                return instant(LocalDateTime.parse(token));
            }
            return switch (token.length()) {
                case 4 -> containing(PeriodKind.YEAR, LocalDate.of(Integer.parseInt(token), 1, 1));
                case 7 -> month(YearMonth.parse(token).atDay(1));
                default -> day(LocalDate.parse(token));
            };
        } catch (DateTimeException | NumberFormatException e) {
            throw new IllegalArgumentException(
                    "not a period: '" + token + "' (examples: 2023-W28, 2024-09, 2023-07-13)", e);
        }
    }

    private static Period isoWeek(int year, int number, String token) {
        LocalDate monday = LocalDate.of(year, 1, 4)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number)
                .with(DayOfWeek.MONDAY);
        Period week = week(monday);
        if (!week.token().equals(token)) {
            throw new IllegalArgumentException("not a week of that year: '" + token + "'");
        }
        return week;
    }

    private static Period part(int year, String letter, int number, String token) {
        PeriodKind kind = letter.equals("Q") ? PeriodKind.QUARTER : PeriodKind.HALF;
        int months = kind == PeriodKind.QUARTER ? 3 : 6;
        if (number < 1 || number > 12 / months) {
            throw new IllegalArgumentException("not a part of a year: '" + token + "'");
        }
        return containing(kind, LocalDate.of(year, (number - 1) * months + 1, 1));
    }

    private static Period days(PeriodKind kind, LocalDate first, int length) {
        return new Period(kind, new DateRange(first, first.plusDays(length - 1L)), Optional.empty());
    }

    private static Period months(PeriodKind kind, LocalDate first, int length) {
        return new Period(kind, new DateRange(first, first.plusMonths(length).minusDays(1)), Optional.empty());
    }

    public LocalDate first() {
        return days.first();
    }

    public LocalDate last() {
        return days.last();
    }

    /** The period of the same kind and length just before this one. */
    public Period previous() {
        return switch (kind) {
            case WEEK, DAY, MONTH, QUARTER, HALF, YEAR, ACTUAL_YEAR, ESTIMATED_YEAR ->
                containing(kind, first().minusDays(1));
            case UNDATED -> UNDATED;
            case INSTANT -> instant(at.orElseThrow().minusMinutes(1));
            case RANGE -> range(first().minusDays(length()), first().minusDays(1));
        };
    }

    /** The period so many of the same kind and length before this one; itself for 0. */
    public Period earlier(int periods) {
        Period at = this;
        for (int i = 0; i < periods; i++) {
            at = at.previous();
        }
        return at;
    }

    /** The period of the same kind and length just after this one. */
    public Period next() {
        return switch (kind) {
            case WEEK, DAY, MONTH, QUARTER, HALF, YEAR, ACTUAL_YEAR, ESTIMATED_YEAR ->
                containing(kind, last().plusDays(1));
            case UNDATED -> UNDATED;
            case INSTANT -> instant(at.orElseThrow().plusMinutes(1));
            case RANGE -> range(last().plusDays(1), last().plusDays(length()));
        };
    }

    /** The same week number, month or part a year before; week 53 maps to the last week of a 52-week year. */
    public Period yearBefore() {
        return switch (kind) {
            case WEEK -> weekOfYear(first().get(IsoFields.WEEK_BASED_YEAR) - 1, weekNumber());
            case INSTANT -> instant(at.orElseThrow().minusYears(1));
            case RANGE -> range(first().minusYears(1), last().minusYears(1));
            case UNDATED -> UNDATED;
            default -> containing(kind, first().minusYears(1));
        };
    }

    /** ISO week number of the first day. */
    public int weekNumber() {
        return first().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    private static Period weekOfYear(int year, int number) {
        LocalDate fourth = LocalDate.of(year, 1, 4);
        long weeks = IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(fourth).getMaximum();
        return week(fourth.plusWeeks(Math.min(number, weeks) - 1));
    }

    private long length() {
        return last().toEpochDay() - first().toEpochDay() + 1;
    }

    /** The text by which the contract and the store know this period. */
    public String token() {
        return switch (kind) {
            case WEEK -> week(first().get(IsoFields.WEEK_BASED_YEAR), weekNumber());
            case MONTH -> YearMonth.from(first()).toString();
            case DAY -> first().toString();
            case INSTANT -> at.orElseThrow().toString();
            case QUARTER -> "%04d-Q%d".formatted(first().getYear(), first().get(IsoFields.QUARTER_OF_YEAR));
            case HALF -> "%04d-H%d".formatted(first().getYear(), first().getMonthValue() / 7 + 1);
            case YEAR -> "%04d".formatted(first().getYear());
            case ACTUAL_YEAR -> "%04dA".formatted(first().getYear());
            case ESTIMATED_YEAR -> "%04dE".formatted(first().getYear());
            case UNDATED -> UNDATED_TOKEN;
            case RANGE -> days.toString();
        };
    }

    /** Without a format, for it is asked of each observation many times. */
    private static String week(int year, int number) {
        String digits = year + (number < 10 ? "-W0" : "-W") + number;
        return year < 1000 ? "0".repeat(4 - Integer.toString(year).length()) + digits : digits;
    }

    @Override
    public int compareTo(Period other) {
        int byStart = first().compareTo(other.first());
        return byStart != 0 ? byStart : token().compareTo(other.token());
    }

    @Override
    public String toString() {
        return token();
    }
}
