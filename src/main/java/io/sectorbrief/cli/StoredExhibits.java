package io.sectorbrief.cli;

import io.sectorbrief.dataset.Datasets;
import io.sectorbrief.model.Document;
import io.sectorbrief.model.Extraction;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Period;
import io.sectorbrief.normalise.Entities;
import io.sectorbrief.observe.Observed;
import io.sectorbrief.observe.Observer;
import io.sectorbrief.observe.RecognisedExhibit;
import io.sectorbrief.store.KnownDocument;
import io.sectorbrief.store.ObservationFilter;
import io.sectorbrief.store.Store;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The exhibits in the store, with what the definitions say of them now. */
final class StoredExhibits {

    private final Observer observer;

    /**
     * Reads the definitions.
     *
     * @throws io.sectorbrief.definition.DefinitionException if one is wrong
     */
    StoredExhibits(Path jobs) {
        this.observer = new Observer(
                Datasets.load(jobs).orThrow(),
                Entities.load(jobs.resolve("entities")).orThrow());
    }

    /** By document path and place in the document; one of which no dataset or period is known matches no such filter. */
    List<StoredExhibitLine> find(Store store, ObservationFilter filter) {
        List<StoredExhibitLine> lines = new ArrayList<>();
        for (KnownDocument known : store.documents().all()) {
            store.extractions()
                    .extraction(known.document().sha256())
                    .ifPresent(extraction -> lines.addAll(lines(known.document(), extraction, filter)));
        }
        return lines;
    }

    private List<StoredExhibitLine> lines(Document document, Extraction extraction, ObservationFilter filter) {
        Observed observed = observer.observe(document, extraction);
        List<StoredExhibitLine> lines = new ArrayList<>();
        extraction.exhibits().forEach(exhibit -> {
            Optional<RecognisedExhibit> meaning = observed.exhibits().stream()
                    .filter(one -> one.exhibit().id().equals(exhibit.id()))
                    .findFirst();
            if (isOf(filter.dataset(), meaning) && isAbout(filter.period(), meaning, observed.observations())) {
                lines.add(new StoredExhibitLine(
                        document.fileName(), document.sha256(), ExhibitLine.of(exhibit, meaning, Boxes.LEFT_OUT)));
            }
        });
        return lines;
    }

    private static boolean isOf(Optional<String> dataset, Optional<RecognisedExhibit> meaning) {
        return dataset.map(name ->
                        meaning.filter(one -> one.datasets().contains(name)).isPresent())
                .orElse(true);
    }

    /** The whole table, or one of its rows. */
    private static boolean isAbout(
            Optional<Period> asked, Optional<RecognisedExhibit> meaning, List<Observation> observations) {
        return asked.map(period -> meaning.filter(one -> one.period().equals(asked)
                                || observations.stream()
                                        .anyMatch(observation ->
                                                observation.period().equals(period) && one.holds(observation.source())))
                        .isPresent())
                .orElse(true);
    }
}
