package io.sectorbrief.render.view;

import io.sectorbrief.brief.BriefModel;
import io.sectorbrief.model.Figure;
import io.sectorbrief.model.Observation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The way from every figure to the places it was read at: one row a figure and observation. */
record Trail(BriefModel model) {

    List<Map<String, Object>> rows() {
        return model.figures().list().stream().flatMap(this::places).toList();
    }

    private Stream<Map<String, Object>> places(Figure figure) {
        return figure.from().stream()
                .map(id -> Optional.ofNullable(model.observations().get(id)))
                .flatMap(Optional::stream)
                .map(observation -> row(figure, observation));
    }

    private Map<String, Object> row(Figure figure, Observation observation) {
        Map<String, Object> row = Places.of(observation.source());
        row.put("figure", new FigureView(figure));
        row.put("observation", observation.id());
        row.put("readPeriod", observation.period().token());
        row.put("readMetric", observation.metric());
        row.put("readSubject", observation.subjectRaw());
        row.put("status", observation.status().token());
        return row;
    }
}
