package io.sectorbrief.dataset;

import io.sectorbrief.definition.Loaded;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Every declared dataset.
 *
 * @param definitions in the order of their files
 */
public record Datasets(List<DatasetDefinition> definitions) {

    public Datasets {
        definitions = List.copyOf(definitions);
    }

    /** Reads {@code datasets/*.yaml} below the jobs folder. */
    public static Loaded<Datasets> load(Path jobs) {
        return new DatasetFolder(jobs.resolve("datasets")).load();
    }

    /** The definition a dataset name belongs to; {@code ai_traffic_cn} belongs to {@code ai_traffic_{scope}}. */
    public Optional<DatasetDefinition> find(String dataset) {
        return definitions.stream()
                .filter(definition -> definition.names().contains(dataset))
                .findFirst();
    }

    /** Every dataset's name, in the order of the files. */
    public List<String> names() {
        return definitions.stream()
                .flatMap(definition -> definition.names().stream())
                .toList();
    }
}
