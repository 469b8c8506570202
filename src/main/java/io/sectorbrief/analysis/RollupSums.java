package io.sectorbrief.analysis;

import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Period;
import io.sectorbrief.model.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the subjects of one scope add up to over shorter periods.
 *
 * @param readings of all these periods
 * @param metric what is added up
 * @param since metric of the day from which a subject is there at all
 * @param scope the scope
 */
record RollupSums(Readings readings, String metric, Optional<String> since, Optional<String> scope) {

    /** Largest first. */
    List<RollupSum> of(List<Period> parts) {
        Map<String, List<Observation>> bySubject = new TreeMap<>();
        SortedMap<Period, BigDecimal> last = new TreeMap<>();
        boolean whole = true;
        for (Period part : parts) {
            List<Observation> seen = readings.at(part, metric, scope);
            whole &= !seen.isEmpty() && readings.waiting(part, metric, scope).isEmpty();
            for (Observation one : seen) {
                one.value().asNumber().ifPresent(number -> {
                    bySubject
                            .computeIfAbsent(readings.subjects().key(one), key -> new ArrayList<>())
                            .add(one);
                    last.merge(part, number, BigDecimal::min);
                });
            }
        }
        Completeness completeness = Completeness.of(whole);
        return bySubject.values().stream()
                .map(seen -> sum(seen, last, completeness))
                .sorted(Comparator.comparing(RollupSum::number).reversed())
                .toList();
    }

    /**
     * A subject that a board does not have has no more than the last one on it.
     *
     * @param last the smallest number of each board
     */
    private RollupSum sum(List<Observation> seen, SortedMap<Period, BigDecimal> last, Completeness completeness) {
        SortedMap<Period, BigDecimal> missing = new TreeMap<>(last);
        seen.forEach(one -> missing.remove(one.period()));
        start(seen)
                .ifPresent(
                        start -> missing.keySet().removeIf(part -> part.last().isBefore(start)));
        return new RollupSum(seen, List.copyOf(missing.keySet()), Arithmetic.sum(missing.values()), completeness);
    }

    private Optional<LocalDate> start(List<Observation> seen) {
        return since.flatMap(day -> seen.stream()
                .flatMap(one -> readings.find(one, day, one.period()).stream())
                .flatMap(one -> day(one.value()).stream())
                .findFirst());
    }

    private static Optional<LocalDate> day(Value value) {
        return value instanceof Value.Text text && text.text().matches("\\d{4}-\\d{2}-\\d{2}")
                ? Optional.of(LocalDate.parse(text.text()))
                : Optional.empty();
    }
}
