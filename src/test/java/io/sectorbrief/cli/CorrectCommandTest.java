package io.sectorbrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a person writes down to put a value right, and what comes of it. */
class CorrectCommandTest {

    private static final String BRIEF = """
            brief: weekly-film
            title: 票房周报
            period: week
            zone: Asia/Shanghai
            schedule: "0 30 6 * * MON"
            sections: [box-office]
            outputs: [xlsx, pdf]
            due-on:
              - {dataset: box_office_week, rows: 3}
            """;

    @TempDir
    Path folder = Path.of("");

    private Installation desk;
    private String observation = "";

    @BeforeEach
    void aPublishedWeek() throws IOException {
        desk = new Installation(folder);
        desk.declareOnly("weekly-film", BRIEF);
        desk.drop("w28.csv", """
                2023年第28周电影票房排名
                排名,影片,周票房（万元）,票房占比
                1,甲片,1000,30%
                2,乙片,800,25%
                3,丙片,700,20%
                """);
        desk.run("run");
        desk.run("export", "observations", "--dataset", "box_office_week");
        observation = desk.out()
                .lines()
                .map(line -> JsonMapper.shared().readTree(line))
                .filter(line -> line.path("raw").stringValue().equals("1000"))
                .map(line -> line.path("id").stringValue())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aCorrectionIsAppliedListedInTheBriefTracedAndUndone() throws IOException {
        assertThat(desk.run("correct", observation, "1100", "--who", "李娜", "--why", "=印刷错误"))
                .isZero();
        assertThat(desk.run("run")).isZero();
        assertThat(desk.out()).isEqualTo("weekly-film 2023-W28 revision 2\n");
        desk.run("export", "observations", "--dataset", "box_office_week");
        JsonNode seen = desk.out()
                .lines()
                .map(line -> JsonMapper.shared().readTree(line))
                .filter(line -> line.path("id").stringValue().equals(observation))
                .findFirst()
                .orElseThrow();
        assertThat(seen.path("value").intValue()).isEqualTo(11_000_000);
        assertThat(seen.path("origin").stringValue()).isEqualTo("correction");
        assertThat(seen.path("status").stringValue()).isEqualTo("corrected");
        assertThat(corrections()).contains("甲片", "1000", "1100", "李娜", "=印刷错误");

        desk.run("trace", figure());
        assertThat(desk.out()).contains("printed   1000", "to 1100 by 李娜: =印刷错误");

        String corrected = figure();
        Files.delete(folder.resolve("input/corrections.csv"));
        desk.run("correct", observation, "1200", "--who", "王明");
        desk.run("run");
        desk.run("trace", corrected, "--revision", "2");
        assertThat(desk.out()).contains("to 1100 by 李娜").doesNotContain("王明");
        desk.run("trace", corrected);
        assertThat(desk.out()).contains("to 1200 by 王明");

        Files.delete(folder.resolve("input/corrections.csv"));
        desk.run("run");
        assertThat(desk.out()).isEqualTo("weekly-film 2023-W28 revision 4\n");
    }

    @Test
    void linesAreAppendedBelowWhatStandsThereInItsOwnOrder() throws IOException {
        Path file = desk.drop(
                "corrections.csv", "who,value,observation,printed,document,page,exhibit,row,column,why\nx,y,z");

        desk.run("correct", observation, "1100", "--who", "李娜");
        desk.run("correct", "1200", "--document", "w28.csv", "--row", "0", "--column", "2", "--who", "李娜");

        assertThat(Files.readString(file).lines())
                .containsExactly(
                        "who,value,observation,printed,document,page,exhibit,row,column,why",
                        "x,y,z",
                        "李娜,1100," + observation + ",1000,w28.csv,w28,2023年第28周电影票房排名,0,2,",
                        "李娜,1200,,,w28.csv,,,0,2,");
    }

    @Test
    void aFileThatCannotTakeALineIsLeftAsItIs() throws IOException {
        Path file = folder.resolve("input/corrections.csv");
        Files.writeString(file, "文件,更正\n某,1\n", Charset.forName("GB18030"));
        byte[] before = Files.readAllBytes(file);

        assertThat(desk.run("correct", observation, "1100")).isEqualTo(ExitCode.FAILED.code());
        assertThat(desk.err()).contains("save it as 'CSV UTF-8'");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);

        Files.writeString(file, "observation,value\n");
        assertThat(desk.run("correct", observation, "1100", "--who", "x")).isEqualTo(ExitCode.FAILED.code());
        assertThat(desk.err()).contains("has no column document, page");
    }

    @Test
    void whatIsMissingIsWrongUsageAndWhatIsUnknownFails() {
        assertThat(desk.run("correct", "1100")).isEqualTo(ExitCode.WRONG_USAGE.code());
        assertThat(desk.err()).contains("--document, --row and --column");
        assertThat(desk.run("correct", "--name", "甲")).isEqualTo(ExitCode.WRONG_USAGE.code());
        assertThat(desk.run("correct", "nothing", "1")).isEqualTo(ExitCode.FAILED.code());
        assertThat(desk.err()).contains("there is no observation 'nothing'");
        assertThat(desk.run("correct", observation, "--bogus")).isEqualTo(ExitCode.WRONG_USAGE.code());
        assertThat(desk.err()).contains("Unknown option: '--bogus'");
        assertThat(folder.resolve("input/corrections.csv")).doesNotExist();
    }

    @Test
    void aNegativeValueIsNoOption() {
        assertThat(desk.run("correct", observation, "-2.12%", "--who", "李娜")).isZero();

        assertThat(folder.resolve("input/corrections.csv")).content().contains("1000,'-2.12%");
    }

    private String corrections() throws IOException {
        var text = new StringBuilder();
        Path book = desk.output().resolve("weekly-film/2023-W28/weekly-film-2023-W28.xlsx");
        try (Workbook workbook = WorkbookFactory.create(book.toFile())) {
            Sheet sheet = workbook.getSheet("更正");
            sheet.forEach(row -> row.forEach((Cell cell) -> text.append(cell).append('|')));
        }
        return text.toString();
    }

    private String figure() throws IOException {
        Path json = desk.output().resolve("weekly-film/2023-W28/weekly-film-2023-W28.json");
        for (JsonNode figure :
                JsonMapper.shared().readTree(Files.readString(json)).path("figures")) {
            if (figure.path("from").toString().equals("[\"" + observation + "\"]")) {
                return figure.path("id").stringValue();
            }
        }
        throw new AssertionError("no figure rests on " + observation + " alone");
    }
}
