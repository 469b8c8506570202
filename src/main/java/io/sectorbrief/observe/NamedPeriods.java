package io.sectorbrief.observe;

import io.sectorbrief.dataset.Fit;
import io.sectorbrief.normalise.PeriodMention;
import io.sectorbrief.normalise.PeriodText;
import java.util.List;
import java.util.Optional;

/**
 * Periods that headers name for their own columns, as this month's and last month's beside each other do; what leaves its year out
 * counts from the table's.
 *
 * @param table what the table is about
 */
record NamedPeriods(Fit fit, Optional<TablePeriod> table) {

    /** Whether columns that say the same each name another period, so that each is of its own. */
    boolean areOneEach(List<Integer> columns) {
        return columns.size() > 1
                && columns.stream()
                                .flatMap(index -> by(index).stream())
                                .map(TablePeriod::period)
                                .distinct()
                                .count()
                        == columns.size();
    }

    /** The one period of the dataset's kind that a column's header names. */
    Optional<TablePeriod> by(int column) {
        String header = fit.headers().get(column).path();
        List<TablePeriod> named = table.stream()
                .flatMap(own -> PeriodText.mentions(header, own.period().last()).stream())
                .flatMap(mention -> mention instanceof PeriodMention.Named some
                        ? Optional.of(some).stream()
                        : Optional.<PeriodMention.Named>empty().stream())
                .map(PeriodMention.Named::period)
                .filter(printed ->
                        printed.period().kind() == fit.definition().period().kind())
                .map(TablePeriod::asPrinted)
                .distinct()
                .toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    boolean isOfTheTable(int column) {
        return by(column)
                .filter(named ->
                        table.filter(own -> own.period().equals(named.period())).isPresent())
                .isPresent();
    }
}
