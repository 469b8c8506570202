package io.sectorbrief.job;

import io.sectorbrief.analysis.ObservationSource;
import io.sectorbrief.analysis.SourceDocument;
import io.sectorbrief.model.DateRange;
import io.sectorbrief.model.Document;
import io.sectorbrief.model.Extraction;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Severity;
import io.sectorbrief.store.Store;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/** What the store has observed, as the analysis wants to see it; good for one look, for it remembers what it has seen. */
final class StoredObservations implements ObservationSource {

    private final Store store;
    private final Map<String, Severity> severities = new HashMap<>();
    private final Map<String, SourceDocument> documents = new HashMap<>();
    private final Map<Asked, List<Observation>> answers = new HashMap<>();

    StoredObservations(Store store) {
        this.store = store;
    }

    private record Asked(String dataset, DateRange days) {}

    @Override
    public List<Observation> observations(String dataset, DateRange days) {
        return answers.computeIfAbsent(new Asked(dataset, days), this::load);
    }

    @Override
    public Optional<Severity> worst(Observation observation) {
        learn(observation.findings());
        return observation.findings().stream()
                .map(severities::get)
                .filter(Objects::nonNull)
                .max(Severity::compareTo);
    }

    private List<Observation> load(Asked asked) {
        List<Observation> found = store.observations().touching(asked.dataset(), asked.days());
        learn(found.stream()
                .flatMap(observation -> observation.findings().stream())
                .toList());
        return found;
    }

    private void learn(List<String> findings) {
        List<String> unknown =
                findings.stream().filter(id -> !severities.containsKey(id)).toList();
        severities.putAll(store.findings().severities(unknown));
    }

    @Override
    public SourceDocument document(String sha256) {
        return documents.computeIfAbsent(sha256, this::load);
    }

    private SourceDocument load(String sha256) {
        Supplier<IllegalArgumentException> unknown = () -> new IllegalArgumentException("no document " + sha256);
        Document document = store.documents().byId(sha256).orElseThrow(unknown);
        Extraction read = store.extractions().extraction(sha256).orElseThrow(unknown);
        return SourceDocument.of(document, read);
    }
}
