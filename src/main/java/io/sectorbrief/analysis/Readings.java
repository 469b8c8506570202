package io.sectorbrief.analysis;

import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Origin;
import io.sectorbrief.model.Period;
import io.sectorbrief.model.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What is known of one dataset: one observation for each subject, metric, scope and period, the best source's. A reading that
 * only exists in quarantine is {@link #waiting}: it counts as there, but is not shown.
 */
final class Readings {

    private final Subjects subjects;
    private final Map<Key, Observation> good = new LinkedHashMap<>();
    private final Map<Key, Observation> waiting = new LinkedHashMap<>();
    private final List<Observation> all;
    private final Set<Key> listed;

    private record Key(String subject, String metric, Optional<String> scope, Period period) {}

    Readings(List<Observation> observations, Comparator<Observation> bestFirst, Agreement agreement) {
        subjects = new Subjects(observations);
        all = observations.stream().sorted(bestFirst).toList();
        listed = all.stream()
                .filter(seen -> seen.origin() != Origin.CLAIM)
                .map(this::key)
                .collect(Collectors.toSet());
        group(seen -> seen.status() != Status.QUARANTINED)
                .forEach((key, readings) -> good.put(key, agreement.best(readings)));
        Set<Key> named = good.values().stream().map(Readings::byName).collect(Collectors.toSet());
        group(seen -> seen.status() == Status.QUARANTINED).forEach((key, readings) -> {
            if (!good.containsKey(key) && !named.contains(byName(readings.get(0)))) {
                waiting.put(key, readings.get(0));
            }
        });
    }

    private Map<Key, List<Observation>> group(Predicate<Observation> fits) {
        return all.stream()
                .filter(fits)
                .collect(Collectors.groupingBy(this::key, LinkedHashMap::new, Collectors.toList()));
    }

    Subjects subjects() {
        return subjects;
    }

    /** The same subject's reading of a metric in a period. */
    Optional<Observation> find(Observation like, String metric, Period period) {
        return Optional.ofNullable(good.get(new Key(subjects.key(like), metric, like.scope(), period)));
    }

    boolean isWaiting(Observation like, String metric, Period period) {
        return waiting.containsKey(new Key(subjects.key(like), metric, like.scope(), period));
    }

    /** Whether some table has the reading, be it that a sentence says it better. */
    boolean isListed(Observation like) {
        return listed.contains(key(like));
    }

    /** One reading a subject, best source first; stated totals are no subjects. */
    List<Observation> at(Period period, String metric, Optional<String> scope) {
        return members(good, period, metric, scope);
    }

    List<Observation> waiting(Period period, String metric, Optional<String> scope) {
        return members(waiting, period, metric, scope);
    }

    /** Scopes with a reading of the metric, none first, then by name. */
    List<Optional<String>> scopes(Period period, String metric) {
        var scopes = new TreeSet<Optional<String>>(Comparator.comparing(scope -> scope.orElse("")));
        good.values().stream()
                .filter(seen -> seen.period().equals(period) && seen.metric().equals(metric))
                .forEach(seen -> scopes.add(seen.scope()));
        return new ArrayList<>(scopes);
    }

    /** Readings that fit, one a subject, metric, scope and period. */
    List<Observation> where(Predicate<Observation> fits) {
        return good.values().stream().filter(fits).toList();
    }

    /** Every observation that may be shown, also several of the same subject and period. */
    List<Observation> all() {
        return all.stream().filter(seen -> seen.status() != Status.QUARANTINED).toList();
    }

    private static List<Observation> members(
            Map<Key, Observation> from, Period period, String metric, Optional<String> scope) {
        return from.values().stream()
                .filter(seen -> seen.period().equals(period))
                .filter(seen -> seen.metric().equals(metric) && seen.scope().equals(scope))
                .filter(seen -> !Totals.isTotal(seen.subject()))
                .toList();
    }

    /** What waits under a wrong code is there if the same name is shown under another. */
    private static Key byName(Observation seen) {
        return new Key(seen.subject(), seen.metric(), seen.scope(), seen.period());
    }

    private Key key(Observation seen) {
        return new Key(subjects.key(seen), seen.metric(), seen.scope(), seen.period());
    }
}
