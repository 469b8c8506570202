package io.sectorbrief.render.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An axis of round steps around the values it has to carry.
 *
 * @param first lowest tick
 * @param step distance of two ticks: 1, 2 or 5 times a power of ten
 * @param count number of ticks, at least 2
 */
record Scale(double first, double step, int count) {

    private static final int WANTED = 5;
    /** Values of which the least is a larger part of the largest than this stand on an axis of their own. */
    private static final double NARROW = 0.6;

    /** The axis of a range; it starts at zero unless the range is narrow and far from zero. */
    static Scale around(double least, double largest) {
        double low = least > 0 && least < largest * NARROW ? 0 : least;
        double span = largest > low ? largest - low : Math.max(Math.abs(largest), 1);
        double step = niceStep(span / (WANTED - 1));
        double first = Math.floor(low / step) * step;
        int count = (int) Math.ceil((largest - first) / step - 1e-9) + 1;
        return new Scale(first, step, Math.max(count, 2));
    }

    private static double niceStep(double raw) {
        double power = Math.pow(10, Math.floor(Math.log10(raw)));
        double lead = raw / power;
        return power * (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10);
    }

    List<Double> ticks() {
        return IntStream.range(0, count).mapToObj(i -> first + i * step).toList();
    }

    /** Where a value stands between the first tick (0) and the last (1). */
    double place(double value) {
        return (value - first) / (step * (count - 1));
    }

    String label(double tick) {
        int digits = Math.max(0, (int) Math.ceil(-Math.log10(step) - 1e-9));
        return BigDecimal.valueOf(tick)
                .setScale(digits, java.math.RoundingMode.HALF_UP)
                .toPlainString();
    }
}
