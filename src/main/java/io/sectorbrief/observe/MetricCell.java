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
 */
record MetricCell(Column column, String text, int index, InheritedUnit unit, Optional<TablePeriod> when) {

    /** The same in the currency of its row. */
    MetricCell in(Unit currency) {
        return new MetricCell(column, text, index, unit.in(currency), when);
    }
}
