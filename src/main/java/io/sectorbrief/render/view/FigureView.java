package io.sectorbrief.render.view;

import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import io.sectorbrief.model.Figure;
import io.sectorbrief.model.FigureStatus;
import io.sectorbrief.model.Period;
import io.sectorbrief.model.Value;
import io.sectorbrief.render.phrase.Idiom;
import org.jspecify.annotations.Nullable;

/**
 * One figure as a template sees it: {@code value}, {@code text}, {@code unit}, {@code subject}, {@code code}, {@code order},
 * {@code period}, {@code periodLabel}, {@code year}, {@code part} (what follows the year in the period's token), {@code status}, {@code doubted},
 * {@code bound} (≥, ≤, 约 or empty), {@code id}, {@code base} (token of the period it is against), {@code from} (ids of observations).
 */
public record FigureView(Figure figure, Idiom idiom) implements TemplateHashModel {

    @Override
    public @Nullable TemplateModel get(String key) {
        return switch (key) {
            case "value" -> figure.value().asNumber().map(SimpleNumber::new).orElse(null);
            case "text" -> figure.value() instanceof Value.Text text ? new SimpleScalar(text.text()) : null;
            case "unit" -> new SimpleScalar(figure.value().unit().token());
            case "doubted" ->
                figure.status() == FigureStatus.OK ? TemplateBooleanModel.FALSE : TemplateBooleanModel.TRUE;
            case "bound" -> new SimpleScalar(bound());
            case "order" -> figure.order().map(SimpleNumber::new).orElse(null);
            case "period" -> new SimpleScalar(figure.period().token());
            case "periodLabel" -> new SimpleScalar(idiom.period(figure.period()));
            case "year" -> new SimpleScalar(figure.period().token().substring(0, 4));
            case "part" -> new SimpleScalar(figure.period().token().substring(5));
            case "code" -> figure.code().map(SimpleScalar::new).orElse(null);
            default -> name(key);
        };
    }

    private String bound() {
        return figure.value() instanceof Value.Quantity quantity ? idiom.bound(quantity) : "";
    }

    private @Nullable TemplateModel name(String key) {
        return switch (key) {
            case "id" -> new SimpleScalar(figure.id());
            case "from" -> Wrapping.list(figure.from());
            case "base" ->
                figure.base().map(Period::token).map(SimpleScalar::new).orElse(null);
            case "subject" -> new SimpleScalar(figure.subject());
            case "dataset" -> new SimpleScalar(figure.dataset());
            case "metric" -> new SimpleScalar(figure.metric());
            case "measure" -> new SimpleScalar(figure.measure());
            case "scope" -> figure.scope().map(SimpleScalar::new).orElse(null);
            case "status" -> new SimpleScalar(figure.status().token());
            default -> null;
        };
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
