package io.sectorbrief.model;

import java.util.Locale;

/** How an observation came to be. */
public enum Origin {
    CELL,
    CLAIM,
    CORRECTION;

    public static Origin parse(String token) {
        return valueOf(token.toUpperCase(Locale.ROOT));
    }

    public String token() {
        return name().toLowerCase(Locale.ROOT);
    }
}
