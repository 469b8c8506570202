package io.sectorbrief.correction;

import io.sectorbrief.model.Finding;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Severity;
import io.sectorbrief.model.SourceRef;
import io.sectorbrief.model.Status;
import io.sectorbrief.quality.Reviewed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Lets go of what a correction answers: an error on rows that a person has looked at holds nothing back any more, it marks.
 */
final class Freeing {

    private record Line(Optional<String> page, Optional<String> exhibit, Optional<Integer> row) {

        static Line of(SourceRef at) {
            return new Line(at.page(), at.exhibit(), at.row());
        }
    }

    private final Reviewed reviewed;
    private final Map<String, Observation> observations = new LinkedHashMap<>();
    private final Map<String, String> renamed = new HashMap<>();
    private final Set<String> corrected = new HashSet<>();
    private final Set<Line> lookedAt = new HashSet<>();

    Freeing(Reviewed reviewed) {
        this.reviewed = reviewed;
        reviewed.observations().forEach(one -> observations.put(one.id(), one));
    }

    Settled apply(Effect effect) {
        List<String> ids = new ArrayList<>();
        for (Observation seen : effect.on(reviewed)) {
            String id = effect.id(seen);
            observations.put(seen.id(), seen.named(id).corrected(effect.printed(seen)));
            renamed.put(seen.id(), id);
            corrected.add(seen.id());
            ids.add(id);
            lookedAt.add(Line.of(seen.source()));
        }
        return Settled.of(effect.target().line(), effect.target().at(), ids);
    }

    Reviewed reviewed() {
        List<Finding> findings = reviewed.findings().stream()
                .map(finding -> isAnswered(finding) ? finding.marked() : finding)
                .map(this::renamed)
                .toList();
        Set<String> errors = findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Finding::id)
                .collect(Collectors.toSet());
        List<Observation> freed =
                observations.values().stream().map(seen -> freed(seen, errors)).toList();
        return new Reviewed(reviewed.exhibits(), freed, reviewed.claims(), findings);
    }

    private boolean isAnswered(Finding finding) {
        return finding.severity() == Severity.ERROR
                && finding.observations().stream().anyMatch(corrected::contains)
                && finding.observations().stream().allMatch(id -> corrected.contains(id) || isLookedAt(id));
    }

    private boolean isLookedAt(String id) {
        return Optional.ofNullable(observations.get(id))
                .map(Observation::source)
                .filter(at -> at.row().isPresent())
                .map(Line::of)
                .filter(lookedAt::contains)
                .isPresent();
    }

    private Finding renamed(Finding finding) {
        return finding.marking(finding.observations().stream()
                .map(id -> renamed.getOrDefault(id, id))
                .toList());
    }

    private static Observation freed(Observation seen, Set<String> errors) {
        boolean held = seen.status() == Status.QUARANTINED
                && (seen.findings().isEmpty() || seen.findings().stream().anyMatch(errors::contains));
        return seen.status() == Status.QUARANTINED && !held ? seen.judged(Status.ACCEPTED, seen.findings()) : seen;
    }
}
