package io.sectorbrief.normalise;

import io.sectorbrief.model.DateRange;
import io.sectorbrief.model.Period;
import io.sectorbrief.model.PeriodKind;
import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * A stretch of time as it is printed.
 *
 * @param period what it is called: a range of days within one ISO week that starts on its Monday is that week
 * @param covered the days that are printed, which may be fewer than the period has
 * @param printed the text it was read from
 */
public record PrintedPeriod(Period period, DateRange covered, String printed) {

    static PrintedPeriod of(Period period, String printed) {
        return new PrintedPeriod(period, period.days(), printed);
    }

    /** Names a range of days by the calendar: a week, month, quarter, half or year where it is one. */
    static PrintedPeriod of(DateRange days, String printed) {
        return new PrintedPeriod(name(days), days, printed);
    }

    private static Period name(DateRange days) {
        LocalDate first = days.first();
        if (first.equals(days.last())) {
            return Period.containing(PeriodKind.DAY, first);
        }
        Period week = Period.containing(PeriodKind.WEEK, first);
        if (first.getDayOfWeek() == DayOfWeek.MONDAY && week.days().contains(days.last())) {
            return week;
        }
        for (PeriodKind kind :
                new PeriodKind[] {PeriodKind.MONTH, PeriodKind.QUARTER, PeriodKind.HALF, PeriodKind.YEAR}) {
            Period whole = Period.containing(kind, first);
            if (whole.days().equals(days)) {
                return whole;
            }
        }
        return Period.range(days.first(), days.last());
    }
}
