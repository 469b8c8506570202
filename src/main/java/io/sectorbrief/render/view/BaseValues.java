package io.sectorbrief.render.view;

import freemarker.template.SimpleNumber;
import freemarker.template.TemplateMethodModelEx;
import io.sectorbrief.model.Figure;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Period;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What changes are changes of: the value of the period that a figure is held against, worked out from what it rests on. */
record BaseValues(Map<String, Observation> observations) {

    /** {@code baseValue(figure)}: a number in the unit of its level; missing where only the change itself was printed. */
    TemplateMethodModelEx function() {
        return arguments -> Optional.of(arguments.get(0))
                .filter(FigureView.class::isInstance)
                .flatMap(view -> of(((FigureView) view).figure()))
                .map(SimpleNumber::new)
                .orElse(null);
    }

    private Optional<BigDecimal> of(Figure figure) {
        return figure.base()
                .filter(base -> isAfter(base).test(figure.period()))
                .flatMap(base -> sum(figure, isAfter(base).negate())
                        .filter(known -> sum(figure, isAfter(base)).isPresent()));
    }

    private static Predicate<Period> isAfter(Period base) {
        return period -> period.last().isAfter(base.last());
    }

    private Optional<BigDecimal> sum(Figure figure, Predicate<Period> when) {
        List<BigDecimal> numbers = figure.from().stream()
                .flatMap(id -> Optional.ofNullable(observations.get(id)).stream())
                .filter(seen -> when.test(seen.period()))
                .flatMap(seen -> seen.value().asNumber().stream())
                .toList();
        return numbers.stream().reduce(BigDecimal::add);
    }
}
