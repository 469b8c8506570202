package io.sectorbrief.observe;

import io.sectorbrief.dataset.Column;
import io.sectorbrief.model.Unit;
import java.util.Optional;

/**
 * The text that says something of a metric.
 *
 * @param column what it says
 * @param text as printed, without the sub-fields of others
 * @param index column of the exhibit
 * @param unit what it inherits
 * @param when the period its own header names; empty where the row's holds
 * @param foreign what its row calls a currency that nobody here knows; empty where money is in one that is known
 */
record MetricCell(
        Column column,
        String text,
        int index,
        InheritedUnit unit,
        Optional<TablePeriod> when,
        Optional<String> foreign) {

    /** The same in the currency of its row. */
    MetricCell in(Unit currency) {
        return new MetricCell(column, text, index, unit.in(currency), when, Optional.empty());
    }

    /** The same in a currency that is none of those known. */
    MetricCell inForeign(String currency) {
        return new MetricCell(column, text, index, unit, when, Optional.of(currency));
    }
}
