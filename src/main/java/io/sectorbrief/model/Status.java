package io.sectorbrief.model;

import java.util.Locale;

/** Where an observation stands. */
public enum Status {
    ACCEPTED,
    /** Its row (or document) has an error finding: kept, never shown as good. */
    QUARANTINED,
    SUPERSEDED,
    CORRECTED;

    public static Status parse(String token) {
        return valueOf(token.toUpperCase(Locale.ROOT));
    }

    public String token() {
        return name().toLowerCase(Locale.ROOT);
    }
}
