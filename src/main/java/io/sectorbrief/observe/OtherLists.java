package io.sectorbrief.observe;

import io.sectorbrief.dataset.Fit;
import io.sectorbrief.dataset.MatchRule;
import io.sectorbrief.model.Exhibit;
import java.util.Optional;

/**
 * Rows that are of another list than their dataset's: an export holds the free list and the grossing list below each other.
 *
 * @param column that names each row's list, if there is one
 * @param itsIsThere whether one of the names speaks for the dataset: then a name that does not is another list's
 */
record OtherLists(MatchRule match, Optional<Integer> column, boolean itsIsThere) {

    static OtherLists in(Exhibit exhibit, Fit fit) {
        MatchRule match = fit.definition().match();
        Optional<Integer> column = match.listColumn(fit.headers());
        boolean itsIsThere = column.stream()
                .flatMap(index ->
                        exhibit.dataRows().stream().map(row -> row.cells().get(index)))
                .anyMatch(cell -> match.isItsList(cell.text()));
        return new OtherLists(match, column, itsIsThere);
    }

    boolean have(Sighting sighting) {
        return column.map(sighting::text).filter(this::isOfAnother).isPresent();
    }

    private boolean isOfAnother(String list) {
        return match.isAnotherList(list) || (itsIsThere && !list.isBlank() && !match.isItsList(list));
    }
}
