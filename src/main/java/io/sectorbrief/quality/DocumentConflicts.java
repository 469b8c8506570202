package io.sectorbrief.quality;

import io.sectorbrief.model.Finding;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Origin;
import io.sectorbrief.model.Period;
import io.sectorbrief.model.Severity;
import io.sectorbrief.model.Status;
import io.sectorbrief.model.Value.Quantity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds values that two documents print differently for the same thing. Where three or more print it and all but one
 * agree, the odd one out alone is marked; else everybody who disagrees with somebody is.
 */
final class DocumentConflicts {

    static final String RULE = "document_conflict";

    /** What makes two observations be about the same thing; a code knows a security better than its name. */
    private record Topic(String dataset, String subject, String metric, Optional<String> scope, Period period) {}

    private DocumentConflicts() {}

    static List<Finding> findings(List<Observation> observations) {
        Map<Topic, List<Observation>> topics = new LinkedHashMap<>();
        observations.stream()
                .filter(observation -> observation.status() != Status.QUARANTINED
                        && observation.status() != Status.SUPERSEDED
                        && observation.value() instanceof Quantity)
                .forEach(observation -> topics.computeIfAbsent(topic(observation), first -> new ArrayList<>())
                        .add(observation));
        return topics.values().stream()
                .flatMap(same -> conflicts(same).stream())
                .toList();
    }

    private static Topic topic(Observation observation) {
        return new Topic(
                observation.dataset(),
                observation.code().orElse(observation.subject()),
                observation.metric(),
                observation.scope(),
                observation.period());
    }

    private static List<Finding> conflicts(List<Observation> same) {
        List<Observation> odd = same.stream()
                .filter(one -> same.stream().anyMatch(other -> contradict(one, other)))
                .toList();
        if (odd.isEmpty()) {
            return List.of();
        }
        int most = odd.stream().mapToInt(one -> against(one, same)).max().orElse(0);
        int least = odd.stream().mapToInt(one -> against(one, same)).min().orElse(0);
        return odd.stream()
                .filter(one -> most == least || against(one, same) == most)
                .sorted(Comparator.comparing(Observation::id))
                .map(one -> finding(one, same))
                .toList();
    }

    private static int against(Observation one, List<Observation> same) {
        return (int) same.stream().filter(other -> contradict(one, other)).count();
    }

    private static boolean contradict(Observation one, Observation other) {
        return standApart(one, other)
                && one.value() instanceof Quantity mine
                && other.value() instanceof Quantity theirs
                && mine.unit() == theirs.unit()
                && !Intervals.meet(mine, theirs);
    }

    /** In two documents, or in two tables of one; prose against its own document's tables is {@link ClaimConflict}'s. */
    private static boolean standApart(Observation one, Observation other) {
        boolean sameDocument = one.source().document().equals(other.source().document());
        boolean twoTables = one.origin() == Origin.CELL
                && other.origin() == Origin.CELL
                && !(one.source().exhibit().equals(other.source().exhibit())
                        && one.source().page().equals(other.source().page()));
        return !sameDocument || twoTables;
    }

    private static Finding finding(Observation one, List<Observation> same) {
        List<Observation> others =
                same.stream().filter(other -> contradict(one, other)).toList();
        Observation first = others.get(0);
        String message = "%s of %s is '%s' here and '%s' in %s"
                .formatted(
                        one.metric(),
                        one.subject(),
                        one.source().raw(),
                        first.source().raw(),
                        first.source().file());
        return Breach.on(one, message)
                .expected(first.source().raw())
                .related(others.stream().map(Observation::source).toList())
                .finding(RULE, Severity.WARN);
    }
}
