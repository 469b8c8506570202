package io.sectorbrief.quality;

import java.util.List;

/**
 * Where numbers lie and how far apart, whatever a few odd ones say.
 *
 * @param middle their median
 * @param width 1.4826 times the median distance from it: the standard deviation of numbers that scatter evenly
 */
record Spread(double middle, double width) {

    private static final double OF_NORMAL = 1.4826;

    /** @param numbers at least one */
    static Spread of(List<Double> numbers) {
        double middle = median(numbers);
        return new Spread(
                middle,
                OF_NORMAL
                        * median(numbers.stream()
                                .map(number -> Math.abs(number - middle))
                                .toList()));
    }

    static double median(List<Double> numbers) {
        List<Double> sorted = numbers.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }

    /** How many widths a number lies off the middle, where a width is at least this much. */
    double score(double number, double leastWidth) {
        return Math.abs(number - middle) / Math.max(width, leastWidth);
    }
}
