package io.sectorbrief.model;

/** Table or chart; a chart has no data rows. */
public enum ExhibitKind {
    TABLE,
    CHART
}
