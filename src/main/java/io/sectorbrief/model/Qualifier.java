package io.sectorbrief.model;

import java.util.Locale;

/** What a printed number says of the true one. */
public enum Qualifier {
    EQ,
    /** At least: {@code 1亿+}. */
    GTE,
    /** At most: {@code <0.1%}. */
    LTE,
    /** About: {@code 约 3 亿}. */
    APPROX;

    public static Qualifier parse(String token) {
        return valueOf(token.toUpperCase(Locale.ROOT));
    }

    public String token() {
        return name().toLowerCase(Locale.ROOT);
    }
}
