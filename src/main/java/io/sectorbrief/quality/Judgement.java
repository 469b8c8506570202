package io.sectorbrief.quality;

import io.sectorbrief.model.Finding;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Severity;
import io.sectorbrief.model.Status;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What follows from findings: an error quarantines the observations it is on, every other finding marks them. */
final class Judgement {

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
        return observations.stream().map(this::judge).toList();
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
