package io.sectorbrief.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class YamlFileTest {

    enum Colour {
        LIGHT_BLUE,
        RED
    }

    record Thing(String name, List<String> tags) {}

    @TempDir
    Path folder;

    static Stream<Arguments> faults() {
        return YamlFile.readAll(
                        Path.of("src/test/resources/definition"),
                        map -> map.maps("faults").stream()
                                .map(fault -> Arguments.of(
                                        fault.text("about"),
                                        fault.text("yaml"),
                                        fault.optionalInteger("line"),
                                        fault.text("says")))
                                .toList())
                .orThrow()
                .stream()
                .flatMap(List::stream);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void whatIsWrongIsNamedWithItsLineAndMend(String about, String yaml, java.util.Optional<Integer> line, String says)
            throws IOException {
        var loaded = YamlFile.read(write(yaml), YamlFileTest::thing);

        assertThat(loaded.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.place().file()).endsWith("thing.yaml");
            assertThat(problem.place().line()).isEqualTo(line.orElseThrow());
            assertThat(problem.what() + "; " + problem.mend()).contains(says);
        });
    }

    @Test
    void textsAreReadAsWrittenWhateverYamlWouldMakeOfThem() throws IOException {
        var loaded = YamlFile.read(write("name: 1.50\ntags: [yes, 2023-07-16, ~, '']"), YamlFileTest::thing);

        assertThat(loaded.orThrow()).contains(new Thing("1.50", List.of("yes", "2023-07-16", "~", "")));
    }

    @Test
    void oneTextStandsForAListOfOne() throws IOException {
        var loaded = YamlFile.read(write("name: a\ntags: only"), YamlFileTest::thing);

        assertThat(loaded.orThrow().orElseThrow().tags()).containsExactly("only");
    }

    @Test
    void filesOfAFolderAreReadInTheOrderOfTheirNames() throws IOException {
        Files.writeString(folder.resolve("b.yaml"), "name: second");
        Files.writeString(folder.resolve("a.yaml"), "name: first");
        Files.writeString(folder.resolve("notes.txt"), "not a definition");

        var loaded = YamlFile.readAll(folder, YamlFileTest::thing);

        assertThat(loaded.orThrow()).extracting(Thing::name).containsExactly("first", "second");
    }

    @Test
    void aFileThatIsNotUtf8IsAProblemAndNoCrash() throws IOException {
        Path file = folder.resolve("thing.yaml");
        Files.write(file, "name: 片名".getBytes(java.nio.charset.Charset.forName("GB18030")));

        var loaded = YamlFile.read(file, YamlFileTest::thing);

        assertThat(loaded.value()).isEmpty();
        assertThat(loaded.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.mend()).contains("UTF-8"));
    }

    private Path write(String yaml) throws IOException {
        return Files.writeString(folder.resolve("thing.yaml"), yaml, StandardCharsets.UTF_8);
    }

    private static Thing thing(YamlMap map) {
        map.optionalChoice("colour", Colour.class);
        map.optionalInteger("size");
        map.optionalMap("inner").ifPresent(inner -> inner.text("depth"));
        return new Thing(map.text("name"), map.texts("tags"));
    }
}
