package io.sectorbrief.store;

import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Severity;
import io.sectorbrief.model.Status;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What is said of single observations beside their own document's review, laid over what that said: by reconciliation across
 * documents, and of a document that could not be read anew.
 */
final class ReconciliationMarks {

    private final Map<String, List<Mark>> byObservation = new HashMap<>();

    private ReconciliationMarks() {}

    /** What is said of these observations. */
    static ReconciliationMarks on(JdbcClient jdbc, Collection<String> observations) {
        var marks = new ReconciliationMarks();
        IdBatches.forEach(observations, ids -> marks.load(jdbc, ids));
        return marks;
    }

    private void load(JdbcClient jdbc, List<String> ids) {
        jdbc.sql("""
                        SELECT l.observation, l.finding, f.severity FROM finding_observation l
                        JOIN finding f ON f.basis = l.basis AND f.id = l.finding
                        WHERE f.basis NOT LIKE :reviews AND l.observation IN (:ids)
                        ORDER BY l.observation, f.basis, f.position""")
                .param("reviews", FindingStore.DOCUMENT + "%")
                .param("ids", ids)
                .query(row -> {
                    byObservation
                            .computeIfAbsent(row.getString(1), id -> new ArrayList<>())
                            .add(new Mark(row.getString(2), Severity.parse(row.getString(3))));
                });
    }

    Observation on(Observation observation) {
        List<Mark> marks = byObservation.getOrDefault(observation.id(), List.of());
        if (marks.isEmpty()) {
            return observation;
        }
        List<String> findings = new ArrayList<>(observation.findings());
        marks.forEach(mark -> findings.add(mark.finding()));
        // what a person put right is marked and not held back
        boolean wrong = observation.status() != Status.CORRECTED
                && marks.stream().anyMatch(mark -> mark.severity() == Severity.ERROR);
        return observation.judged(wrong ? Status.QUARANTINED : observation.status(), findings);
    }

    private record Mark(String finding, Severity severity) {}
}
