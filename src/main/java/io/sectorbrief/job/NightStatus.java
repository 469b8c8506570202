package io.sectorbrief.job;

import io.sectorbrief.brief.BriefDefinition;
import io.sectorbrief.brief.Due;
import io.sectorbrief.model.Period;
import io.sectorbrief.publish.Publisher;
import io.sectorbrief.store.EditionStage;
import io.sectorbrief.store.Store;
import io.sectorbrief.store.StoreGate;
import io.sectorbrief.store.StoredEdition;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Where things stand, as the store tells.
 *
 * @param runs the last runs, newest first
 * @param editions every due or published edition, by brief and period
 * @param quarantine observations that wait, by document and reason
 * @param refused files that wait because they could not be read, with the reason
 */
public record NightStatus(
        List<PastRun> runs, List<EditionStatus> editions, List<HeldBack> quarantine, List<String> refused) {

    private static final int RUNS = 10;

    /** How an edition stands. */
    public enum Standing {
        /** Published and up to date with all data. */
        PUBLISHED,
        /** Published, but data it draws on came since. */
        STALE,
        /** Published, but somebody took its folder away, or a file out of it; the next run makes it again. */
        MISSING,
        /** Published once, but its folder was taken away and its period has no figures any more. */
        WITHDRAWN,
        /** Due, but its data misses what its brief requires. */
        HELD,
        /** Due and not published. */
        DUE
    }

    /**
     * One cell of the grid of briefs and periods.
     *
     * @param revision the one that is published, or was; 0 if none ever was
     * @param trouble why the next one could not be made, or what it waits for
     */
    public record EditionStatus(
            String brief, Period period, Standing standing, int revision, Optional<String> trouble) {}

    /**
     * Looks at the store without changing it; empty if there is none yet.
     *
     * @throws io.sectorbrief.store.StoreBusyException if a run is going on
     */
    public static Optional<NightStatus> of(Workspace workspace, Clock clock) {
        Definitions definitions = Definitions.load(workspace);
        try (StoreGate gate =
                StoreGate.enter(workspace.output(), Settings.load().store())) {
            gate.rescue();
            Optional<Store> reading = gate.openToRead(clock);
            if (reading.isEmpty()) {
                return Optional.empty();
            }
            try (Store store = reading.get()) {
                return Optional.of(of(store, definitions, new Publisher(workspace.output()), clock));
            }
        }
    }

    private static NightStatus of(Store store, Definitions definitions, Publisher publisher, Clock clock) {
        var shelved = new Shelved(store.editions(), publisher);
        List<EditionStatus> editions = new ArrayList<>();
        for (BriefDefinition brief : definitions.briefs()) {
            var periods = new TreeSet<>(Due.periods(brief, store.observations()::subjects, clock.instant()));
            store.editions().all().stream()
                    .map(StoredEdition::edition)
                    .filter(edition -> edition.brief().equals(brief.name()))
                    .forEach(edition -> periods.add(edition.period()));
            periods.forEach(period -> editions.add(status(store, shelved, new Agenda.Entry(brief, period))));
        }
        return new NightStatus(
                new RunHistory(store.dataSource()).last(RUNS),
                editions,
                HeldBack.in(store),
                store.extractions().refused().stream()
                        .map(one -> one.document().path() + ": " + one.refusal().reason())
                        .toList());
    }

    private static EditionStatus status(Store store, Shelved shelved, Agenda.Entry entry) {
        String brief = entry.brief().name();
        long mark = store.changes().last(entry.datasets());
        Optional<StoredEdition> last = shelved.lastKnown(brief, entry.period());
        int revision = last.map(known -> known.edition().revision()).orElse(0);
        Optional<StoredEdition> held = store.editions().held(brief, entry.period());
        Standing standing = last.map(known -> standing(known, mark, shelved))
                .orElse(held.isPresent() ? Standing.HELD : Standing.DUE);
        Optional<String> trouble = store.editions()
                .failed(brief, entry.period())
                .or(() -> held)
                .filter(failed -> standing != Standing.PUBLISHED)
                .flatMap(StoredEdition::trouble);
        return new EditionStatus(brief, entry.period(), standing, revision, trouble);
    }

    private static Standing standing(StoredEdition last, long mark, Shelved shelved) {
        if (last.stage() == EditionStage.WITHDRAWN) {
            return Standing.WITHDRAWN;
        }
        if (!shelved.stands(last.edition())) {
            return Standing.MISSING;
        }
        return last.dataMark() < mark ? Standing.STALE : Standing.PUBLISHED;
    }
}
