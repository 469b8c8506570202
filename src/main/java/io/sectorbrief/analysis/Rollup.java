package io.sectorbrief.analysis;

import io.sectorbrief.model.Figure;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Period;
import io.sectorbrief.model.PeriodKind;
import io.sectorbrief.model.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What shorter periods add up to: the weeks of a month, each week counted for the month of its middle day. Where a week is
 * missing or a row of it waits in quarantine, the sum is partial; where a subject stands on no board of a week, its sum is
 * what it is at least, and each such week is told.
 *
 * @param topic where they are
 * @param metric what is added up
 * @param grain kind of the shorter periods
 * @param measures what is worked out beside the sum; a year to date is not
 * @param since metric of the day from which a subject is there at all; of the time before nothing of it is missing
 * @param top how many subjects, largest first
 */
record Rollup(
        Topic topic, String metric, PeriodKind grain, Set<Series.Measure> measures, Optional<String> since, int top)
        implements Analysis {

    @Override
    public List<String> metrics() {
        return Stream.concat(Stream.of(metric), since.stream()).toList();
    }

    @Override
    public List<Figure> figures(Bench bench) {
        Period about = topic.period(bench);
        List<Period> parts = parts(about);
        Readings readings = readings(bench, parts);
        var figures = new ArrayList<Figure>();
        for (Optional<String> scope : topic.among(scopes(readings, parts))) {
            List<Base> bases = bases(bench, scope);
            List<RollupSum> sums = sums(readings, parts, scope);
            figures.addAll(unseen(bench, readings, parts, sums));
            for (int i = 0; i < Math.min(top, sums.size()); i++) {
                RollupSum sum = sums.get(i);
                figures.add(sum(bench, readings, sum));
                figures.addAll(missing(bench, readings, sum));
                figures.add(rank(bench, readings, sums, i));
                bases.forEach(base -> figures.addAll(compared(bench, readings, sum, base, parts.size())));
            }
        }
        return figures;
    }

    private Figure sum(Bench bench, Readings readings, RollupSum sum) {
        FigureDraft draft = draft(bench, readings, "sum", sum);
        return (sum.isWhole() ? draft : draft.atLeast()).sum(sum.number(), sum.unit());
    }

    /** Where a bound leaves open which of two sums is the larger, the place is as far as is known. */
    private Figure rank(Bench bench, Readings readings, List<RollupSum> sums, int index) {
        FigureDraft draft = draft(bench, readings, "rank", sums.get(index));
        return RollupSum.isPlaced(sums, index)
                ? draft.position(index + 1L, Unit.RANK)
                : draft.atLeast().number(BigDecimal.valueOf(index + 1L), Unit.RANK);
    }

    /** Periods that nothing was read of: told once, not of each subject. */
    private List<Figure> unseen(Bench bench, Readings readings, List<Period> parts, List<RollupSum> sums) {
        List<Observation> seen =
                sums.stream().flatMap(sum -> sum.parts().stream()).toList();
        return parts.stream()
                .filter(part ->
                        !seen.isEmpty() && isUnseen(readings, part, seen.get(0).scope()))
                .map(part -> bench.draft(dataset(), metric, "missing_board", part)
                        .about(Totals.subject(top), seen.get(0).scope())
                        .restingOn(seen)
                        .number(BigDecimal.ONE, Unit.COUNT))
                .toList();
    }

    private boolean isUnseen(Readings readings, Period part, Optional<String> scope) {
        return readings.at(part, metric, scope).isEmpty()
                && readings.waiting(part, metric, scope).isEmpty();
    }

    private List<Figure> missing(Bench bench, Readings readings, RollupSum sum) {
        return sum.missing().stream()
                .map(part -> bench.draft(dataset(), metric, "missing_part", part)
                        .about(sum.first(), readings)
                        .restingOn(sum.parts())
                        .number(BigDecimal.ONE, Unit.COUNT))
                .toList();
    }

    private List<Base> bases(Bench bench, Optional<String> scope) {
        Period about = topic.period(bench);
        var bases = new ArrayList<Base>();
        if (measures.contains(Series.Measure.CHANGE)) {
            bases.add(base(bench, scope, Change.measure(about), about.previous()));
        }
        if (measures.contains(Series.Measure.YOY)) {
            bases.add(base(bench, scope, "yoy", about.yearBefore()));
        }
        return bases;
    }

    /** Sums of which a part is missing are not compared. */
    private Base base(Bench bench, Optional<String> scope, String measure, Period period) {
        List<Period> parts = parts(period);
        Readings past = readings(bench, parts);
        return new Base(
                measure,
                period,
                parts.size(),
                sums(past, parts, scope).stream()
                        .filter(RollupSum::isWhole)
                        .collect(Collectors.toMap(sum -> past.subjects().key(sum.first()), Function.identity())));
    }

    /** The change, or, where the periods have unequal numbers of parts, these numbers instead of it. */
    private List<Figure> compared(Bench bench, Readings readings, RollupSum sum, Base base, int parts) {
        Optional<RollupSum> past = Optional.ofNullable(
                        base.sums().get(readings.subjects().key(sum.first())))
                .filter(before -> before.unit() == sum.unit() && sum.isWhole());
        if (past.isEmpty() || parts == base.parts()) {
            return past.flatMap(before -> change(bench, readings, sum, base, before)).stream()
                    .toList();
        }
        FigureDraft before =
                draft(bench, readings, "base_parts", sum).restingOn(past.get().parts());
        return List.of(
                draft(bench, readings, "parts", sum)
                        .against(base.period())
                        .number(BigDecimal.valueOf(parts), Unit.COUNT),
                before.against(base.period()).number(BigDecimal.valueOf(base.parts()), Unit.COUNT));
    }

    private Optional<Figure> change(Bench bench, Readings readings, RollupSum sum, Base base, RollupSum before) {
        return Arithmetic.change(sum.number(), before.number())
                .map(change -> draft(bench, readings, base.measure(), sum)
                        .against(base.period())
                        .restingOn(before.parts())
                        .number(change, Unit.FRACTION));
    }

    private FigureDraft draft(Bench bench, Readings readings, String measure, RollupSum sum) {
        return bench.draft(dataset(), metric, measure, topic.period(bench))
                .about(sum.first(), readings)
                .restingOn(sum.parts())
                .completeness(sum.completeness());
    }

    private List<RollupSum> sums(Readings readings, List<Period> parts, Optional<String> scope) {
        return new RollupSums(readings, metric, since, scope).of(parts);
    }

    private Set<Period> periodsOf(Period about) {
        var periods = new TreeSet<Period>();
        about.first().datesUntil(about.last().plusDays(1)).forEach(day -> periods.add(Period.containing(grain, day)));
        return periods;
    }

    private List<Period> parts(Period about) {
        return periodsOf(about).stream()
                .filter(part -> about.days().contains(Levels.middle(part)))
                .toList();
    }

    private Readings readings(Bench bench, List<Period> parts) {
        Period about = topic.period(bench);
        return parts.isEmpty()
                ? bench.readings(dataset(), about, about)
                : bench.readings(dataset(), parts.get(0), parts.get(parts.size() - 1));
    }

    private List<Optional<String>> scopes(Readings readings, List<Period> parts) {
        var scopes = new TreeSet<Optional<String>>(Comparator.comparing(scope -> scope.orElse("")));
        parts.forEach(part -> scopes.addAll(readings.scopes(part, metric)));
        return List.copyOf(scopes);
    }

    /**
     * What sums are held against.
     *
     * @param measure what it is worked out as
     * @param period the earlier one
     * @param parts how many shorter periods it has
     * @param sums those that are whole, by subject
     */
    private record Base(String measure, Period period, int parts, Map<String, RollupSum> sums) {}
}
