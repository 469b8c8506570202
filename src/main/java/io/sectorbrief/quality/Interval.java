package io.sectorbrief.quality;

import io.sectorbrief.model.Value.Quantity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * All that a printed number may stand for, and what comes of reckoning with such numbers.
 *
 * @param low smallest, included
 * @param high largest, included
 */
record Interval(BigDecimal low, BigDecimal high) {

    private static final MathContext DOWN = new MathContext(16, RoundingMode.FLOOR);
    private static final MathContext UP = new MathContext(16, RoundingMode.CEILING);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** Everything that rounds to it. */
    static Interval of(Quantity printed) {
        return around(printed, printed.step().multiply(HALF));
    }

    /** Everything that rounds to it or is cut to it: some print 97% of 97.5%. */
    static Interval roundedOrCut(Quantity printed) {
        return around(printed, printed.step());
    }

    private static Interval around(Quantity printed, BigDecimal slack) {
        return new Interval(printed.number().subtract(slack), printed.number().add(slack));
    }

    /** What this is of the other, both more than nothing; empty where one of them may not be. */
    Optional<Interval> over(Interval other) {
        return low.signum() > 0 && other.low.signum() > 0
                ? Optional.of(new Interval(low.divide(other.high, DOWN), high.divide(other.low, UP)))
                : Optional.empty();
    }

    /** Both together, both more than nothing; empty where one of them may not be. */
    Optional<Interval> times(Interval other) {
        return low.signum() > 0 && other.low.signum() > 0
                ? Optional.of(new Interval(low.multiply(other.low), high.multiply(other.high)))
                : Optional.empty();
    }

    /** What lies in both; empty if nothing does. */
    Optional<Interval> meeting(Interval other) {
        return meets(other) ? Optional.of(new Interval(low.max(other.low), high.min(other.high))) : Optional.empty();
    }

    BigDecimal middle() {
        return low.add(high).multiply(HALF);
    }

    /** What it lacks to the whole. */
    Interval complement() {
        return new Interval(BigDecimal.ONE.subtract(high), BigDecimal.ONE.subtract(low));
    }

    Interval negated() {
        return new Interval(high.negate(), low.negate());
    }

    /** The same with as much more on both sides. */
    Interval widened(BigDecimal slack) {
        return new Interval(low.subtract(slack), high.add(slack));
    }

    boolean meets(Interval other) {
        return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
    }
}
