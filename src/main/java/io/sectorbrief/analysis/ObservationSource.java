package io.sectorbrief.analysis;

import io.sectorbrief.model.DateRange;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Severity;
import java.util.List;
import java.util.Optional;

/** Where the analysis gets what was observed: the store by night, a list in a test. */
public interface ObservationSource {

    /**
     * Observations of a dataset whose period touches the days (shares at least one day with them), of every period kind.
     *
     * @return accepted, corrected and quarantined ones, none that is superseded, ordered by id
     */
    List<Observation> observations(String dataset, DateRange days);

    /** The worst severity among the findings on an observation; empty if there is none. */
    Optional<Severity> worst(Observation observation);

    /**
     * The document with this SHA-256.
     *
     * @throws IllegalArgumentException if no observation was read from such a document
     */
    SourceDocument document(String sha256);
}
