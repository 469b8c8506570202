package io.sectorbrief.model;

import java.util.Locale;

/** How far a figure may be trusted. */
public enum FigureStatus {
    OK,
    /** Some of what it should rest on is missing or in quarantine. */
    PARTIAL,
    /** An observation it rests on carries a warning. */
    MARKED;

    public String token() {
        return name().toLowerCase(Locale.ROOT);
    }
}
