package io.sectorbrief.model;

import java.util.Locale;

/** What follows from a finding. */
public enum Severity {
    /** Worth knowing. */
    INFO,
    /** Accepted, marked wherever it is shown. */
    WARN,
    /** The row or document is quarantined. */
    ERROR;

    public static Severity parse(String token) {
        return valueOf(token.toUpperCase(Locale.ROOT));
    }

    public String token() {
        return name().toLowerCase(Locale.ROOT);
    }
}
