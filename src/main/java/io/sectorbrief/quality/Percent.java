package io.sectorbrief.quality;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Fractions as messages show them. */
final class Percent {

    private Percent() {}

    /** {@code 0.3686} is {@code 36.9%}. */
    static String of(BigDecimal fraction) {
        return fraction.movePointRight(2).setScale(1, RoundingMode.HALF_UP).toPlainString() + "%";
    }
}
