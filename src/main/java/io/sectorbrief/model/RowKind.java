package io.sectorbrief.model;

/** Whether a row is data, sums the others up, or was read off the labels of a chart, which is no table's data. */
public enum RowKind {
    DATA,
    TOTAL,
    CHART
}
