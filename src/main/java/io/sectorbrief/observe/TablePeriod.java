package io.sectorbrief.observe;

import io.sectorbrief.dataset.PeriodRule;
import io.sectorbrief.model.DateRange;
import io.sectorbrief.model.Period;
import io.sectorbrief.model.PeriodKind;
import io.sectorbrief.normalise.PrintedPeriod;
import java.util.Optional;

/**
 * A period as observations carry it.
 *
 * @param period its token's meaning
 * @param covered the days really covered, where they are not the whole period
 * @param basis how sure it is
 */
record TablePeriod(Period period, Optional<DateRange> covered, Basis basis) {

    /** What a period rests on. */
    enum Basis {
        PRINTED,
        /** Only the report's date. */
        REPORT_DATE
    }

    /** The printed period if it is of this kind, or days within one of this kind; a longer range of days stays one. */
    static Optional<TablePeriod> within(PrintedPeriod printed, PeriodKind kind) {
        Period period = printed.period();
        if (period.kind() == kind || (kind == PeriodKind.INSTANT && period.kind() == PeriodKind.DAY)) {
            return Optional.of(of(period, printed.covered()));
        }
        Period around = Period.containing(kind, printed.covered().last());
        boolean fits = around.days().contains(printed.covered().first());
        if (fits && (kind == PeriodKind.WEEK || kind == PeriodKind.DAY)) {
            return Optional.of(of(around, printed.covered()));
        }
        boolean range = period.kind() == PeriodKind.RANGE && kind != PeriodKind.DAY && kind != PeriodKind.INSTANT;
        return range ? Optional.of(of(period, printed.covered())) : Optional.empty();
    }

    /** The printed period as it is, of whatever kind. */
    static TablePeriod asPrinted(PrintedPeriod printed) {
        return of(printed.period(), printed.covered());
    }

    /** The days of a period that is longer than its dataset's, where they may be any that are printed: a month's are. */
    TablePeriod asIn(PeriodRule rule) {
        return period.kind() == PeriodKind.MONTH && !rule.allows(period.kind()) && rule.allows(PeriodKind.RANGE)
                ? new TablePeriod(Period.range(period.first(), period.last()), covered, basis)
                : this;
    }

    /** A whole period that is printed somehow. */
    static TablePeriod named(Period period) {
        return new TablePeriod(period, Optional.empty(), Basis.PRINTED);
    }

    static TablePeriod assumed(Period period) {
        return new TablePeriod(period, Optional.empty(), Basis.REPORT_DATE);
    }

    private static TablePeriod of(Period period, DateRange covered) {
        Optional<DateRange> less = Optional.of(covered).filter(days -> !days.equals(period.days()));
        return new TablePeriod(period, less, Basis.PRINTED);
    }
}
