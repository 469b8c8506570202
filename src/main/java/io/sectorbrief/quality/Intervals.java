package io.sectorbrief.quality;

import io.sectorbrief.model.Qualifier;
import io.sectorbrief.model.Value.Quantity;
import java.math.BigDecimal;

/** Printed numbers as the intervals they stand for: 15.40亿 is everything that rounds to it. */
final class Intervals {

    private Intervals() {}

    /** Whether two printed numbers can be the same true one; a truncated print is as good as a rounded one. */
    static boolean meet(Quantity one, Quantity other) {
        if (one.unit() != other.unit()) {
            return false;
        }
        BigDecimal distance = one.number().subtract(other.number()).abs();
        boolean near = distance.compareTo(slack(one).add(slack(other))) <= 0;
        return near || isOpenTowards(one, other) || isOpenTowards(other, one);
    }

    /** Half of the last printed digit, a whole one where the number was cut, not rounded. */
    static BigDecimal slack(Quantity quantity) {
        return quantity.step();
    }

    private static boolean isOpenTowards(Quantity bound, Quantity other) {
        int side = other.number().compareTo(bound.number());
        return (bound.qualifier() == Qualifier.GTE && side >= 0) || (bound.qualifier() == Qualifier.LTE && side <= 0);
    }
}
