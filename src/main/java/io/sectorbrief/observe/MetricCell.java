package io.sectorbrief.observe;

import io.sectorbrief.dataset.Column;

/**
 * The text that says something of a metric.
 *
 * @param column what it says
 * @param text as printed, without the sub-fields of others
 * @param index column of the exhibit
 * @param unit what it inherits
 */
record MetricCell(Column column, String text, int index, InheritedUnit unit) {}
