package io.sectorbrief.trace;

import io.sectorbrief.model.Figure;
import io.sectorbrief.model.Observation;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How a figure is worked out.
 *
 * @param words the rule of its measure
 * @param worked the rule with the observations' numbers put in; only where that comes to the figure shown
 */
public record Formula(String words, Optional<String> worked) {

    /** A figure is shown with at most six digits behind the point less than it is worked out with. */
    private static final BigDecimal TOLERANCE = new BigDecimal("0.000001");

    private static final String CHANGE = "value / value of the base period - 1";

    /** Of other measures a sum comes to the figure by chance alone, as that of first places to the days. */
    private static final Set<String> SUMS = Set.of("total", "ytd");

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("level", "the observation itself"),
            Map.entry("wow", CHANGE),
            Map.entry("mom", CHANGE),
            Map.entry("yoy", CHANGE),
            Map.entry("ytd", "sum of the year's weeks so far"),
            Map.entry("ytd_yoy", "sum of the year's weeks so far / sum of the same weeks a year before - 1"),
            Map.entry("rank", "place by the metric, largest first"),
            Map.entry("rank_change", "place in the base period - place now"),
            Map.entry("new_entry", "place now of a subject that was not on the board in the base period"),
            Map.entry("drop_out", "last place of a subject that left the board"),
            Map.entry("total", "sum over the board"),
            Map.entry("share", "value / total"),
            Map.entry("cr3", "sum of the three largest shares"),
            Map.entry("hhi", "sum of the squares of the shares, as points from 0 to 10000"),
            Map.entry("gainers", "among the three largest rises of the scope"),
            Map.entry("losers", "among the three largest falls of the scope"),
            Map.entry("up_count", "how many rose"),
            Map.entry("down_count", "how many fell"),
            Map.entry("median", "the middle one by size"),
            Map.entry("in_top5", "days among the first five"),
            Map.entry("in_top10", "days among the first ten"),
            Map.entry("days_at_1", "days on the first place"),
            Map.entry("new_in_top5", "among the first five on some day now, on none of the base period"),
            Map.entry("new_in_top10", "among the first ten on some day now, on none of the base period"),
            Map.entry("dropped_from_top10", "among the first ten on some day of the base period, on none now"),
            Map.entry("average_rank", "mean place over the days; a day outside the first ten counts 11"),
            Map.entry("average_rank_gain", "mean place in the base period - mean place now"),
            Map.entry("fastest", "among the three largest changes of the scope"),
            Map.entry("longest", "among the three longest of the scope"),
            Map.entry("count_over", "how many are above the bound"),
            Map.entry("streak", "how many periods in a row it rose; negative: fell"),
            Map.entry("first_in", "of how many periods this is the first with a rise; negative: a fall"),
            Map.entry("high_in", "of how many periods this is the highest"),
            Map.entry("low_in", "of how many periods this is the lowest"),
            Map.entry("excess", "change - change of the benchmark"),
            Map.entry("shift", "value - value of the base period"),
            Map.entry("stated_gap", "total as prose states it / sum over the board - 1"),
            Map.entry("sum", "sum over the shorter periods"),
            Map.entry("entries", "how many entries"),
            Map.entry("subjects", "how many companies have an entry"));

    /** Of a figure that rests on these. */
    static Formula of(Figure figure, List<Observation> from) {
        Optional<Worked> worked = figure.base().isPresent() ? change(figure, from) : sum(figure, from);
        return new Formula(
                WORDS.getOrDefault(figure.measure(), figure.measure()),
                worked.filter(one -> comesTo(figure, one)).map(Worked::text));
    }

    private record Worked(String text, BigDecimal value) {}

    private static boolean comesTo(Figure figure, Worked worked) {
        return figure.value()
                .asNumber()
                .filter(shown -> shown.subtract(worked.value()).abs().compareTo(TOLERANCE) <= 0)
                .isPresent();
    }

    private static Optional<Worked> sum(Figure figure, List<Observation> from) {
        List<BigDecimal> numbers = numbers(from);
        return Optional.of(new Worked(terms(numbers), total(numbers)))
                .filter(sum -> SUMS.contains(figure.measure()) && numbers.size() > 1 && numbers.size() == from.size());
    }

    private static Optional<Worked> change(Figure figure, List<Observation> from) {
        Map<Boolean, List<Observation>> byPeriod = from.stream()
                .collect(Collectors.partitioningBy(seen -> figure.base().equals(Optional.of(seen.period()))));
        List<BigDecimal> now = numbers(byPeriod.getOrDefault(false, List.of()));
        List<BigDecimal> before = numbers(byPeriod.getOrDefault(true, List.of()));
        BigDecimal base = total(before);
        if (now.isEmpty() || base.signum() == 0 || now.size() + before.size() != from.size()) {
            return Optional.empty();
        }
        return Optional.of(new Worked(
                bracketed(now) + " / " + bracketed(before) + " - 1",
                total(now).divide(base, MathContext.DECIMAL64).subtract(BigDecimal.ONE)));
    }

    private static List<BigDecimal> numbers(List<Observation> from) {
        return from.stream().flatMap(seen -> seen.value().asNumber().stream()).toList();
    }

    private static BigDecimal total(List<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String bracketed(List<BigDecimal> numbers) {
        return numbers.size() == 1 ? terms(numbers) : "(" + terms(numbers) + ")";
    }

    private static String terms(List<BigDecimal> numbers) {
        return numbers.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(" + "));
    }
}
