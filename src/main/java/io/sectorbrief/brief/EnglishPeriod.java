package io.sectorbrief.brief;

import io.sectorbrief.model.Period;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.Locale;

/** How a period is printed in English: {@code week 28 of 2023 (10 Jul to 16 Jul)}, {@code September 2024}, {@code 13 Jul 2023}. */
final class EnglishPeriod {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

    private EnglishPeriod() {}

    static String full(Period period) {
        return switch (period.kind()) {
            case WEEK -> brief(period) + " (" + DAY.format(period.first()) + " to " + DAY.format(period.last()) + ")";
            default -> brief(period);
        };
    }

    static String brief(Period period) {
        LocalDate day = period.first();
        int year = day.getYear();
        return switch (period.kind()) {
            case WEEK -> "week " + period.weekNumber() + " of " + day.get(IsoFields.WEEK_BASED_YEAR);
            case MONTH -> MONTH.format(day);
            case QUARTER -> "Q" + day.get(IsoFields.QUARTER_OF_YEAR) + " " + year;
            case HALF -> (day.getMonthValue() <= 6 ? "H1 " : "H2 ") + year;
            case YEAR, ACTUAL_YEAR -> String.valueOf(year);
            case ESTIMATED_YEAR -> year + "E";
            case UNDATED -> "undated";
            case DAY, INSTANT -> DATE.format(day);
            case RANGE -> DATE.format(day) + " to " + DATE.format(period.last());
        };
    }
}
