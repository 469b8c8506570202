package io.sectorbrief.analysis;

import io.sectorbrief.model.Figure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Everything known of one subject within a set of figures: a row of a table.
 *
 * @param subject canonical name
 * @param code security code
 * @param scope scope, where the dataset has one
 * @param figures the subject's figures
 */
public record FigureRow(String subject, Optional<String> code, Optional<String> scope, Figures figures) {

    static FigureRow of(List<Figure> figures) {
        Figure first = figures.get(0);
        return new FigureRow(first.subject(), first.code(), first.scope(), Figures.of(figures));
    }

    static String key(Figure figure) {
        return figure.scope().orElse("") + '\n' + figure.code().orElseGet(figure::subject);
    }

    /** The row's figure of a metric and measure. */
    public Optional<Figure> figure(String metric, String measure) {
        return figures.metric(metric).measure(measure).first();
    }

    /** Its number, where it is one. */
    public Optional<BigDecimal> number(String metric, String measure) {
        return figure(metric, measure).flatMap(figure -> figure.value().asNumber());
    }
}
