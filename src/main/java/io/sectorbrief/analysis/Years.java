package io.sectorbrief.analysis;

import io.sectorbrief.model.Period;
import io.sectorbrief.model.PeriodKind;
import java.time.temporal.IsoFields;
import java.util.ArrayDeque;
import java.util.List;

/** The periods of a year; a week belongs to its ISO year. */
final class Years {

    private Years() {}

    static int of(Period period) {
        return period.kind() == PeriodKind.WEEK
                ? period.first().get(IsoFields.WEEK_BASED_YEAR)
                : period.first().getYear();
    }

    /** The year's first period of the same kind. */
    static Period first(Period period) {
        return upTo(period).get(0);
    }

    /** The year's periods of the same kind up to and with this one, earliest first. */
    static List<Period> upTo(Period period) {
        var periods = new ArrayDeque<Period>();
        for (Period at = period; of(at) == of(period); at = at.previous()) {
            periods.addFirst(at);
        }
        return List.copyOf(periods);
    }
}
