package io.sectorbrief.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import io.sectorbrief.definition.YamlFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DatasetsTest {

    @TempDir
    Path jobs;

    @Test
    void everyShippedDefinitionIsSound() {
        var loaded = Datasets.load(Path.of("jobs"));

        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.value().names())
                .contains(
                        "box_office_week",
                        "box_office_total",
                        "game_rank_day",
                        "ai_traffic_global",
                        "ai_traffic_cn",
                        "ai_traffic_overseas",
                        "ai_visit_duration",
                        "ai_category_share",
                        "stock_quote");
    }

    static Stream<Arguments> faults() {
        return YamlFile.readAll(
                        Path.of("src/test/resources/dataset/faults"),
                        map -> map.maps("faults").stream()
                                .map(fault -> Arguments.of(
                                        fault.text("about"),
                                        fault.text("replace"),
                                        fault.text("by", ""),
                                        fault.optionalInteger("line").orElse(0),
                                        fault.text("says")))
                                .toList())
                .orThrow()
                .stream()
                .flatMap(List::stream);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void aWrongDefinitionIsNamedWithFileLineAndMend(String about, String replace, String by, int line, String says)
            throws IOException {
        String sound = Files.readString(Path.of("src/test/resources/dataset/toy.yaml"));
        assertThat(sound).contains(replace);
        write("toy.yaml", sound.replace(replace, by));

        var problems = Datasets.load(jobs).problems();

        assertThat(problems).first().satisfies(problem -> {
            assertThat(problem.toString()).contains("toy.yaml").contains(says);
            assertThat(problem.place().line()).isEqualTo(line);
        });
    }

    @Test
    void twoFilesCannotDefineTheSameDataset() throws IOException {
        String sound = Files.readString(Path.of("src/test/resources/dataset/toy.yaml"));
        write("a.yaml", sound);
        write("b.yaml", sound);

        assertThat(Datasets.load(jobs).problems())
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.toString()).contains("b.yaml", "'toy_sales' is defined twice", "a.yaml"));
    }

    @Test
    void aFamilyAnswersToTheNameOfEachScope() {
        var datasets = Datasets.load(Path.of("jobs")).value();

        assertThat(datasets.find("ai_traffic_cn")).isEqualTo(datasets.find("ai_traffic_global"));
        assertThat(datasets.find("ai_traffic_moon")).isEmpty();
    }

    private void write(String name, String yaml) throws IOException {
        Files.createDirectories(jobs.resolve("datasets"));
        Files.writeString(jobs.resolve("datasets").resolve(name), yaml);
    }
}
