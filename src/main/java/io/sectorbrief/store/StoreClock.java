package io.sectorbrief.store;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** The time as finely as databases keep it: a finer one would be rounded, and come after the moment it was asked for. */
record StoreClock(Clock clock) {

    OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
