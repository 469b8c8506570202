package io.sectorbrief.render.view;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import io.sectorbrief.analysis.Figures;
import io.sectorbrief.model.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The arguments of a look-up: dataset, metric, measure, and by name what narrows it further
 * ({@code {"scope": "A", "subject": "全国", "order": 1, "period": "2023-W28"}}).
 */
record Query(List<TemplateModel> names, Optional<TemplateHashModel> narrowing, Map<String, String> english) {

    /** @param english what subjects may be called instead, by the names templates ask for */
    static Query of(List<?> arguments, Map<String, String> english) throws TemplateModelException {
        List<TemplateModel> models =
                arguments.stream().map(TemplateModel.class::cast).toList();
        if (models.isEmpty() || !(models.get(0) instanceof TemplateScalarModel)) {
            throw new TemplateModelException("a look-up names a dataset first: s.figure(\"box_office_total\", …)");
        }
        TemplateModel last = models.get(models.size() - 1);
        return last instanceof TemplateHashModel narrowing && !(last instanceof TemplateScalarModel)
                ? new Query(models.subList(0, models.size() - 1), Optional.of(narrowing), english)
                : new Query(models, Optional.empty(), english);
    }

    /** Figures of the dataset, metric and measure named, as far as named, narrowed. */
    Figures in(Figures all) throws TemplateModelException {
        Figures found = inDataset(all);
        found = names.size() > 1 ? found.metric(name(1)) : found;
        return names.size() > 2 ? found.measure(name(2)) : found;
    }

    /** Figures of the dataset, narrowed. */
    Figures inDataset(Figures all) throws TemplateModelException {
        Figures found = all.dataset(name(0));
        Optional<String> scope = narrowedTo("scope");
        found = scope.isPresent() ? found.scope(scope.orElseThrow()) : found;
        Optional<String> subject = narrowedTo("subject");
        found = subject.isPresent() ? called(subject.orElseThrow(), found) : found;
        Optional<String> order = narrowedTo("order");
        found = order.isPresent() ? found.order(Integer.parseInt(order.orElseThrow())) : found;
        Optional<String> period = narrowedTo("period");
        return period.isPresent() ? found.period(period.orElseThrow()) : found;
    }

    private Figures called(String subject, Figures all) {
        String other = english.getOrDefault(subject, subject);
        return all.where(
                figure -> figure.subject().equals(subject) || figure.subject().equals(other));
    }

    /** Dataset, metric and measure, as far as named. */
    List<String> texts() throws TemplateModelException {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            texts.add(name(i));
        }
        return texts;
    }

    String name(int index) throws TemplateModelException {
        return ((TemplateScalarModel) names.get(index)).getAsString();
    }

    Optional<String> narrowedTo(String key) throws TemplateModelException {
        TemplateModel model = narrowing.isPresent() ? narrowing.orElseThrow().get(key) : null;
        if (model instanceof TemplateNumberModel number) {
            return Optional.of(number.getAsNumber().toString());
        }
        return model instanceof TemplateScalarModel text ? Optional.of(text.getAsString()) : Optional.empty();
    }

    /** The figures of the edition's period, else of the latest period there is. */
    static Figures current(Figures figures, Period edition) {
        List<Period> periods = figures.periods();
        if (periods.isEmpty() || periods.contains(edition)) {
            return figures.period(edition.token());
        }
        Period latest = periods.get(periods.size() - 1);
        return figures.where(figure -> figure.period().equals(latest));
    }
}
