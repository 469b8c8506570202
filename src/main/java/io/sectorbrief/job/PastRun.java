package io.sectorbrief.job;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * One run of the past.
 *
 * @param number counted over all runs
 * @param outcome what became of it
 * @param date business date
 * @param scope what was asked for
 * @param started in the zone of the machine
 * @param ended in the zone of the machine; empty if it died
 * @param trouble why it failed, in a line
 */
public record PastRun(
        long number,
        Outcome outcome,
        String date,
        String scope,
        Optional<LocalDateTime> started,
        Optional<LocalDateTime> ended,
        Optional<String> trouble) {

    /** What became of a run. */
    public enum Outcome {
        DONE,
        FAILED,
        /** Its process died; the next run goes on where it stopped. */
        CUT_OFF,
        /** Its process died, and another run did its work. */
        GIVEN_UP;

        /** From the word Spring Batch keeps. */
        static Outcome of(String status) {
            return switch (status) {
                case "COMPLETED" -> DONE;
                case "STARTING", "STARTED", "STOPPING" -> CUT_OFF;
                case "ABANDONED" -> GIVEN_UP;
                default -> FAILED;
            };
        }
    }

    /** How long it took. */
    public Optional<Duration> took() {
        return started.flatMap(from -> ended.map(to -> Duration.between(from, to)));
    }
}
