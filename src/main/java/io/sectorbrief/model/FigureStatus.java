package io.sectorbrief.model;

import java.util.Locale;

/** How far a figure may be trusted. */
public enum FigureStatus {
    OK,
    /** Some of what it should rest on is missing or in quarantine. */
    PARTIAL,
    /** It is worked out from bounds ({@code 1亿+}): nothing is missing, yet the true number is not known. */
    BOUNDED,
    /** An observation it rests on carries a warning. */
    MARKED;

    /** One of the three words other programs know; to them what is bounded is partial. */
    public String token() {
        return (this == BOUNDED ? PARTIAL : this).name().toLowerCase(Locale.ROOT);
    }
}
