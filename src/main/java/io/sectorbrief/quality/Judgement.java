package io.sectorbrief.quality;

import io.sectorbrief.model.Finding;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Severity;
import io.sectorbrief.model.SourceRef;
import io.sectorbrief.model.Status;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What follows from findings: an error on a row quarantines everything that row says of the same subject, an error on a
 * whole exhibit the observations it names; every other finding marks the observations it is on.
 */
final class Judgement {

    /** What one row says of one subject: two films side by side in a row do not answer for each other. */
    private record Entry(Optional<String> exhibit, Optional<String> page, int row, String subject) {

        static Optional<Entry> of(Observation observation) {
            SourceRef source = observation.source();
            return source.row().map(row -> new Entry(source.exhibit(), source.page(), row, observation.subjectRaw()));
        }
    }

    private final Map<String, Finding> findings = new LinkedHashMap<>();
    private final Map<String, List<Finding>> byObservation = new LinkedHashMap<>();

    Judgement(List<Finding> all) {
        for (Finding finding : all) {
            if (findings.putIfAbsent(finding.id(), finding) == null) {
                finding.observations()
                        .forEach(id -> byObservation
                                .computeIfAbsent(id, first -> new ArrayList<>())
                                .add(finding));
            }
        }
    }

    /** Each finding once, in the order given. */
    List<Finding> findings() {
        return List.copyOf(findings.values());
    }

    List<Observation> judge(List<Observation> observations) {
        Map<Entry, Set<String>> broken = new LinkedHashMap<>();
        for (Observation observation : observations) {
            rowErrors(observation)
                    .forEach(finding -> Entry.of(observation)
                            .ifPresent(entry -> broken.computeIfAbsent(entry, first -> new LinkedHashSet<>())
                                    .add(finding.id())));
        }
        return observations.stream()
                .map(this::judge)
                .map(observation -> Entry.of(observation)
                        .map(entry -> quarantined(observation, broken.getOrDefault(entry, Set.of())))
                        .orElse(observation))
                .toList();
    }

    private Stream<Finding> rowErrors(Observation observation) {
        return byObservation.getOrDefault(observation.id(), List.of()).stream()
                .filter(finding -> finding.severity() == Severity.ERROR
                        && finding.source().row().isPresent());
    }

    private static Observation quarantined(Observation observation, Set<String> errors) {
        if (errors.isEmpty()) {
            return observation;
        }
        Set<String> on = new LinkedHashSet<>(observation.findings());
        on.addAll(errors);
        return observation.judged(Status.QUARANTINED, List.copyOf(on));
    }

    List<ReadClaim> judgeClaims(List<ReadClaim> claims) {
        return claims.stream()
                .map(read -> new ReadClaim(read.claim(), judge(read.observation())))
                .toList();
    }

    private Observation judge(Observation observation) {
        List<Finding> on = byObservation.getOrDefault(observation.id(), List.of());
        boolean error = on.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        return observation.judged(
                error ? Status.QUARANTINED : observation.status(),
                on.stream().map(Finding::id).toList());
    }
}
