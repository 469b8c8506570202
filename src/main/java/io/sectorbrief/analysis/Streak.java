package io.sectorbrief.analysis;

import io.sectorbrief.model.Figure;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Period;
import io.sectorbrief.model.Qualifier;
import io.sectorbrief.model.Unit;
import io.sectorbrief.model.Value.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How long each subject of a dataset has gone one way, since when it had not, and since when it was not as high or as low. A
 * period that is missing ends what is known.
 *
 * @param topic where they are
 * @param metric a level, or a change
 * @param of what goes up and down
 * @param back how many periods are looked back at
 */
record Streak(Topic topic, String metric, Of of, int back) implements Analysis {

    /** What goes up and down. */
    enum Of {
        /** The metric, from one period to the next. */
        LEVEL,
        /** The metric is a change itself: its sign tells. */
        CHANGE
    }

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
        Readings readings = bench.readings(dataset(), about.earlier(back), about);
        var figures = new ArrayList<Figure>();
        for (Optional<String> scope : topic.among(readings.scopes(about, metric))) {
            for (Observation now : readings.at(about, metric, scope)) {
                figures.addAll(figures(bench, readings, new Course(past(readings, now), of)));
            }
        }
        return figures;
    }

    /** The subject's readings without a gap, newest first; bounds cannot be compared. */
    private List<Observation> past(Readings readings, Observation now) {
        var past = new ArrayList<Observation>();
        Period at = now.period();
        for (int i = 0; i <= back; i++, at = at.previous()) {
            Optional<Observation> seen = readings.find(now, metric, at).filter(one -> isComparable(one, now));
            if (seen.isEmpty()) {
                break;
            }
            past.add(seen.get());
        }
        return past;
    }

    private static boolean isComparable(Observation seen, Observation now) {
        return seen.value() instanceof Quantity quantity
                && quantity.unit() == now.value().unit()
                && (quantity.qualifier() == Qualifier.EQ || quantity.qualifier() == Qualifier.APPROX);
    }

    private List<Figure> figures(Bench bench, Readings readings, Course course) {
        return course.facts().stream()
                .map(fact -> bench.draft(
                                dataset(), metric, fact.measure(), course.now().period())
                        .about(course.now(), readings)
                        .restingOn(fact.from())
                        .against(fact.since())
                        .number(BigDecimal.valueOf(fact.periods()), Unit.COUNT))
                .toList();
    }
}
