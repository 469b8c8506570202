package io.sectorbrief.cli;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;

/** Moments as they are typed. */
final class Moments {

    private Moments() {}

    /**
     * Reads one.
     *
     * @throws IllegalArgumentException if it has no date, time or offset
     */
    static Instant parse(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("not a moment: '" + text + "' (example: 2023-07-17T06:30:00+08:00)", e);
        }
    }
}
