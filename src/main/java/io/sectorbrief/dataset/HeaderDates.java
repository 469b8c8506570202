package io.sectorbrief.dataset;

import io.sectorbrief.model.DateRange;
import io.sectorbrief.normalise.PeriodMention;
import io.sectorbrief.normalise.PeriodText;
import io.sectorbrief.normalise.PrintedPeriod;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The days a header names, remark by remark; what leaves its year out is not among them. */
public final class HeaderDates {

    private static final LocalDate SOME_DAY = LocalDate.of(2000, 1, 1);
    private static final LocalDate OTHER_DAY = LocalDate.of(2010, 6, 15);

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

    /** Whether a text names from which day to which, and not more than seven. */
    static boolean nameAtMostAWeek(String text) {
        return PeriodText.find(text, OTHER_DAY)
                .map(PrintedPeriod::covered)
                .filter(days -> days.first().isBefore(days.last())
                        && ChronoUnit.DAYS.between(days.first(), days.last()) < DAYS_OF_A_WEEK)
                .isPresent();
    }

    /** A period that is the same whatever day one counts from. */
    public static Optional<PrintedPeriod> sure(String text) {
        Optional<PrintedPeriod> found = PeriodText.find(text, SOME_DAY);
        return found.equals(PeriodText.find(text, OTHER_DAY)) ? found : Optional.empty();
    }
}
