package io.sectorbrief.dataset;

import io.sectorbrief.definition.Loaded;
import io.sectorbrief.definition.Place;
import io.sectorbrief.definition.Problems;
import io.sectorbrief.definition.Spelling;
import io.sectorbrief.definition.YamlFile;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the dataset definitions of a folder and checks what no single file can tell. */
record DatasetFolder(Path folder) {

    Loaded<Datasets> load() {
        Loaded<List<DatasetDefinition>> read = YamlFile.readAll(folder, DatasetReader::read);
        var problems = new Problems();
        problems.addAll(read.problems());
        var datasets = new Datasets(read.value());
        eachNameOnce(datasets, problems);
        totalsHaveADataset(datasets, problems);
        return new Loaded<>(datasets, problems.list());
    }

    private static void eachNameOnce(Datasets datasets, Problems problems) {
        Map<String, Place> seen = new HashMap<>();
        for (DatasetDefinition definition : datasets.definitions()) {
            for (String name : definition.names()) {
                Place first = seen.putIfAbsent(name, definition.place());
                if (first != null) {
                    problems.add(
                            definition.place(), "dataset '" + name + "' is defined twice", "the first is in " + first);
                }
            }
        }
    }

    private static void totalsHaveADataset(Datasets datasets, Problems problems) {
        for (DatasetDefinition definition : datasets.definitions()) {
            definition.total().ifPresent(total -> {
                var target = datasets.find(total.dataset());
                if (target.isEmpty()) {
                    problems.add(
                            definition.place(),
                            "the total row belongs to an unknown dataset '" + total.dataset() + "'",
                            Spelling.suggestion(total.dataset(), datasets.names()));
                }
                target.ifPresent(dataset -> total.metrics().values().stream()
                        .filter(metric -> dataset.column(metric).isEmpty())
                        .forEach(metric -> problems.add(
                                definition.place(),
                                "'" + total.dataset() + "' has no metric '" + metric + "'",
                                Spelling.suggestion(metric, dataset.columns().keySet()))));
            });
        }
    }
}
