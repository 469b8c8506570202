package io.sectorbrief.job;

import io.sectorbrief.brief.BriefAssembly;
import io.sectorbrief.brief.BriefDefinition;
import io.sectorbrief.brief.BriefModel;
import io.sectorbrief.brief.Evidence;
import io.sectorbrief.brief.PastEdition;
import io.sectorbrief.brief.RefusedDocument;
import io.sectorbrief.brief.Titles;
import io.sectorbrief.model.Figure;
import io.sectorbrief.model.Finding;
import io.sectorbrief.model.Observation;
import io.sectorbrief.store.ObservationFilter;
import io.sectorbrief.store.Store;
import io.sectorbrief.store.StoredEdition;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Editions of the store as briefs to lay out, with all that the store knows around their figures. */
public final class StoredBriefs {

    private final Store store;
    private final List<BriefDefinition> briefs;
    private final Titles titles;

    public StoredBriefs(Store store, List<BriefDefinition> briefs, Titles titles) {
        this.store = store;
        this.briefs = List.copyOf(briefs);
        this.titles = titles;
    }

    /** The model of an edition that was analysed. */
    public BriefModel model(StoredEdition stored) {
        BriefDefinition definition = briefs.stream()
                .filter(brief -> brief.name().equals(stored.edition().brief()))
                .findFirst()
                .orElseThrow();
        Optional<PastEdition> past = store.editions().before(stored.edition()).map(this::past);
        List<Observation> observations = store.observations().byIds(ids(stored.figures()));
        List<Observation> replaced = past.map(last -> ids(last.figures()))
                .map(store.observations()::byIds)
                .orElse(List.of());
        return BriefAssembly.assemble(
                definition, stored.edition(), stored.figures(), evidence(observations, replaced, past), titles);
    }

    private PastEdition past(StoredEdition last) {
        Set<String> corrected = store.editions().recordedAt(last.edition()).stream()
                .flatMap(moment -> store.corrections().at(moment).stream())
                .flatMap(settled -> settled.observations().stream())
                .collect(Collectors.toSet());
        return new PastEdition(last.edition(), last.figures(), corrected);
    }

    private static List<String> ids(List<Figure> figures) {
        return figures.stream()
                .flatMap(figure -> figure.from().stream())
                .distinct()
                .toList();
    }

    private Evidence evidence(List<Observation> observations, List<Observation> replaced, Optional<PastEdition> past) {
        var source = new StoredObservations(store);
        Set<String> documents = observations.stream()
                .map(observation -> observation.source().document())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<Finding> findings = store.findings().find(ObservationFilter.ALL).stream()
                .filter(finding -> documents.contains(finding.source().document()))
                .toList();
        return new Evidence(
                Stream.of(observations, replaced, marked(findings))
                        .flatMap(List::stream)
                        .toList(),
                documents.stream().map(source::document).toList(),
                findings,
                store.extractions().refused().stream()
                        .map(refused -> new RefusedDocument(refused.document().fileName(), refused.refusal()))
                        .toList(),
                store.corrections().all(),
                past);
    }

    private List<Observation> marked(List<Finding> findings) {
        return store.observations()
                .byIds(findings.stream()
                        .flatMap(finding -> finding.observations().stream())
                        .distinct()
                        .toList());
    }
}
