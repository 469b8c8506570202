package io.sectorbrief.analysis;

import io.sectorbrief.model.DateRange;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Severity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A source that is asked each thing once, because sorting asks about each observation many times. */
final class RememberedSource implements ObservationSource {

    private final ObservationSource source;
    private final Map<String, List<Observation>> observations = new HashMap<>();
    private final Map<String, Optional<Severity>> worst = new HashMap<>();
    private final Map<String, SourceDocument> documents = new HashMap<>();

    RememberedSource(ObservationSource source) {
        this.source = source;
    }

    @Override
    public List<Observation> observations(String dataset, DateRange days) {
        return observations.computeIfAbsent(dataset + '\n' + days, key -> source.observations(dataset, days));
    }

    @Override
    public Optional<Severity> worst(Observation observation) {
        return worst.computeIfAbsent(observation.id(), id -> source.worst(observation));
    }

    @Override
    public SourceDocument document(String sha256) {
        return documents.computeIfAbsent(sha256, source::document);
    }
}
