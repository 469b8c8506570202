package io.sectorbrief.job;

import io.sectorbrief.brief.Editions;
import io.sectorbrief.job.Agenda.Entry;
import io.sectorbrief.model.Edition;
import io.sectorbrief.model.Figure;
import io.sectorbrief.model.StableId;
import io.sectorbrief.store.EditionStage;
import io.sectorbrief.store.Store;
import io.sectorbrief.store.StoredEdition;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import org.springframework.batch.infrastructure.item.ItemWriter;

/** Works out the figures of an edition and whether they make one: the first, the next revision, or none. */
final class EditionAnalysis implements ItemProcessor<Entry, StoredEdition>, ItemWriter<StoredEdition> {

    static final String STEP = "analyse";

    private final Tonight tonight;
    private final Store store;

    EditionAnalysis(Tonight tonight) {
        this.tonight = tonight;
        this.store = tonight.store();
    }

    @Override
    public @Nullable StoredEdition process(Entry entry) {
        Optional<StoredEdition> published =
                store.editions().published(entry.brief().name(), entry.period());
        long mark = store.changes().last(entry.datasets());
        try {
            List<Figure> figures = tonight.definitions()
                    .analyst()
                    .analyse(entry.brief().sections(), entry.period(), new StoredObservations(store));
            Optional<StoredEdition> next = next(entry, figures, published, mark);
            if (next.isEmpty()) {
                published.ifPresent(edition -> store.editions().stillHolds(edition.edition(), mark));
                tonight.progress()
                        .advanced(STEP, name(entry) + (figures.isEmpty() ? ": no data" : ": published as it is"));
            }
            return next.orElse(null);
        } catch (RuntimeException | StackOverflowError e) {
            return failed(entry, published, mark, e);
        }
    }

    private Optional<StoredEdition> next(
            Entry entry, List<Figure> figures, Optional<StoredEdition> published, long mark) {
        return edition(entry, figures, published)
                .map(edition -> new StoredEdition(
                        edition,
                        EditionStage.ANALYSED,
                        Editions.fingerprint(figures),
                        tonight.definitions().layoutDigest(),
                        mark,
                        figures,
                        Optional.empty()));
    }

    /** Who asks for a period by name wants to see changed templates; a night does not publish everything anew for them. */
    private Optional<Edition> edition(Entry entry, List<Figure> figures, Optional<StoredEdition> published) {
        boolean asked = tonight.scope().periods().isPresent();
        Optional<StoredEdition> comparable = published.filter(
                last -> !asked || last.layout().equals(tonight.definitions().layoutDigest()));
        if (comparable.isEmpty() && published.isPresent() && !figures.isEmpty()) {
            return Optional.of(following(entry, published));
        }
        return Editions.next(
                entry.brief(),
                entry.period(),
                figures,
                published.map(last -> new Editions.Published(last.edition(), last.fingerprint())));
    }

    private static Edition following(Entry entry, Optional<StoredEdition> published) {
        int last = published.map(edition -> edition.edition().revision()).orElse(0);
        return new Edition(entry.brief().name(), entry.period(), last + 1);
    }

    private StoredEdition failed(Entry entry, Optional<StoredEdition> published, long mark, Throwable failure) {
        String trouble = name(entry) + ": the figures could not be worked out: " + failure;
        return new StoredEdition(
                following(entry, published),
                EditionStage.FAILED,
                StableId.of(trouble),
                "",
                mark,
                List.of(),
                Optional.of(trouble));
    }

    @Override
    public void write(Chunk<? extends StoredEdition> chunk) {
        for (StoredEdition edition : chunk) {
            store.editions().put(edition, tonight.run().id());
            tonight.progress()
                    .advanced(
                            STEP,
                            edition.edition().stem() + ": " + edition.figures().size() + " figures");
        }
    }

    private static String name(Entry entry) {
        return entry.brief().name() + " " + entry.period();
    }
}
