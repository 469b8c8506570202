package io.sectorbrief.analysis;

import io.sectorbrief.model.Figure;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Period;
import io.sectorbrief.model.PeriodKind;
import io.sectorbrief.model.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The observations themselves: a table as its source prints it, from the best source.
 *
 * @param topic where they are
 * @param metrics which, in the order of the columns
 * @param grain kind of their periods where it is not the brief's: days of the week; ranges count by their middle day
 * @param keep one a subject, or every one there is
 * @param shifts metrics whose difference to the period before is told: shares, in points of percent
 * @param changes metrics whose change against the period before is told
 */
record Levels(
        Topic topic,
        List<String> metrics,
        Optional<PeriodKind> grain,
        Keep keep,
        List<String> shifts,
        List<String> changes)
        implements Analysis {

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
        Period first = shifts.isEmpty() && changes.isEmpty() ? about : about.previous();
        Readings readings = bench.readings(topic.dataset(), first, about);
        List<Observation> candidates = keep == Keep.ALL ? readings.all() : readings.where(seen -> true);
        return metrics.stream()
                .flatMap(metric ->
                        candidates.stream().filter(seen -> seen.metric().equals(metric)))
                .filter(seen -> topic.covers(seen) && isOf(about, seen.period()))
                .flatMap(seen -> figures(bench, readings, seen).stream())
                .toList();
    }

    private List<Figure> figures(Bench bench, Readings readings, Observation seen) {
        var figures = new ArrayList<>(List.of(figure(bench, readings, seen)));
        if (shifts.contains(seen.metric())) {
            shift(bench, readings, seen).ifPresent(figures::add);
        }
        if (changes.contains(seen.metric())) {
            change(bench, readings, seen).ifPresent(figures::add);
        }
        return figures;
    }

    private Optional<Figure> shift(Bench bench, Readings readings, Observation seen) {
        Unit unit = seen.value().unit();
        return readings.find(seen, seen.metric(), seen.period().previous())
                .filter(before -> before.value().unit() == unit)
                .flatMap(before -> seen.value()
                        .asNumber()
                        .flatMap(now -> before.value()
                                .asNumber()
                                .map(base -> moved(bench, readings, seen, "shift")
                                        .restingOn(before)
                                        .number(now.subtract(base), unit))));
    }

    private Optional<Figure> change(Bench bench, Readings readings, Observation seen) {
        return Change.between(readings, seen, seen.period().previous())
                .map(change -> moved(bench, readings, seen, Change.measure(seen.period()))
                        .restingOn(change.from())
                        .number(change.fraction(), Unit.FRACTION));
    }

    /** A figure that says how an observation moved against the period before. */
    static FigureDraft moved(Bench bench, Readings readings, Observation seen, String measure) {
        return bench.draft(seen.dataset(), seen.metric(), measure, seen.period())
                .about(seen, readings)
                .against(seen.period().previous())
                .restingOn(seen);
    }

    private boolean isOf(Period about, Period seen) {
        if (grain.isEmpty()) {
            return seen.equals(about);
        }
        return seen.kind() == grain.get() && about.days().contains(middle(seen));
    }

    /** The day that says which longer period a period belongs to. */
    static LocalDate middle(Period seen) {
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
