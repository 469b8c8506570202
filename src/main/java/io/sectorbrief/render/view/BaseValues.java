package io.sectorbrief.render.view;

import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import io.sectorbrief.model.Figure;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Period;
import io.sectorbrief.model.Qualifier;
import io.sectorbrief.model.Value.Quantity;
import io.sectorbrief.render.phrase.Idiom;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What changes are changes of: the value of the period that a figure is held against, worked out from what it rests on. */
record BaseValues(Map<String, Observation> observations, Idiom idiom) {

    /**
     * {@code baseValue(figure)}: a number in the unit of its level; missing where only the change itself was printed.
     * {@code baseBound(figure)}: the sign before it, where it is a bound or about. {@code baseFrom(figure)}: the observations it
     * rests on.
     */
    Map<String, Object> functions() {
        return Map.of(
                "baseValue", of(figure -> value(figure).map(SimpleNumber::new)),
                "baseBound", of(figure -> value(figure).map(number -> new SimpleScalar(bound(figure, number)))),
                "baseFrom",
                        of(figure -> Optional.of(Wrapping.list(
                                before(figure).map(Observation::id).toList()))));
    }

    private static TemplateMethodModelEx of(Function<Figure, Optional<? extends TemplateModel>> about) {
        return arguments -> Optional.of(arguments.get(0))
                .filter(FigureView.class::isInstance)
                .flatMap(view -> about.apply(((FigureView) view).figure()))
                .orElse(null);
    }

    private Optional<BigDecimal> value(Figure figure) {
        return figure.base()
                .filter(base -> isAfter(base).test(figure.period()))
                .flatMap(base -> sum(before(figure))
                        .filter(known -> sum(seen(figure, isAfter(base))).isPresent()));
    }

    /** Of lower bounds a lower one, of upper ones an upper one, of both about. */
    private String bound(Figure figure, BigDecimal number) {
        Set<Qualifier> kinds = EnumSet.noneOf(Qualifier.class);
        before(figure)
                .flatMap(seen -> seen.value() instanceof Quantity read ? Stream.of(read.qualifier()) : Stream.of())
                .filter(kind -> kind != Qualifier.EQ)
                .forEach(kinds::add);
        Qualifier common = kinds.stream().findFirst().orElse(Qualifier.EQ);
        Qualifier kind = kinds.size() > 1 ? Qualifier.APPROX : common;
        return idiom.bound(new Quantity(number, figure.value().unit(), kind, BigDecimal.ZERO));
    }

    /** What it rests on of the period before; where only the change itself was printed, what else the brief knows of it. */
    private Stream<Observation> before(Figure figure) {
        List<Observation> rested = figure.base().stream()
                .flatMap(base -> seen(figure, isAfter(base).negate()))
                .toList();
        return rested.isEmpty() ? known(figure).stream() : rested.stream();
    }

    private Optional<Observation> known(Figure figure) {
        return figure.base()
                .flatMap(base -> observations.values().stream()
                        .filter(seen ->
                                seen.period().equals(base) && seen.subject().equals(figure.subject()))
                        .filter(seen -> seen.dataset().equals(figure.dataset())
                                && seen.metric().equals(figure.metric()))
                        .filter(seen -> seen.scope().equals(figure.scope()))
                        .findFirst());
    }

    private static Predicate<Period> isAfter(Period base) {
        return period -> period.last().isAfter(base.last());
    }

    private Stream<Observation> seen(Figure figure, Predicate<Period> when) {
        return figure.from().stream()
                .flatMap(id -> Optional.ofNullable(observations.get(id)).stream())
                .filter(seen -> when.test(seen.period()));
    }

    private static Optional<BigDecimal> sum(Stream<Observation> parts) {
        List<BigDecimal> numbers =
                parts.flatMap(seen -> seen.value().asNumber().stream()).toList();
        return numbers.stream().reduce(BigDecimal::add);
    }
}
