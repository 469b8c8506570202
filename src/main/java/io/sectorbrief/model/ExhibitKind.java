package io.sectorbrief.model;

/** Table or chart; a chart may have no rows. */
public enum ExhibitKind {
    TABLE,
    CHART
}
