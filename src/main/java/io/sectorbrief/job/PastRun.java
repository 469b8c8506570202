package io.sectorbrief.job;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * One run of the past.
 *
 * @param number counted over all runs
 * @param status as Spring Batch names it: COMPLETED, FAILED, STARTED for one that died, ABANDONED
 * @param date business date
 * @param scope what was asked for
 * @param started in the zone of the machine
 * @param ended in the zone of the machine; empty if it runs or died
 */
public record PastRun(
        long number,
        String status,
        String date,
        String scope,
        Optional<LocalDateTime> started,
        Optional<LocalDateTime> ended) {}
