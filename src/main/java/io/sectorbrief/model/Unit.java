package io.sectorbrief.model;

import java.util.Locale;

/** Base units, the only ones that are stored; {@link #token()} is the contract's spelling. */
public enum Unit {
    CNY,
    HKD,
    USD,
    /** Shares and changes as fractions: 12.3% is 0.123. */
    FRACTION,
    SECONDS,
    DAYS,
    RANK,
    /** Moves on a board, up is positive. */
    POSITIONS,
    POINTS,
    INDEX,
    MULTIPLE,
    VISITS,
    PIECES,
    PEOPLE,
    SESSIONS,
    SHARES,
    COUNT,
    DATE,
    TEXT;

    /**
     * Reads a token, whatever its case.
     *
     * @throws IllegalArgumentException if there is no such unit
     */
    public static Unit parse(String token) {
        return valueOf(token.toUpperCase(Locale.ROOT));
    }

    public boolean isMoney() {
        return this == CNY || this == HKD || this == USD;
    }

    /** What it is called, for readers of any language. */
    public Message told() {
        return Message.of("unit." + name().toLowerCase(Locale.ROOT));
    }

    public String token() {
        return isMoney() ? name() : name().toLowerCase(Locale.ROOT);
    }
}
