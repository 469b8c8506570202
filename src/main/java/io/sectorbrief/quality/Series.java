package io.sectorbrief.quality;

import io.sectorbrief.model.Observation;
import java.util.Optional;

/** What stays the same from period to period: whose metric it is; a code knows a security better than its name. */
record Series(String subject, String metric, Optional<String> scope) {

    static Series of(Observation observation) {
        return new Series(observation.code().orElse(observation.subject()), observation.metric(), observation.scope());
    }

    /** Asked for each row of a slice and of the slices before it. */
    @Override
    public int hashCode() {
        return (subject.hashCode() * 31 + metric.hashCode()) * 31 + scope.hashCode();
    }

    /** Another metric of the same subject. */
    Series of(String otherMetric) {
        return new Series(subject, otherMetric, scope);
    }
}
