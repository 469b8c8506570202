package io.sectorbrief.trace;

import io.sectorbrief.correction.Settled;
import io.sectorbrief.model.Document;
import io.sectorbrief.model.Edition;
import io.sectorbrief.model.Extraction;
import io.sectorbrief.model.Figure;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Origin;
import io.sectorbrief.model.SourceRef;
import io.sectorbrief.store.ObservationHistory.Revision;
import io.sectorbrief.store.Store;
import io.sectorbrief.store.StoredEdition;
import io.sectorbrief.trace.Trace.Step;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Finds the way back in a store: what an edition said, what it rested on then, and where that was read. */
public final class Tracer {

    private final Store store;
    private final Map<String, Optional<Extraction>> extractions = new HashMap<>();

    public Tracer(Store store) {
        this.store = store;
    }

    /**
     * Traces a figure in the newest revision that shows it, or the one that is asked for.
     *
     * @throws UnknownFigureException naming near ones, if no published revision shows it
     */
    public Trace trace(FigureSearch search) {
        FigureSearch.Hits hits = search.in(store);
        Edition edition = hits.newest().edition();
        Figure figure = hits.figure();
        Instant made = made(hits.newest());
        Map<String, Revision> known = store.history().known(figure.from(), made);
        List<Step> steps = figure.from().stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .map(revision -> step(revision, made))
                .toList();
        List<Observation> seen =
                steps.stream().map(step -> step.seen().observation()).toList();
        return new Trace(edition, figure, Formula.of(figure, seen), steps, hits.others());
    }

    private Instant made(StoredEdition stored) {
        return store.editions().recordedAt(stored.edition()).orElse(Instant.MAX);
    }

    private Step step(Revision seen, Instant made) {
        Observation observation = seen.observation();
        SourceRef place = observation.source();
        Document document = store.documents().byId(place.document()).orElseThrow();
        Optional<Surroundings> surroundings = extractions
                .computeIfAbsent(place.document(), store.extractions()::extraction)
                .flatMap(read -> Surroundings.of(place, read));
        Optional<Settled> correction = Optional.of(observation.id())
                .filter(id -> observation.origin() == Origin.CORRECTION)
                .flatMap(id -> store.corrections().of(id, made));
        return new Step(seen, document, surroundings, store.findings().on(observation.id()), correction);
    }
}
