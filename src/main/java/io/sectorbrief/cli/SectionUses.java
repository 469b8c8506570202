package io.sectorbrief.cli;

import io.sectorbrief.dataset.Datasets;
import io.sectorbrief.definition.Place;
import io.sectorbrief.definition.Problem;
import io.sectorbrief.definition.Problems;
import io.sectorbrief.definition.Spelling;
import io.sectorbrief.definition.YamlFile;
import io.sectorbrief.definition.YamlMap;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Checks that the sections draw on datasets and metrics that are declared. */
record SectionUses(Path jobs) {

    /** One metric, or one dataset as a whole where the metric is empty. */
    private record Use(String dataset, String metric, Place place) {}

    List<Problem> problems(Datasets datasets) {
        var problems = new Problems();
        // what else is wrong in these files is their own room's business, and reported there
        YamlFile.readAll(jobs.resolve("sections"), SectionUses::uses).value().stream()
                .flatMap(List::stream)
                .forEach(use -> check(use, datasets, problems));
        return problems.list();
    }

    private static List<Use> uses(YamlMap section) {
        return section.maps("analyses").stream()
                .flatMap(map -> Stream.concat(map.texts("metric").stream(), map.texts("metrics").stream())
                        .map(metric -> new Use(map.text("dataset"), metric, map.place())))
                .toList();
    }

    private static void check(Use use, Datasets datasets, Problems problems) {
        var definition = datasets.find(use.dataset());
        if (definition.isEmpty()) {
            problems.add(
                    use.place(),
                    "there is no dataset '" + use.dataset() + "'",
                    Spelling.suggestion(use.dataset(), datasets.names()));
        }
        definition
                .filter(known -> known.column(use.metric()).isEmpty())
                .ifPresent(known -> problems.add(
                        use.place(),
                        "'" + use.dataset() + "' has no metric '" + use.metric() + "'",
                        Spelling.suggestion(use.metric(), known.columns().keySet())));
    }
}
