package io.sectorbrief.render.view;

import io.sectorbrief.analysis.Figures;
import io.sectorbrief.model.Figure;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The terms an edition uses, for its definitions: metrics by dataset, and measures, each with the units of its figures. */
record Terms(Figures figures) {

    private record Term(String dataset, String name) {}

    /** {@code metrics}, each with {@code dataset}, {@code metric} and {@code units}; {@code measures}, each with {@code measure} and {@code units}. */
    Map<String, Object> all() {
        List<Map<String, Object>> metrics =
                unitsBy(figures.measure("level"), figure -> new Term(figure.dataset(), figure.metric()))
                        .entrySet()
                        .stream()
                        .map(entry -> Map.<String, Object>of(
                                "dataset",
                                entry.getKey().dataset(),
                                "metric",
                                entry.getKey().name(),
                                "units",
                                List.copyOf(entry.getValue())))
                        .toList();
        List<Map<String, Object>> measures = unitsBy(figures, Figure::measure).entrySet().stream()
                .map(entry -> Map.<String, Object>of("measure", entry.getKey(), "units", List.copyOf(entry.getValue())))
                .toList();
        return Map.of("metrics", metrics, "measures", measures);
    }

    private static <T> Map<T, Set<String>> unitsBy(Figures figures, Function<Figure, T> term) {
        Map<T, Set<String>> units = new LinkedHashMap<>();
        for (Figure figure : figures.list()) {
            units.computeIfAbsent(term.apply(figure), key -> new LinkedHashSet<>())
                    .add(figure.value().unit().token());
        }
        return units;
    }
}
