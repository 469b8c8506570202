package io.sectorbrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    private final StringWriter out = new StringWriter();
    private final CommandLineProgram program =
            new CommandLineProgram(new PrintWriter(out, true), new PrintWriter(out, true));

    @TempDir
    Path jobs;

    @Test
    void theShippedDefinitionsAreAllRight() {
        assertThat(program.execute("check")).as(out.toString()).isZero();
        assertThat(out.toString()).contains("datasets").endsWith("all right" + System.lineSeparator());
    }

    @Test
    void aWrongDefinitionIsNamedWithFileLineAndMend() throws IOException {
        String sound = Files.readString(Path.of("src/test/resources/dataset/toy.yaml"));
        write("datasets/toy.yaml", sound.replace("type: count", "type: cuont").replaceAll("(?s)rules:.*", ""));

        assertThat(program.execute("check", "--jobs", jobs.toString())).isEqualTo(1);
        assertThat(out.toString())
                .contains("toy.yaml:9: 'type' cannot be 'cuont'; did you mean 'count'?")
                .contains("1 problem to mend");
    }

    @Test
    void aSectionThatDrawsOnAnUnknownMetricIsNamed() throws IOException {
        String sound = Files.readString(Path.of("src/test/resources/dataset/toy.yaml"));
        write("datasets/toy.yaml", sound.replaceAll("(?s)rules:.*", ""));
        write("sections/toys.yaml", """
                section: toys
                title: 玩具
                analyses:
                  - {kind: levels, dataset: toy_sales, metrics: [sodl]}
                """);

        assertThat(program.execute("check", "--jobs", jobs.toString())).isEqualTo(1);
        assertThat(out.toString()).contains("toys.yaml:4: 'toy_sales' has no metric 'sodl'; did you mean 'sold'?");
    }

    @Test
    void aScheduleThatIsNoCronExpressionIsNamedWithItsLine() throws IOException {
        String sound = Files.readString(Path.of("jobs/weekly-media.yaml"));
        write("weekly.yaml", sound.replace("0 30 6 * * MON", "0 30 26 * * MON"));

        assertThat(program.execute("check", "--jobs", jobs.toString())).isEqualTo(1);
        assertThat(out.toString()).contains("weekly.yaml:6: '0 30 26 * * MON' is no cron expression", "0 30 6 * * MON");
    }

    @Test
    void aWrongPreferenceOfSourcesIsNamedWithItsLine() throws IOException {
        write("sources/preference.yaml", "prefer:\n  - {origin: cell}\n  - {kinds: [pfd]}\n");

        assertThat(program.execute("check", "--jobs", jobs.toString())).isEqualTo(1);
        assertThat(out.toString()).contains("preference.yaml:3: there is no kind of file 'pfd'; use pdf");
    }

    @Test
    void aTemplateThatCannotBeReadIsNamedWithItsLine() throws IOException {
        write("templates/brief.ftlh", "<p>\n<#if x>\n</p>\n");

        assertThat(program.execute(
                        "check", "--templates", jobs.resolve("templates").toString()))
                .isEqualTo(1);
        assertThat(out.toString()).containsPattern("brief\\.ftlh:[2-4]: .*; mend the template there");
    }

    @Test
    void englishIsAskedOnlyOfWhatEnglishBriefsAreLaidOutWith() throws IOException {
        copy("jobs");
        copy("templates");
        String own = "<#macro told s><p>自家措辞</p></#macro>\n";
        write("templates/briefs/weekly-screen/games.ftlh", own);
        write("templates/sections/cinema-chains.ftlh", own);
        assertThat(checked()).as(out.toString()).isZero();

        String weekly = Files.readString(Path.of("jobs/box-office-weekly.yaml"));
        write("jobs/box-office-en.yaml", weekly.replaceFirst("brief: .*", "brief: box-office-en\nlang: en"));
        assertThat(checked()).as(out.toString()).isZero();

        write("templates/briefs/box-office-en/games.ftlh", own);
        write("templates/sections/box-office.ftlh", "<#import \"/sections/cinema-chains.ftlh\" as chains>\n");
        assertThat(checked()).isEqualTo(1);
        assertThat(out.toString())
                .contains("briefs/box-office-en/games.ftlh:1: no English for '自家措辞'")
                .contains("sections/cinema-chains.ftlh:1: no English for '自家措辞'")
                .contains("2 problems to mend");
    }

    private int checked() {
        return program.execute(
                "check",
                "--jobs",
                jobs.resolve("jobs").toString(),
                "--templates",
                jobs.resolve("templates").toString());
    }

    private void copy(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                write(file.toString(), Files.readString(file));
            }
        }
    }

    @Test
    void aFolderThatIsNotThereIsSaid() {
        assertThat(program.execute("check", "--jobs", jobs.resolve("none").toString()))
                .isEqualTo(1);
        assertThat(out.toString()).contains("there is no such folder");
    }

    private void write(String name, String yaml) throws IOException {
        Path file = jobs.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, yaml);
    }
}
