package io.sectorbrief.brief;

import io.sectorbrief.model.Period;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.Locale;

/** How a period is printed in English: {@code 10–16 July 2023 (week 28)}, {@code September 2024}, {@code 13 July 2023}. */
final class EnglishPeriod {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_AND_MONTH = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

    private EnglishPeriod() {}

    static String full(Period period) {
        return switch (period.kind()) {
            case WEEK -> brief(period) + " (week " + period.weekNumber() + ")";
            default -> brief(period);
        };
    }

    static String brief(Period period) {
        LocalDate day = period.first();
        int year = day.getYear();
        return switch (period.kind()) {
            case MONTH -> MONTH.format(day);
            case QUARTER -> "Q" + day.get(IsoFields.QUARTER_OF_YEAR) + " " + year;
            case HALF -> (day.getMonthValue() <= 6 ? "H1 " : "H2 ") + year;
            case YEAR, ACTUAL_YEAR -> String.valueOf(year);
            case ESTIMATED_YEAR -> year + "E";
            case UNDATED -> "undated";
            case DAY, INSTANT -> DATE.format(day);
            case WEEK, RANGE -> days(day, period.last());
        };
    }

    /** What the days share is said once. */
    private static String days(LocalDate first, LocalDate last) {
        boolean sameYear = first.getYear() == last.getYear();
        boolean sameMonth = sameYear && first.getMonth() == last.getMonth();
        String from = sameMonth ? DAY.format(first) + "–" : (sameYear ? DAY_AND_MONTH : DATE).format(first) + " – ";
        return from + DATE.format(last);
    }
}
