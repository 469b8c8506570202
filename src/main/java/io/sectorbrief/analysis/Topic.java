package io.sectorbrief.analysis;

import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Period;
import java.util.List;
import java.util.Optional;

/**
 * What an analysis is about.
 *
 * @param dataset the dataset
 * @param scope the only scope looked at; empty for each scope by itself
 * @param lag how many periods before the brief's
 */
record Topic(String dataset, Optional<String> scope, int lag) {

    /** The period the analysis is about. */
    Period period(Bench bench) {
        return bench.period().earlier(lag);
    }

    boolean covers(Observation seen) {
        return covers(seen.scope());
    }

    /** The scopes that are looked at, each by itself. */
    List<Optional<String>> among(List<Optional<String>> scopes) {
        return scopes.stream().filter(this::covers).toList();
    }

    private boolean covers(Optional<String> other) {
        return scope.isEmpty() || scope.equals(other);
    }
}
