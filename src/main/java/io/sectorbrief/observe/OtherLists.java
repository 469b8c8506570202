package io.sectorbrief.observe;

import io.sectorbrief.dataset.Fit;
import io.sectorbrief.dataset.MatchRule;
import java.util.Optional;

/** Rows that are of another list than their dataset's: an export holds the free list and the grossing list below each other. */
record OtherLists(MatchRule match, Optional<Integer> column) {

    static OtherLists in(Fit fit) {
        MatchRule match = fit.definition().match();
        return new OtherLists(match, match.listColumn(fit.headers()));
    }

    boolean have(Sighting sighting) {
        return column.map(sighting::text).filter(match::isAnotherList).isPresent();
    }
}
