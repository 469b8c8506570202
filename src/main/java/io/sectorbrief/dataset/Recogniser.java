package io.sectorbrief.dataset;

import io.sectorbrief.dataset.Recognition.Ambiguous;
import io.sectorbrief.dataset.Recognition.NearMiss;
import io.sectorbrief.dataset.Recognition.Recognised;
import io.sectorbrief.dataset.Recognition.Unrecognised;
import io.sectorbrief.model.Exhibit;
import io.sectorbrief.model.ExhibitKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Decides which datasets an exhibit belongs to, by its caption and headers alone; a chart belongs to none. Of definitions that claim the same
 * column the better fit wins; equals are ambiguous, never guessed.
 */
public final class Recogniser {

    private final List<Candidate> candidates;

    public Recogniser(Datasets datasets) {
        this.candidates = datasets.definitions().stream().map(Candidate::new).toList();
    }

    /** @param file what the file of a sheet is called, which sheets are often not; empty for pages of a report */
    public Recognition recognise(Exhibit exhibit, String file) {
        if (exhibit.kind() == ExhibitKind.CHART) {
            return new Unrecognised(Optional.empty());
        }
        List<Header> headers = exhibit.columns().stream().map(Header::of).toList();
        RankMoves moves = RankMoves.of(exhibit);
        String words = exhibit.caption() + " " + exhibit.sheet().orElse("");
        List<Fit> tried = candidates.stream()
                .flatMap(candidate ->
                        candidate
                                .tried(words + " " + candidate.list(headers, exhibit.dataRows()), file, headers, moves)
                                .stream())
                .toList();
        List<Fit> fits =
                tried.stream().filter(Fit::isWhole).sorted(Fit.BEST_FIRST).toList();
        return fits.isEmpty() ? new Unrecognised(nearest(tried)) : decide(fits);
    }

    /** The one that lacks least of those that the caption speaks for. */
    private static Optional<NearMiss> nearest(List<Fit> tried) {
        return tried.stream()
                .filter(Fit::isNearlyWhole)
                .map(fit -> new NearMiss(fit.definition(), fit.missing()))
                .min(Comparator.comparingInt(miss -> miss.missing().size()));
    }

    private static Recognition decide(List<Fit> bestFirst) {
        List<Fit> chosen = new ArrayList<>();
        for (Fit fit : bestFirst) {
            List<Fit> rivals = chosen.stream().filter(fit::disputes).toList();
            List<Fit> equals = rivals.stream()
                    .filter(rival -> Fit.BEST_FIRST.compare(rival, fit) == 0)
                    .toList();
            if (!equals.isEmpty()) {
                var all = new ArrayList<>(equals);
                all.add(fit);
                return new Ambiguous(List.copyOf(all));
            }
            if (rivals.isEmpty()) {
                chosen.add(fit);
            }
        }
        return new Recognised(List.copyOf(chosen));
    }
}
