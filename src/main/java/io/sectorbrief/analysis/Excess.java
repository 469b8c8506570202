package io.sectorbrief.analysis;

import io.sectorbrief.model.Figure;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How far each subject ran ahead of a benchmark, as the difference of their changes.
 *
 * @param topic where they are
 * @param metric a change
 * @param benchmark subject they are held against
 */
record Excess(Topic topic, String metric, String benchmark) implements Analysis {

    @Override
    public List<String> metrics() {
        return List.of(metric);
    }

    @Override
    public boolean isList() {
        return false;
    }

    @Override
    public List<Figure> figures(Bench bench) {
        Period about = topic.period(bench);
        Readings readings = bench.readings(dataset(), about, about);
        var figures = new ArrayList<Figure>();
        for (Optional<String> scope : topic.among(readings.scopes(about, metric))) {
            List<Observation> all = readings.at(about, metric, scope);
            all.stream()
                    .filter(seen -> seen.subject().equals(benchmark))
                    .forEach(base -> all.stream()
                            .filter(seen -> !seen.subject().equals(benchmark))
                            .flatMap(seen -> figure(bench, readings, seen, base).stream())
                            .forEach(figures::add));
        }
        return figures;
    }

    private Optional<Figure> figure(Bench bench, Readings readings, Observation seen, Observation base) {
        return seen.value()
                .asNumber()
                .flatMap(number -> base.value()
                        .asNumber()
                        .map(other -> bench.draft(dataset(), metric, "excess", seen.period())
                                .about(seen, readings)
                                .restingOn(seen, base)
                                .number(number.subtract(other), seen.value().unit())));
    }
}
