package io.sectorbrief.job;

import io.sectorbrief.brief.Editions;
import io.sectorbrief.brief.Requirement;
import io.sectorbrief.job.Agenda.Entry;
import io.sectorbrief.model.Edition;
import io.sectorbrief.model.Figure;
import io.sectorbrief.model.StableId;
import io.sectorbrief.publish.OnShelf;
import io.sectorbrief.store.EditionStage;
import io.sectorbrief.store.Store;
import io.sectorbrief.store.StoredEdition;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import org.springframework.batch.infrastructure.item.ItemWriter;

/** Works out the figures of an edition and whether they make one: the first, the next revision, or none. */
final class EditionAnalysis implements ItemProcessor<Entry, StoredEdition>, ItemWriter<StoredEdition> {

    static final String STEP = "analyse";

    private final Tonight tonight;
    private final Store store;
    private final Shelved shelved;

    EditionAnalysis(Tonight tonight, Shelved shelved) {
        this.tonight = tonight;
        this.shelved = shelved;
        this.store = tonight.store();
    }

    @Override
    public @Nullable StoredEdition process(Entry entry) {
        Optional<StoredEdition> published = shelved.lastKnown(entry.brief().name(), entry.period());
        long mark = store.changes().last(entry.datasets());
        try {
            List<Figure> figures = tonight.definitions()
                    .analyst()
                    .analyse(entry.brief().sections(), entry.period(), new StoredObservations(store));
            Optional<StoredEdition> next = next(entry, figures, published, mark);
            if (next.isEmpty()) {
                store.editions().giveUp(entry.brief().name(), entry.period());
                published.ifPresent(last -> leave(last.edition(), mark));
                tonight.progress()
                        .advanced(STEP, name(entry) + (figures.isEmpty() ? ": no data" : ": published as it is"));
            }
            return next.orElse(null);
        } catch (RuntimeException | StackOverflowError e) {
            return failed(entry, mark, e);
        }
    }

    /** What stands is up to date; what was taken away and says nothing any more is not looked for every night. */
    private void leave(Edition last, long mark) {
        store.editions().stillHolds(last, mark);
        if (!shelved.stands(last)) {
            store.editions().withdraw(last.brief(), last.period());
        }
    }

    private Optional<StoredEdition> next(
            Entry entry, List<Figure> figures, Optional<StoredEdition> published, long mark) {
        if (figures.isEmpty()) {
            return Optional.empty();
        }
        Optional<OnShelf> unknown = shelved.unknown(entry.brief().name(), entry.period(), figures);
        if (unknown.isPresent()) {
            return unknown.map(found -> noted(entry, figures, found, mark));
        }
        Optional<StoredEdition> again = published.filter(last -> isMadeAgain(last, figures));
        String missing = entry.brief().shortfalls(figures, entry.period(), Requirement.Otherwise.HOLD).stream()
                .map(Requirement.Shortfall::text)
                .collect(Collectors.joining(", "));
        if (again.isEmpty() && !missing.isEmpty()) {
            return Optional.of(left(entry, EditionStage.HELD, mark, missing));
        }
        return again.map(StoredEdition::edition)
                .or(() -> edition(entry, figures, published))
                .map(edition -> new StoredEdition(
                        edition,
                        EditionStage.ANALYSED,
                        Editions.fingerprint(figures),
                        tonight.definitions().layoutDigest(),
                        mark,
                        figures,
                        again.map(StoredEdition::madeBy)
                                .filter(facts -> !facts.isEmpty())
                                .orElseGet(tonight.run()::facts),
                        Optional.empty()));
    }

    /** The same figures whose folder somebody took away are the same revision. */
    private boolean isMadeAgain(StoredEdition last, List<Figure> figures) {
        return !shelved.stands(last.edition()) && last.fingerprint().equals(Editions.fingerprint(figures));
    }

    /**
     * A store that was lost is made anew from the input; what readers have of it stays what it is. Its layout is not known: it
     * is taken for tonight's, for a revision that says the same would be one for nothing.
     */
    private StoredEdition noted(Entry entry, List<Figure> figures, OnShelf found, long mark) {
        return new StoredEdition(
                new Edition(entry.brief().name(), entry.period(), found.revision()),
                EditionStage.PUBLISHED,
                Editions.fingerprint(figures),
                tonight.definitions().layoutDigest(),
                mark,
                figures,
                found.run(),
                Optional.empty());
    }

    /** Who asks for a period by name wants to see changed templates; a night does not publish everything anew for them. */
    private Optional<Edition> edition(Entry entry, List<Figure> figures, Optional<StoredEdition> published) {
        boolean asked = tonight.scope().periods().isPresent();
        Optional<StoredEdition> comparable = published.filter(
                last -> !asked || last.layout().equals(tonight.definitions().layoutDigest()));
        if (comparable.isEmpty() && published.isPresent()) {
            return Optional.of(following(entry));
        }
        return Editions.next(
                        entry.brief(),
                        entry.period(),
                        figures,
                        published.map(last -> new Editions.Published(last.edition(), last.fingerprint())))
                .map(edition -> following(entry));
    }

    private Edition following(Entry entry) {
        String brief = entry.brief().name();
        return new Edition(brief, entry.period(), shelved.nextRevision(brief, entry.period()));
    }

    private StoredEdition failed(Entry entry, long mark, Throwable failure) {
        return left(
                entry, EditionStage.FAILED, mark, name(entry) + ": the figures could not be worked out: " + failure);
    }

    /** A revision that is not made, and why. */
    private StoredEdition left(Entry entry, EditionStage stage, long mark, String trouble) {
        return new StoredEdition(
                following(entry),
                stage,
                StableId.of(trouble),
                "",
                mark,
                List.of(),
                tonight.run().facts(),
                Optional.of(trouble));
    }

    @Override
    public void write(Chunk<? extends StoredEdition> chunk) {
        for (StoredEdition edition : chunk) {
            store.editions().put(edition, run(edition));
            tonight.progress().advanced(STEP, outcome(edition));
        }
    }

    private static String outcome(StoredEdition edition) {
        return edition.stage() == EditionStage.HELD
                ? edition.edition().brief() + " " + edition.edition().period() + ": held: "
                        + edition.trouble().orElse("")
                : edition.edition().stem() + ": " + edition.figures().size() + " figures";
    }

    /** What stands there without the store's knowledge is not this run's. */
    private String run(StoredEdition edition) {
        return edition.stage() == EditionStage.PUBLISHED
                ? "unknown"
                : tonight.run().key();
    }

    private static String name(Entry entry) {
        return entry.brief().name() + " " + entry.period();
    }
}
