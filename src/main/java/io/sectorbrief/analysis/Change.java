package io.sectorbrief.analysis;

import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Period;
import io.sectorbrief.model.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * How much something grew against a base period.
 *
 * @param fraction {@code value / base - 1}
 * @param base what it is compared with
 * @param from the two values, or the one printed change
 */
record Change(BigDecimal fraction, Period base, List<Observation> from) {

    /** What a change against the period before is called. */
    static String measure(Period period) {
        return switch (period.kind()) {
            case WEEK -> "wow";
            case MONTH -> "mom";
            case QUARTER -> "qoq";
            case YEAR -> "yoy";
            default -> "change";
        };
    }

    /** The change worked out from two periods; empty if either value is missing or no number of the same unit. */
    static Optional<Change> between(Readings readings, Observation now, Period base) {
        return readings.find(now, now.metric(), base)
                .filter(before -> before.value().unit() == now.value().unit())
                .flatMap(before -> number(now)
                        .flatMap(value -> number(before).flatMap(old -> Arithmetic.change(value, old)))
                        .map(fraction -> new Change(fraction, base, List.of(now, before))));
    }

    /**
     * The change worked out from two periods, else the one the source prints in a metric of its own.
     *
     * @param printed metric of the printed change against the period before, where the dataset has one
     */
    static Optional<Change> sincePrevious(Readings readings, Observation now, Optional<String> printed) {
        Period base = now.period().previous();
        return between(readings, now, base)
                .or(() -> printed.flatMap(metric -> readings.find(now, metric, now.period()))
                        .filter(stated -> stated.value().unit() == Unit.FRACTION)
                        .flatMap(
                                stated -> number(stated).map(fraction -> new Change(fraction, base, List.of(stated)))));
    }

    private static Optional<BigDecimal> number(Observation seen) {
        return seen.value().asNumber();
    }
}
