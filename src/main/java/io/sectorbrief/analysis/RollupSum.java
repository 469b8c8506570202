package io.sectorbrief.analysis;

import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Period;
import io.sectorbrief.model.Qualifier;
import io.sectorbrief.model.Unit;
import io.sectorbrief.model.Value.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * One subject's parts of a period.
 *
 * @param parts at least one
 * @param missing periods whose boards do not have the subject
 * @param unseen the most that these may hold
 * @param completeness whether every part of the period was read
 */
record RollupSum(List<Observation> parts, List<Period> missing, BigDecimal unseen, Completeness completeness) {

    boolean isWhole() {
        return missing.isEmpty() && completeness == Completeness.WHOLE;
    }

    Observation first() {
        return parts.get(0);
    }

    BigDecimal number() {
        return Arithmetic.sum(parts.stream()
                .filter(part -> part.value().unit() == unit())
                .flatMap(part -> part.value().asNumber().stream())
                .toList());
    }

    Unit unit() {
        return first().value().unit();
    }

    /** Whether none that stands below can be larger, and none above smaller; sums by number, largest first. */
    static boolean isPlaced(List<RollupSum> sums, int index) {
        return IntStream.range(0, sums.size())
                .filter(other -> other != index)
                .allMatch(other -> isOrdered(sums.get(Math.min(other, index)), sums.get(Math.max(other, index))));
    }

    private static boolean isOrdered(RollupSum larger, RollupSum smaller) {
        return smaller.most()
                .filter(most -> most.compareTo(larger.least()) <= 0)
                .isPresent();
    }

    private BigDecimal least() {
        return isBound(Qualifier.LTE) ? BigDecimal.ZERO : number();
    }

    private Optional<BigDecimal> most() {
        return isBound(Qualifier.GTE) || completeness == Completeness.PARTIAL
                ? Optional.empty()
                : Optional.of(number().add(unseen));
    }

    private boolean isBound(Qualifier bound) {
        return parts.stream()
                .anyMatch(part -> part.value() instanceof Quantity quantity && quantity.qualifier() == bound);
    }
}
