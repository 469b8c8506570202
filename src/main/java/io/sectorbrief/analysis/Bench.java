package io.sectorbrief.analysis;

import io.sectorbrief.model.DateRange;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Period;
import java.util.HashMap;
import java.util.Map;

/** Where one section's analyses work: the brief's period, and the readings of each dataset around it. */
final class Bench {

    private final String section;
    private final Period period;
    private final ObservationSource source;
    private final SourceRanking ranking;
    private final Map<String, Readings> loaded = new HashMap<>();

    Bench(String section, Period period, ObservationSource source, SourceRanking ranking) {
        this.section = section;
        this.period = period;
        this.source = source;
        this.ranking = ranking;
    }

    String section() {
        return section;
    }

    /** The brief's period. */
    Period period() {
        return period;
    }

    Readings readings(String dataset, Period first, Period last) {
        var days = new DateRange(first.first(), last.last());
        return loaded.computeIfAbsent(
                dataset + '\n' + days,
                key -> new Readings(
                        source.observations(dataset, days),
                        ranking.order(source),
                        new Agreement(seen -> SourceRanking.trust(seen, source))));
    }

    FigureDraft draft(String dataset, String metric, String measure, Period about) {
        return new FigureDraft(this, dataset, metric, measure, about);
    }

    boolean warned(Observation seen) {
        return SourceRanking.warned(seen, source);
    }
}
