package io.sectorbrief.analysis;

import io.sectorbrief.model.Figure;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Period;
import io.sectorbrief.model.PeriodKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The observations themselves: a table as its source prints it, from the best source.
 *
 * @param topic where they are
 * @param metrics which, in the order of the columns
 * @param grain kind of their periods where it is not the brief's: days of the week; ranges count by their middle day
 * @param keep one a subject, or every one there is
 */
record Levels(Topic topic, List<String> metrics, Optional<PeriodKind> grain, Keep keep) implements Analysis {

    static final String MEASURE = "level";

    /** How many observations of one subject, metric and period are shown. */
    enum Keep {
        /** The best source's. */
        BEST,
        /** All that differ: texts of which a subject has several. */
        ALL
    }

    @Override
    public List<Figure> figures(Bench bench) {
        Period about = topic.period(bench);
        Readings readings = bench.readings(topic.dataset(), about, about);
        List<Observation> candidates = keep == Keep.ALL ? readings.all() : readings.where(seen -> true);
        return metrics.stream()
                .flatMap(metric ->
                        candidates.stream().filter(seen -> seen.metric().equals(metric)))
                .filter(seen -> topic.covers(seen) && isOf(about, seen.period()))
                .map(seen -> figure(bench, readings, seen))
                .toList();
    }

    private boolean isOf(Period about, Period seen) {
        if (grain.isEmpty()) {
            return seen.equals(about);
        }
        return seen.kind() == grain.get() && about.days().contains(middle(seen));
    }

    private static LocalDate middle(Period seen) {
        long first = seen.first().toEpochDay();
        return LocalDate.ofEpochDay(first + (seen.last().toEpochDay() - first) / 2);
    }

    private Figure figure(Bench bench, Readings readings, Observation seen) {
        FigureDraft draft = of(bench, readings, seen);
        return (keep == Keep.ALL ? draft.variant(seen.value().toString()) : draft).value(seen.value());
    }

    /** The figure of an observation as it is, but for its value. */
    static FigureDraft of(Bench bench, Readings readings, Observation seen) {
        return bench.draft(seen.dataset(), seen.metric(), MEASURE, seen.period())
                .about(seen, readings)
                .restingOn(seen);
    }
}
