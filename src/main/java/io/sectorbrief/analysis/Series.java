package io.sectorbrief.analysis;

import io.sectorbrief.model.Figure;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Period;
import io.sectorbrief.model.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A subject through time: its level, its changes, the year to date, and the years' levels for a chart.
 *
 * @param topic where they are
 * @param metric which number
 * @param measures what is worked out beside the level
 * @param history how far back levels are listed
 * @param gaps periods of the year that may be missing from a year to date
 * @param printed metric of the change as the source prints it
 */
record Series(Topic topic, String metric, Set<Measure> measures, History history, int gaps, Optional<String> printed)
        implements Analysis {

    /** What is worked out beside the level. */
    enum Measure {
        /** Against the period before. */
        CHANGE,
        /** Against the same period a year before. */
        YOY,
        /** The sum of the year so far, and its change against the year before. */
        YTD
    }

    /** How far back levels are listed. */
    enum History {
        NONE,
        /** The year so far. */
        YEAR,
        /** The year so far and the whole year before. */
        TWO_YEARS
    }

    @Override
    public List<String> metrics() {
        return Stream.concat(Stream.of(metric), printed.stream()).toList();
    }

    @Override
    public List<Figure> figures(Bench bench) {
        Period about = topic.period(bench);
        Readings readings = bench.readings(dataset(), Years.first(about.yearBefore()), about);
        var figures = new ArrayList<Figure>();
        for (Optional<String> scope : topic.among(readings.scopes(about, metric))) {
            readings.at(about, metric, scope).forEach(now -> figures.addAll(figures(bench, readings, now)));
        }
        return figures;
    }

    private List<Figure> figures(Bench bench, Readings readings, Observation now) {
        var figures = new ArrayList<Figure>();
        figures.add(Levels.of(bench, readings, now).value(now.value()));
        if (measures.contains(Measure.CHANGE)) {
            Change.sincePrevious(readings, now, printed)
                    .map(change -> figure(bench, readings, now, Change.measure(now.period()), change))
                    .ifPresent(figures::add);
        }
        if (measures.contains(Measure.YOY)) {
            Change.between(readings, now, now.period().yearBefore())
                    .map(change -> figure(bench, readings, now, "yoy", change))
                    .ifPresent(figures::add);
        }
        if (measures.contains(Measure.YTD)) {
            figures.addAll(new YearToDate(this, bench, readings, now).figures());
        }
        figures.addAll(history(bench, readings, now));
        return figures;
    }

    private Figure figure(Bench bench, Readings readings, Observation now, String measure, Change change) {
        return bench.draft(dataset(), metric, measure, now.period())
                .about(now, readings)
                .against(change.base())
                .restingOn(change.from())
                .number(change.fraction(), Unit.FRACTION);
    }

    private List<Figure> history(Bench bench, Readings readings, Observation now) {
        return periods(now.period()).stream()
                .filter(period -> !period.equals(now.period()))
                .flatMap(period -> readings.find(now, metric, period).stream())
                .map(seen -> Levels.of(bench, readings, seen).value(seen.value()))
                .toList();
    }

    private List<Period> periods(Period about) {
        return switch (history) {
            case NONE -> List.of();
            case YEAR -> Years.upTo(about);
            case TWO_YEARS ->
                Stream.concat(Years.upTo(Years.first(about).previous()).stream(), Years.upTo(about).stream())
                        .toList();
        };
    }
}
