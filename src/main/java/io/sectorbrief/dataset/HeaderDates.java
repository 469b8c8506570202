package io.sectorbrief.dataset;

import io.sectorbrief.model.DateRange;
import io.sectorbrief.normalise.PeriodMention;
import io.sectorbrief.normalise.PeriodText;
import io.sectorbrief.normalise.PrintedPeriod;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The days a header names, remark by remark; what leaves its year out is not among them. */
public final class HeaderDates {

    private static final LocalDate SOME_DAY = LocalDate.of(2000, 1, 1);
    private static final LocalDate OTHER_DAY = LocalDate.of(2010, 6, 15);

    private static final int WORKING_DAYS = 5;
    private static final int DAYS_OF_A_WEEK = 7;

    private HeaderDates() {}

    /** In the order of the remarks. */
    public static List<DateRange> of(Header header) {
        return Stream.concat(header.remarks().stream(), Stream.of(header.name()))
                .flatMap(text -> sure(text).stream())
                .map(PrintedPeriod::covered)
                .toList();
    }

    /** What a text names or was meant to name, whatever day one counts from. */
    public static List<PeriodMention> sureMentions(String text) {
        List<PeriodMention> other = PeriodText.mentions(text, OTHER_DAY);
        return PeriodText.mentions(text, SOME_DAY).stream()
                .filter(other::contains)
                .toList();
    }

    /** Whether a text names the working days of a week or all of them; without a year, as many days as those are. */
    static boolean nameAWeek(String text) {
        return sure(text)
                .map(PrintedPeriod::covered)
                .map(days -> days.first().getDayOfWeek() == DayOfWeek.MONDAY && isAsLong(days))
                .orElseGet(() -> PeriodText.find(text, OTHER_DAY)
                        .map(PrintedPeriod::covered)
                        .filter(HeaderDates::isAsLong)
                        .isPresent());
    }

    private static boolean isAsLong(DateRange days) {
        long between = ChronoUnit.DAYS.between(days.first(), days.last()) + 1;
        return between == WORKING_DAYS || between == DAYS_OF_A_WEEK;
    }

    /** A period that is the same whatever day one counts from. */
    public static Optional<PrintedPeriod> sure(String text) {
        Optional<PrintedPeriod> found = PeriodText.find(text, SOME_DAY);
        return found.equals(PeriodText.find(text, OTHER_DAY)) ? found : Optional.empty();
    }
}
