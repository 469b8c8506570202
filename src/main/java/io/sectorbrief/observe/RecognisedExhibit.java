package io.sectorbrief.observe;

import io.sectorbrief.dataset.Fit;
import io.sectorbrief.model.Exhibit;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Period;
import io.sectorbrief.model.SourceRef;
import java.util.List;
import java.util.Optional;

/**
 * An exhibit of which a dataset is known.
 *
 * @param exhibit the exhibit
 * @param fit which columns mean what
 * @param datasets names of the datasets it gives observations of; several where it stacks scopes
 * @param period what the table is about; empty where each row says it, or nothing does
 * @param rest what it says of all that it does not list one by one: no observations, but part of a whole
 * @param totals what its rows say that sum the others up, each under its label
 */
public record RecognisedExhibit(
        Exhibit exhibit,
        Fit fit,
        List<String> datasets,
        Optional<Period> period,
        List<Observation> rest,
        List<Observation> totals) {

    public RecognisedExhibit {
        datasets = List.copyOf(datasets);
        rest = List.copyOf(rest);
        totals = List.copyOf(totals);
    }

    /** Whether something of this document was read in this exhibit. */
    public boolean holds(SourceRef place) {
        return exhibit.holds(place);
    }
}
