package io.sectorbrief.analysis;

import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Period;
import io.sectorbrief.model.Unit;
import io.sectorbrief.model.Value.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * How much something grew against a base period.
 *
 * @param fraction {@code value / base - 1}
 * @param margin how far it may be off because its sources are rounded for print
 * @param base what it is compared with
 * @param from the two values, or the one printed change
 */
record Change(BigDecimal fraction, BigDecimal margin, Period base, List<Observation> from) {

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
                .flatMap(before -> between(now, before));
    }

    private static Optional<Change> between(Observation now, Observation before) {
        if (now.value() instanceof Quantity value && before.value() instanceof Quantity base) {
            return Arithmetic.change(value.number(), base.number())
                    .map(fraction -> new Change(
                            fraction, Arithmetic.quotientMargin(value, base), before.period(), List.of(now, before)));
        }
        return Optional.empty();
    }

    /**
     * The change worked out from two periods, or the one the source prints in a metric of its own, where only that is known or
     * where it agrees and is finer: 0.32 to 3.12 million visits is +875%, give or take 15; a printed +867.4% says more.
     *
     * @param printed metric of the printed change against the period before, where the dataset has one
     */
    static Optional<Change> sincePrevious(Readings readings, Observation now, Optional<String> printed) {
        Period base = now.period().previous();
        Optional<Change> workedOut = between(readings, now, base);
        Optional<Change> stated = printed.flatMap(metric -> readings.find(now, metric, now.period()))
                .flatMap(seen -> stated(seen, base));
        return workedOut
                .filter(change -> stated.filter(change::yieldsTo).isEmpty())
                .or(() -> stated);
    }

    private static Optional<Change> stated(Observation seen, Period base) {
        return seen.value() instanceof Quantity quantity && quantity.unit() == Unit.FRACTION
                ? Optional.of(new Change(quantity.number(), Arithmetic.half(quantity.step()), base, List.of(seen)))
                : Optional.empty();
    }

    private boolean yieldsTo(Change finer) {
        return finer.margin().compareTo(margin) < 0
                && finer.fraction().subtract(fraction).abs().compareTo(margin.add(finer.margin())) <= 0;
    }
}
