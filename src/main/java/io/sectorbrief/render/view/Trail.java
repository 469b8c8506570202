package io.sectorbrief.render.view;

import freemarker.template.SimpleNumber;
import freemarker.template.TemplateMethodModelEx;
import io.sectorbrief.brief.BriefModel;
import io.sectorbrief.model.Figure;
import io.sectorbrief.model.Observation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The way from every figure to the places it was read at: one row a figure and observation. */
record Trail(BriefModel model) {

    List<Map<String, Object>> rows() {
        return model.figures().list().stream().flatMap(this::places).toList();
    }

    /** {@code trailRow(figure)}: the place (from 1) of a figure's first row in the list, missing where it has none. */
    TemplateMethodModelEx finder() {
        Map<String, Integer> firstRows = new HashMap<>();
        int row = 1;
        for (Map<String, Object> place : rows()) {
            if (place.get("figure") instanceof FigureView view) {
                firstRows.putIfAbsent(view.figure().id(), row);
            }
            row++;
        }
        return arguments -> Optional.ofNullable(
                        arguments.get(0) instanceof FigureView view
                                ? firstRows.get(view.figure().id())
                                : null)
                .map(SimpleNumber::new)
                .orElse(null);
    }

    private Stream<Map<String, Object>> places(Figure figure) {
        return figure.from().stream()
                .map(id -> Optional.ofNullable(model.observations().get(id)))
                .flatMap(Optional::stream)
                .map(observation -> row(figure, observation));
    }

    private Map<String, Object> row(Figure figure, Observation observation) {
        Map<String, Object> row = new Places(model).of(observation.source());
        row.put("figure", new FigureView(figure));
        row.put("observation", observation.id());
        row.put("readPeriod", observation.period().token());
        row.put("readMetric", observation.metric());
        row.put("readSubject", observation.subjectRaw());
        row.put("status", observation.status().token());
        return row;
    }
}
