package io.sectorbrief.quality;

import io.sectorbrief.model.Message;
import io.sectorbrief.model.Observation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How a number stands to what was said of it before.
 *
 * @param rate decimal logarithm of now over before
 */
record Growth(Observation now, Observation before, double rate) {

    /** Of all of them that have a value before, both more than nothing and in one unit. */
    static List<Growth> of(SliceView slice, List<Observation> now) {
        return now.stream().flatMap(one -> of(slice, one).stream()).toList();
    }

    /** A wrong value among them does not make the next right one a leap: the one it is nearest to counts. */
    private static Optional<Growth> of(SliceView slice, Observation now) {
        return slice.near(Series.of(now)).stream()
                .filter(before -> before.value().unit() == now.value().unit()
                        && SliceView.number(before).signum() > 0
                        && SliceView.number(now).signum() > 0)
                .map(before -> new Growth(now, before, rate(SliceView.number(before), SliceView.number(now))))
                .min(Comparator.comparingDouble(growth -> Math.abs(growth.rate())));
    }

    static double rate(BigDecimal before, BigDecimal now) {
        return Math.log10(now.doubleValue()) - Math.log10(before.doubleValue());
    }

    /** Whether it is more or less, in a word. */
    static Message direction(double rate) {
        return Message.of(rate > 0 ? "more" : "less");
    }

    /** How many times as much, or as little, it is: {@code 12}. */
    static String times(double rate) {
        return BigDecimal.valueOf(Math.pow(10, Math.abs(rate)))
                .setScale(Math.abs(rate) < 1 ? 1 : 0, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
