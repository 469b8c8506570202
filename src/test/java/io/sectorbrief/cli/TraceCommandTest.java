package io.sectorbrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The way from a published figure to the cell it was read in. */
class TraceCommandTest {

    private static final String BRIEF = """
            brief: weekly-film
            title: 票房周报
            period: week
            zone: Asia/Shanghai
            schedule: "0 30 6 * * MON"
            sections: [box-office]
            outputs: [xlsx]
            due-on:
              - {dataset: box_office_week, rows: 3}
            """;

    @TempDir
    Path folder = Path.of("");

    private Installation desk;

    @BeforeEach
    void twoWeeksArePublished() throws IOException {
        desk = new Installation(folder);
        desk.declareOnly("weekly-film", BRIEF);
        desk.drop("w27.csv", board(27, "1000"));
        desk.drop("w28.csv", board(28, "1200"));
        desk.run("run");
    }

    private static String board(int week, String first) {
        return """
                2023年第%d周电影票房排名
                排名,影片,周票房（万元）,票房占比
                1,甲片,%s,30%%
                2,乙片,800,25%%
                3,丙片,700,20%%
                """.formatted(week, first);
    }

    @Test
    void aChangeLeadsOverItsFormulaToBothCells() {
        assertThat(desk.run("trace", change(1))).isZero();

        assertThat(desk.out())
                .contains(
                        "甲片 gross wow 2023-W28 (base 2023-W27) = 0.2 fraction",
                        "weekly-film 2023-W28 revision 1, section box-office",
                        "12000000 / 10000000 - 1",
                        "w27.csv",
                        "sheet w28",
                        "row 1, column 3",
                        "1 | 甲片 | [1200] | 30%");
    }

    @Test
    void theBeginningOfAnIdIsEnough() {
        assertThat(desk.run("trace", change(1).substring(0, 12), "--format", "json"))
                .isZero();

        JsonNode way = JsonMapper.shared().readTree(desk.out());
        assertThat(way.path("id").stringValue()).isEqualTo(change(1));
        assertThat(way.path("from").path(0).path("raw").stringValue()).isEqualTo("1200");
        assertThat(way.path("from").path(0).path("row").intValue()).isZero();
        assertThat(way.path("from").path(0).path("header").path(0).stringValue())
                .isEqualTo("周票房（万元）");
    }

    @Test
    void anEarlierRevisionLeadsToWhatWasKnownThen() throws IOException {
        String figure = change(1);
        desk.drop("w28.csv", board(28, "1500"));
        desk.run("run");

        desk.run("trace", figure);
        assertThat(desk.out()).contains("revision 2", "= 0.5 fraction", "also in   weekly-film 2023-W28 revision 1");
        desk.run("trace", figure, "--revision", "1");
        assertThat(desk.out()).contains("revision 1", "= 0.2 fraction", "12000000 / 10000000 - 1");
    }

    @Test
    void aCellOfASheetIsShownAmongItsNeighbours() {
        assertThat(desk.run("trace", change(1), "--format", "html")).isZero();

        assertThat(desk.out())
                .startsWith("<!DOCTYPE html>")
                .contains("<td class=\"cell\">1200</td>", "<td>乙片</td>", "周票房（万元）")
                .doesNotContain("http://", "https://");
    }

    @Test
    void anUnknownFigureIsToldWithNearOnes() {
        String figure = change(1);
        char last = figure.charAt(figure.length() - 1);
        String misspelt = figure.substring(0, figure.length() - 1) + (last == '0' ? '1' : '0');

        assertThat(desk.run("trace", misspelt)).isEqualTo(ExitCode.FAILED.code());
        assertThat(desk.err()).contains("no published revision shows a figure '" + misspelt, "did you mean " + figure);

        assertThat(desk.run("trace", "甲片")).isEqualTo(ExitCode.FAILED.code());
        assertThat(desk.err()).contains("did you mean ", "(甲片 gross ");

        assertThat(desk.run("trace", figure.substring(0, 3))).isEqualTo(ExitCode.FAILED.code());
        assertThat(desk.err()).contains("give at least 4 digits");

        assertThat(desk.run("trace", figure, "--revision", "7")).isEqualTo(ExitCode.FAILED.code());
        assertThat(desk.err()).contains("there are weekly-film-2023-W28 revision 1");
    }

    @Test
    void aFigureOfAReportIsShownOnItsPage() throws IOException {
        var reader = new Installation(folder.resolve("reader"));
        reader.declareOnly("weekly-film", BRIEF);
        Path report = Path.of("input/reports/media-weekly-2023-W28.pdf");
        Files.copy(report, folder.resolve("reader/input/report.pdf"));
        reader.run("run");
        String figure = StreamSupport.stream(figures(reader.output(), 1).spliterator(), false)
                .filter(one -> one.path("dataset").stringValue().equals("box_office_week"))
                .findFirst()
                .orElseThrow()
                .path("id")
                .stringValue();

        reader.run("trace", figure, "--format", "html");

        String picture = reader.out().replaceAll("(?s).*?data:image/png;base64,([^\"]*)\".*", "$1");
        assertThat(Base64.getDecoder().decode(picture)).startsWith(0x89, 'P', 'N', 'G');
    }

    private String change(int revision) {
        return StreamSupport.stream(figures(desk.output(), revision).spliterator(), false)
                .filter(figure -> figure.path("subject").stringValue().equals("甲片"))
                .filter(figure -> figure.path("metric").stringValue().equals("gross"))
                .filter(figure -> figure.path("measure").stringValue().equals("wow"))
                .findFirst()
                .orElseThrow()
                .path("id")
                .stringValue();
    }

    private static JsonNode figures(Path output, int revision) {
        try {
            JsonNode edition = JsonMapper.shared()
                    .readTree(Files.readString(output.resolve("weekly-film/2023-W28/weekly-film-2023-W28.json")));
            assertThat(edition.path("revision").intValue()).isEqualTo(revision);
            return edition.path("figures");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
