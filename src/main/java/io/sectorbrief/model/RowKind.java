package io.sectorbrief.model;

/** Whether a row is data or sums the others up. */
public enum RowKind {
    DATA,
    TOTAL
}
