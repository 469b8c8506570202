package io.sectorbrief.job;

import io.sectorbrief.model.Finding;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Severity;
import io.sectorbrief.model.Status;
import io.sectorbrief.store.ObservationFilter;
import io.sectorbrief.store.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Observations that wait in quarantine for the same reason; each is counted once.
 *
 * @param document file name
 * @param rules what holds them back, by name
 * @param count how many
 */
public record HeldBack(String document, String rules, long count) {

    /** All of them, by document and rules. */
    static List<HeldBack> in(Store store) {
        Map<String, String> errors = store.findings().find(ObservationFilter.ALL).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .collect(Collectors.toMap(Finding::id, Finding::rule, (first, again) -> first));
        Map<String, Map<String, Long>> counts = store.observations().find(ObservationFilter.ALL).stream()
                .filter(observation -> observation.status() == Status.QUARANTINED)
                .collect(Collectors.groupingBy(
                        observation -> observation.source().file(),
                        TreeMap::new,
                        Collectors.groupingBy(
                                observation -> rules(observation, errors), TreeMap::new, Collectors.counting())));
        List<HeldBack> held = new ArrayList<>();
        counts.forEach((document, byRules) ->
                byRules.forEach((rules, count) -> held.add(new HeldBack(document, rules, count))));
        return held;
    }

    private static String rules(Observation observation, Map<String, String> errors) {
        return observation.findings().stream()
                .filter(errors::containsKey)
                .map(errors::get)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
