package io.sectorbrief.analysis;

import io.sectorbrief.model.Figure;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Period;
import io.sectorbrief.model.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The first few of each scope: largest rises and falls, fastest growing, longest visited.
 *
 * @param topic where they are
 * @param metric what is looked at
 * @param measure what the figure is called: {@code gainers}, {@code longest}
 * @param of the metric itself or its change against the period before
 * @param pick which end, and whether the sign matters
 * @param top how many
 * @param printed metric of the change as the source prints it
 */
record Leaders(Topic topic, String metric, String measure, Of of, Pick pick, int top, Optional<String> printed)
        implements Analysis {

    /** What is compared. */
    enum Of {
        LEVEL,
        CHANGE
    }

    /** Which end is picked. */
    enum Pick {
        LARGEST,
        SMALLEST,
        /** The largest that are above zero. */
        RISES,
        /** The smallest that are below zero. */
        FALLS
    }

    private record Runner(Observation seen, BigDecimal number, Unit unit, List<Observation> from) {}

    @Override
    public List<String> metrics() {
        return Stream.concat(Stream.of(metric), printed.stream()).toList();
    }

    @Override
    public boolean isList() {
        return false;
    }

    @Override
    public List<Figure> figures(Bench bench) {
        Period about = topic.period(bench);
        Readings readings = bench.readings(dataset(), about.previous(), about);
        var figures = new ArrayList<Figure>();
        for (Optional<String> scope : topic.among(readings.scopes(about, metric))) {
            boolean whole = readings.waiting(about, metric, scope).isEmpty();
            List<Runner> first = first(readings, about, scope);
            for (int i = 0; i < first.size(); i++) {
                figures.add(figure(bench, readings, first.get(i), i + 1, Completeness.of(whole)));
            }
        }
        return figures;
    }

    private List<Runner> first(Readings readings, Period about, Optional<String> scope) {
        return readings.at(about, metric, scope).stream()
                .flatMap(seen -> runner(readings, seen).stream())
                .filter(this::isPicked)
                .sorted(order().thenComparing(runner -> readings.subjects().key(runner.seen())))
                .limit(top)
                .toList();
    }

    private Optional<Runner> runner(Readings readings, Observation seen) {
        if (of == Of.CHANGE) {
            return Change.sincePrevious(readings, seen, printed)
                    .map(change -> new Runner(seen, change.fraction(), Unit.FRACTION, change.from()));
        }
        return seen.value()
                .asNumber()
                .map(number -> new Runner(seen, number, seen.value().unit(), List.of(seen)));
    }

    private boolean isPicked(Runner runner) {
        return switch (pick) {
            case LARGEST, SMALLEST -> true;
            case RISES -> runner.number().signum() > 0;
            case FALLS -> runner.number().signum() < 0;
        };
    }

    private Comparator<Runner> order() {
        Comparator<Runner> rising = Comparator.comparing(Runner::number);
        return pick == Pick.SMALLEST || pick == Pick.FALLS ? rising : rising.reversed();
    }

    private Figure figure(Bench bench, Readings readings, Runner runner, int place, Completeness completeness) {
        FigureDraft draft = bench.draft(
                        dataset(), metric, measure, runner.seen().period())
                .about(runner.seen(), readings)
                .place(place)
                .restingOn(runner.from())
                .completeness(completeness);
        return (of == Of.CHANGE ? draft.against(runner.seen().period().previous()) : draft)
                .number(runner.number(), runner.unit());
    }
}
