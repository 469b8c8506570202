package io.sectorbrief.brief;

import io.sectorbrief.dataset.Column;
import io.sectorbrief.dataset.DatasetDefinition;
import io.sectorbrief.dataset.Datasets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What readers call datasets and metrics: a dataset by the title of its definition, a metric by the first heading its column
 * is known by. What has no title is called by its name.
 *
 * @param datasets titles of datasets by name
 * @param metrics titles of metrics by dataset and metric
 * @param english English names of subjects by the names figures carry
 */
public record Titles(
        Map<String, String> datasets, Map<String, Map<String, String>> metrics, Map<String, String> english) {

    public static final Titles NONE = new Titles(Map.of(), Map.of(), Map.of());

    /** The titles that definitions give, and the English names that registries do. */
    public static Titles of(Datasets definitions, Map<String, String> english) {
        Map<String, String> datasets = new LinkedHashMap<>();
        Map<String, Map<String, String>> metrics = new LinkedHashMap<>();
        for (DatasetDefinition definition : definitions.definitions()) {
            for (String name : definition.names()) {
                datasets.put(name, definition.title());
                metrics.put(name, headings(definition));
            }
        }
        return new Titles(datasets, metrics, english);
    }

    private static Map<String, String> headings(DatasetDefinition definition) {
        Map<String, String> headings = new LinkedHashMap<>();
        for (Column column : definition.columns().values()) {
            headings.put(
                    column.name(),
                    column.headers().stream()
                            .findFirst()
                            .map(wording -> wording.pattern().replace("*", ""))
                            .orElse(column.name()));
        }
        return headings;
    }

    /** The metrics a dataset declares. */
    public Set<String> metrics(String dataset) {
        return metrics.getOrDefault(dataset, Map.of()).keySet();
    }

    public String dataset(String name) {
        return datasets.getOrDefault(name, name);
    }

    public String metric(String dataset, String metric) {
        return metrics.getOrDefault(dataset, Map.of()).getOrDefault(metric, metric);
    }

    /** The title of a metric whose dataset is not known: the one all datasets agree on. */
    public Optional<String> metric(String metric) {
        var known = metrics.values().stream()
                .map(headings -> Optional.ofNullable(headings.get(metric)))
                .flatMap(Optional::stream)
                .filter(title -> !title.equals(metric))
                .distinct()
                .toList();
        return known.size() == 1 ? Optional.of(known.get(0)) : Optional.empty();
    }
}
