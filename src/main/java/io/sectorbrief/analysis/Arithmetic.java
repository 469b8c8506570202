package io.sectorbrief.analysis;

import io.sectorbrief.model.Value.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The sums behind the figures: quotients to ten places, half to even, without trailing zeros. */
final class Arithmetic {

    private static final int PLACES = 10;
    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private Arithmetic() {}

    /** {@code value / base - 1}; empty for a base that is zero or less, against which nothing grows. */
    static Optional<BigDecimal> change(BigDecimal value, BigDecimal base) {
        return base.signum() > 0 ? Optional.of(quotient(value.subtract(base), base)) : Optional.empty();
    }

    /** Part of a whole; empty for a whole that is zero or less. */
    static Optional<BigDecimal> share(BigDecimal part, BigDecimal whole) {
        return whole.signum() > 0 ? Optional.of(quotient(part, whole)) : Optional.empty();
    }

    static BigDecimal sum(Collection<BigDecimal> numbers) {
        return plain(numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** Sum of the squares of the shares in percent: 0 to 10000. */
    static BigDecimal squares(List<BigDecimal> parts, BigDecimal whole) {
        BigDecimal squares = sum(parts.stream()
                .map(part -> part.multiply(PERCENT))
                .map(part -> part.multiply(part))
                .toList());
        return quotient(squares, whole.multiply(whole));
    }

    static BigDecimal mean(List<BigDecimal> numbers) {
        return quotient(sum(numbers), BigDecimal.valueOf(numbers.size()));
    }

    /** The number in the middle, the mean of the two in the middle if there are two. */
    static BigDecimal median(List<BigDecimal> numbers) {
        List<BigDecimal> sorted = numbers.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? plain(sorted.get(middle))
                : quotient(sorted.get(middle - 1).add(sorted.get(middle)), TWO);
    }

    /** How far {@code value / base} may be off when both are rounded to their printed step. */
    static BigDecimal quotientMargin(Quantity value, Quantity base) {
        BigDecimal ofValue = half(value.step()).multiply(base.number());
        BigDecimal ofBase = half(base.step()).multiply(value.number());
        return quotient(ofValue.add(ofBase), base.number().multiply(base.number()));
    }

    static BigDecimal half(BigDecimal number) {
        return quotient(number, TWO);
    }

    private static BigDecimal quotient(BigDecimal dividend, BigDecimal divisor) {
        return plain(dividend.divide(divisor, PLACES, RoundingMode.HALF_EVEN));
    }

    /** Without trailing zeros, and with no negative scale that would print as an exponent. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
