package io.sectorbrief.quality;

import io.sectorbrief.model.Qualifier;
import io.sectorbrief.model.Value.Quantity;
import java.math.BigDecimal;

/** Printed numbers as the intervals they stand for: 15.40亿 is everything that rounds to it. */
final class Intervals {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private Intervals() {}

    /** Whether two printed numbers can be roundings of the same true one. */
    static boolean meet(Quantity one, Quantity other) {
        if (one.unit() != other.unit()) {
            return false;
        }
        BigDecimal distance = one.number().subtract(other.number()).abs();
        int reach = distance.compareTo(slack(one).add(slack(other)));
        boolean near = reach < 0 || (reach == 0 && one.step().compareTo(other.step()) != 0) || distance.signum() == 0;
        return near || isOpenTowards(one, other) || isOpenTowards(other, one);
    }

    /** Half of the last printed digit; 15.40 and 15.41 only touch, and a number that touches both is neither's. */
    private static BigDecimal slack(Quantity quantity) {
        return quantity.step().multiply(HALF);
    }

    private static boolean isOpenTowards(Quantity bound, Quantity other) {
        int side = other.number().compareTo(bound.number());
        return (bound.qualifier() == Qualifier.GTE && side >= 0) || (bound.qualifier() == Qualifier.LTE && side <= 0);
    }
}
