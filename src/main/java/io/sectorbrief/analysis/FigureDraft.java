package io.sectorbrief.analysis;

import io.sectorbrief.model.Figure;
import io.sectorbrief.model.FigureStatus;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Period;
import io.sectorbrief.model.Qualifier;
import io.sectorbrief.model.StableId;
import io.sectorbrief.model.Unit;
import io.sectorbrief.model.Value;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A figure while it is put together; its id follows from what it says, its status from the observations it rests on. */
final class FigureDraft {

    private final Bench bench;
    private final String dataset;
    private final String metric;
    private final String measure;
    private final Period period;
    private final Set<Observation> from = new LinkedHashSet<>();
    private final Set<Qualifier> bounds = EnumSet.noneOf(Qualifier.class);
    private String subject = "";
    private String variant = "";
    private Optional<String> scope = Optional.empty();
    private Optional<String> code = Optional.empty();
    private Optional<Integer> order = Optional.empty();
    private Optional<Integer> known = Optional.empty();
    private Optional<Period> base = Optional.empty();
    private Completeness completeness = Completeness.WHOLE;
    private boolean doubted;

    FigureDraft(Bench bench, String dataset, String metric, String measure, Period period) {
        this.bench = bench;
        this.dataset = dataset;
        this.metric = metric;
        this.measure = measure;
        this.period = period;
    }

    /** About the subject of an observation. */
    FigureDraft about(Observation seen, Readings readings) {
        subject = seen.subject();
        scope = seen.scope();
        code = readings.subjects().code(seen);
        return this;
    }

    /** About a total or a scope. */
    FigureDraft about(String name, Optional<String> inScope) {
        subject = name;
        scope = inScope;
        return this;
    }

    /** It is about whoever holds this place. */
    FigureDraft place(int place) {
        order = Optional.of(place);
        known = order;
        return this;
    }

    /** It stands at this place for now, but is known by its name: another one above it renames nothing. */
    FigureDraft listed(int place, String name) {
        order = Optional.of(place);
        variant = name;
        return this;
    }

    FigureDraft against(Period basePeriod) {
        base = Optional.of(basePeriod);
        return this;
    }

    FigureDraft restingOn(Observation... observations) {
        return restingOn(List.of(observations));
    }

    FigureDraft restingOn(Collection<Observation> observations) {
        from.addAll(observations);
        return this;
    }

    FigureDraft completeness(Completeness known) {
        completeness = completeness.and(known);
        return this;
    }

    /** Something that adds to it is not known. */
    FigureDraft atLeast() {
        bounds.add(Qualifier.GTE);
        return this;
    }

    /** What it rests on contradicts what the source prints of it. */
    FigureDraft doubted() {
        doubted = true;
        return this;
    }

    /** Tells figures apart that differ in nothing but their text. */
    FigureDraft variant(String text) {
        variant = text;
        return this;
    }

    /** A number worked out: exact if what it rests on is exact, else about; bounded if it rests on bounds. */
    Figure number(BigDecimal number, Unit unit) {
        return figure(quantity(number, unit, precision()), workedOut());
    }

    /** A place, or a distance between places: bounds may stand in order without the numbers being known. */
    Figure position(long number, Unit unit) {
        return figure(quantity(BigDecimal.valueOf(number), unit, precision()), status());
    }

    /** A sum: of numbers and lower bounds it is a lower bound, of numbers and upper bounds an upper one. */
    Figure sum(BigDecimal number, Unit unit) {
        Set<Qualifier> kinds = qualifiers();
        kinds.remove(Qualifier.EQ);
        Qualifier common = kinds.isEmpty() ? Qualifier.EQ : kinds.iterator().next();
        return figure(quantity(number, unit, kinds.size() > 1 ? Qualifier.APPROX : common), workedOut());
    }

    private static Value quantity(BigDecimal number, Unit unit, Qualifier qualifier) {
        return new Value.Quantity(Arithmetic.plain(number), unit, qualifier, BigDecimal.ZERO);
    }

    private Qualifier precision() {
        return qualifiers().equals(Set.of(Qualifier.EQ)) ? Qualifier.EQ : Qualifier.APPROX;
    }

    private Set<Qualifier> qualifiers() {
        Set<Qualifier> kinds = EnumSet.of(Qualifier.EQ);
        kinds.addAll(bounds);
        for (Observation seen : from) {
            if (seen.value() instanceof Value.Quantity quantity) {
                kinds.add(quantity.qualifier());
            }
        }
        return kinds;
    }

    /** What was observed, as it is. */
    Figure value(Value value) {
        return figure(value, status());
    }

    private Figure figure(Value value, FigureStatus status) {
        List<String> ids = from.stream().map(Observation::id).distinct().toList();
        String who = code.orElse(subject);
        String id = StableId.of(
                bench.section(), dataset, scope, who, metric, measure, known, period.token(), base, variant);
        return new Figure(
                id,
                bench.section(),
                dataset,
                scope,
                subject,
                code,
                metric,
                measure,
                order,
                period,
                base,
                value,
                status,
                ids);
    }

    private FigureStatus workedOut() {
        boolean bounded = !Collections.disjoint(qualifiers(), Set.of(Qualifier.GTE, Qualifier.LTE));
        return bounded && completeness == Completeness.WHOLE ? FigureStatus.BOUNDED : status();
    }

    private FigureStatus status() {
        if (completeness == Completeness.PARTIAL) {
            return FigureStatus.PARTIAL;
        }
        return doubted || from.stream().anyMatch(bench::warned) ? FigureStatus.MARKED : FigureStatus.OK;
    }
}
