package io.sectorbrief.quality;

import io.sectorbrief.model.Observation;
import io.sectorbrief.normalise.Folding;
import java.math.BigDecimal;
import java.util.List;

/** How far documents may lie apart on a metric, as its dataset declares it for all sources or for one. */
record Tolerances(List<Arguments> declared) {

    /** Whether some declaration lets both stand. */
    boolean allow(Observation one, Observation other) {
        BigDecimal apart =
                SliceView.number(one).subtract(SliceView.number(other)).abs();
        BigDecimal larger =
                SliceView.number(one).abs().max(SliceView.number(other).abs());
        return declared.stream()
                .filter(tolerance -> tolerance.list("metrics").contains(one.metric()))
                .filter(tolerance -> isOf(tolerance, one) || isOf(tolerance, other))
                .flatMap(tolerance -> tolerance.number("within").stream())
                .anyMatch(within -> apart.compareTo(larger.multiply(within)) <= 0);
    }

    /** A source is known by words of its files' names; without one a tolerance is everybody's. */
    private static boolean isOf(Arguments tolerance, Observation observation) {
        String file = Folding.fold(observation.source().file());
        return tolerance
                .optional("source")
                .map(source -> file.contains(Folding.fold(source)))
                .orElse(true);
    }
}
