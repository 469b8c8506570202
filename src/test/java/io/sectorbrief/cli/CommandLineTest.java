package io.sectorbrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CommandLineTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({
        "--bogus, Unknown option",
        "nonsense, Unmatched argument",
        "inspect, Missing required parameter",
        "inspect --format yaml x.pdf, 'there is no ''yaml''; there are text, json, html'",
        "export findings --format text, 'there is no ''text''; there are json, csv, xlsx'",
        "status --format json, Unknown options",
        "check everything, Unmatched argument",
        "schedule --at 06:30, Unknown options",
        "inspect nowhere.pdf, there is no file nowhere.pdf",
        "runn, run",
        "run weekly-meda, did you mean",
        "run monthly-ai --period 2023-W28, monthly-ai is made by the month",
        "run --period 2023-28, not a period:",
        "run --from 2023-W28, --from and --to go together",
        "run --from 2023-W28 --to 2023-W27, the earlier comes first",
        "run --as-of yesterday, not a moment:",
        "export observation, 'there are observations, findings, exhibits'",
    })
    void wrongUsageEndsWithTwoAndSaysWhy(String arguments, String said) {
        assertThat(run(arguments.split(" "))).isEqualTo(2);
        assertThat(err.toString()).contains("sector-brief: ").contains(said).contains("--help");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void helpHasExamplesAndEndsWell() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString())
                .contains("Examples:")
                .contains("inspect report.pdf")
                .contains("Exit codes:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "inspect", "export", "status", "check", "schedule"})
    void everyCommandsHelpHasExamplesDefaultsAndExitCodes(String command) {
        assertThat(run(command, "--help")).isZero();
        assertThat(out.toString()
                        .lines()
                        .filter(line -> line.startsWith("  ") && line.contains("sector-brief " + command)))
                .as("examples")
                .hasSizeGreaterThanOrEqualTo(2);
        assertThat(out.toString())
                .contains("Examples:", "(default: output)", "2 ")
                .doesNotContainPattern("[A-Z]{3,}, [A-Z]{3,}");
    }

    static Set<String> commands() {
        return new CommandLine(new SectorBriefCommand()).getSubcommands().keySet();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void helpHasNothingToWarnOf(String command) {
        PrintStream before = System.err;
        var warned = new ByteArrayOutputStream();
        System.setErr(new PrintStream(warned, true, StandardCharsets.UTF_8));
        try {
            assertThat(run(command, "--help")).isZero();
        } finally {
            System.setErr(before);
        }
        assertThat(warned.toString(StandardCharsets.UTF_8) + err).isEmpty();
    }

    @Test
    void choicesAreTakenInAnyCase() throws IOException {
        Path file = csv("a.csv", "a,b\n1,2\n");

        assertThat(run("inspect", "--jobs", folder.toString(), "--format", "JSON", file.toString()))
                .isZero();
        assertThat(out.toString()).startsWith("{");
    }

    @Test
    void aFileIsShownAsAnAlignedTable() throws IOException {
        Path file = csv("榜单.csv", "排名,应用\n1,甲\n10,Bee\n");

        assertThat(run("inspect", "--jobs", folder.toString(), file.toString())).isZero();
        assertThat(out.toString()).contains("    排名  应用\n    ----------\n       1  甲\n      10  Bee\n");
    }

    @Test
    void jsonHasTheContractsFieldsOneDocumentALine() throws IOException {
        Path file = csv("榜单.csv", "日期,排名\n2023-07-10,1\n合计,1\n");

        assertThat(run("--jobs", folder.toString(), "inspect", "--format", "json", file.toString()))
                .isZero();
        JsonNode document = JsonMapper.shared().readTree(out.toString());
        assertThat(document.propertyNames())
                .contains("file", "sha256", "kind", "status", "reason", "pages", "title", "publisher", "published")
                .contains("exhibits", "claims", "findings");
        JsonNode exhibit = document.get("exhibits").get(0);
        assertThat(exhibit.propertyNames())
                .contains("id", "no", "caption", "sheet", "pageFirst", "pageLast", "box", "unitLine", "source")
                .contains("asOf", "notes", "dataset", "period", "columns", "rows")
                .doesNotContain("cellBoxes");
        assertThat(exhibit.get("columns")).hasToString("[[\"日期\"],[\"排名\"]]");
        assertThat(exhibit.get("rows")).hasToString("[[\"2023-07-10\",\"1\"]]");
        assertThat(exhibit.get("no").isNull()).isTrue();
    }

    @Test
    void boxesAreToldWhenAskedFor() throws IOException {
        Path file = csv("a.csv", "a,b\n1,2\n");

        run("inspect", "--jobs", folder.toString(), "--format", "json", "--boxes", file.toString());

        assertThat(JsonMapper.shared().readTree(out.toString()).at("/exhibits/0/cellBoxes"))
                .hasToString("[[null,null]]");
    }

    @Test
    void aRefusedFileEndsWithThreeAndTheOthersAreRead() throws IOException {
        Path broken = csv("renamed.pdf", "a,b\n1,2\n");
        Path good = csv("good.csv", "a,b\n1,2\n");

        assertThat(run("inspect", "--format", "json", "--jobs", folder.toString(), broken.toString(), good.toString()))
                .isEqualTo(3);
        List<JsonNode> lines =
                out.toString().lines().map(JsonMapper.shared()::readTree).toList();
        assertThat(lines).extracting(line -> line.get("status").asString()).containsExactly("refused", "read");
        assertThat(lines.get(0).get("reason").asString()).contains("The name says pdf");
    }

    @Test
    void argumentsLostByTheLocaleAreReadFromTheSystem() {
        byte[] system = "java\0-jar\0x.jar\0inspect\0影片.csv\0".getBytes(StandardCharsets.UTF_8);

        assertThat(GivenArguments.lastOf(system, new String[] {"inspect", "\uFFFD\uFFFD.csv"}))
                .containsExactly("inspect", "影片.csv");
    }

    private int run(String... arguments) {
        return new CommandLineProgram(new PrintWriter(out, true), new PrintWriter(err, true)).execute(arguments);
    }

    private Path csv(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
