package io.sectorbrief.analysis;

import io.sectorbrief.model.Figure;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Period;
import io.sectorbrief.model.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How broad a move was: how many of a scope rose, how many fell, and the median.
 *
 * @param topic where they are
 * @param metric a change
 */
record Breadth(Topic topic, String metric) implements Analysis {

    private static final String NO_SCOPE = "全部";

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
            List<Observation> seen = readings.at(about, metric, scope).stream()
                    .filter(one -> one.value().asNumber().isPresent())
                    .toList();
            List<BigDecimal> numbers = seen.stream()
                    .map(one -> one.value().asNumber().orElseThrow())
                    .toList();
            Completeness completeness =
                    Completeness.of(readings.waiting(about, metric, scope).isEmpty());
            if (!numbers.isEmpty()) {
                figures.add(draft(bench, "up_count", scope, seen, completeness).number(count(numbers, 1), Unit.COUNT));
                figures.add(
                        draft(bench, "down_count", scope, seen, completeness).number(count(numbers, -1), Unit.COUNT));
                figures.add(draft(bench, "median", scope, seen, completeness)
                        .number(Arithmetic.median(numbers), seen.get(0).value().unit()));
            }
        }
        return figures;
    }

    private static BigDecimal count(List<BigDecimal> numbers, int sign) {
        return BigDecimal.valueOf(
                numbers.stream().filter(number -> number.signum() == sign).count());
    }

    private FigureDraft draft(
            Bench bench, String measure, Optional<String> scope, List<Observation> seen, Completeness completeness) {
        return bench.draft(dataset(), metric, measure, topic.period(bench))
                .about(scope.orElse(NO_SCOPE), scope)
                .restingOn(seen)
                .completeness(completeness);
    }
}
