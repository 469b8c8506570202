package io.sectorbrief.job;

import io.sectorbrief.brief.FiguresJson;
import io.sectorbrief.model.Edition;
import io.sectorbrief.model.Figure;
import io.sectorbrief.model.Period;
import io.sectorbrief.publish.OnShelf;
import io.sectorbrief.publish.Publisher;
import io.sectorbrief.store.EditionStage;
import io.sectorbrief.store.EditionStore;
import io.sectorbrief.store.StoredEdition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** Published is what the store says is published and what stands in the output folder; this holds one against the other. */
record Shelved(EditionStore editions, Publisher publisher) {

    /** Whether the output folder has this revision, whole. */
    boolean stands(Edition edition) {
        return onShelf(edition.brief(), edition.period())
                .filter(found -> found.holds(edition.revision()))
                .isPresent();
    }

    /** What readers have of a period, or had before it was taken away, even if it is being made again. */
    Optional<StoredEdition> lastKnown(String brief, Period period) {
        return editions.shown(brief, period);
    }

    /** Periods of a brief that were published and whose folder somebody took away. */
    List<Period> takenDown(String brief) {
        return editions.shown(brief).stream()
                .filter(edition -> !stands(edition))
                .map(Edition::period)
                .toList();
    }

    /** The revision that comes next for other figures: no reader ever had it. */
    int nextRevision(String brief, Period period) {
        int onShelf = onShelf(brief, period).map(OnShelf::revision).orElse(0);
        return Math.max(onShelf, editions.lastShown(brief, period)) + 1;
    }

    /** The revision that stands there and says these figures, though the store does not know of it; with its run's facts. */
    Optional<OnShelf> unknown(String brief, Period period, List<Figure> figures) {
        return onShelf(brief, period)
                .filter(found -> found.revision() > editions.lastShown(brief, period))
                .filter(found -> found.holds(found.revision()))
                .filter(found -> says(new Edition(brief, period, found.revision()), figures));
    }

    /** Notes what a crash left published and not noted, and what somebody put back. */
    void noteWhatStands() {
        editions.notNoted().stream()
                .filter(stored -> onShelf(
                                stored.edition().brief(), stored.edition().period())
                        .filter(found -> found.holds(stored.edition().revision()))
                        .filter(found -> found.run().equals(stored.madeBy()))
                        .isPresent())
                .map(StoredEdition::edition)
                .forEach(edition -> editions.advance(edition, EditionStage.PUBLISHED));
    }

    private boolean says(Edition edition, List<Figure> figures) {
        try {
            return publisher
                    .read(edition, edition.stem() + ".json")
                    .equals(Optional.of(FiguresJson.text(edition, figures)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read what is published of " + edition.stem(), e);
        }
    }

    private Optional<OnShelf> onShelf(String brief, Period period) {
        try {
            return publisher.onShelf(brief, period);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read what is published of " + brief + " " + period, e);
        }
    }
}
