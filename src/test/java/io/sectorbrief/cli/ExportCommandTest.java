package io.sectorbrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What a run left in a real store, asked for from the command line. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExportCommandTest {

    private Path folder = Path.of("");

    @BeforeAll
    void runOnce(@TempDir Path shared) throws IOException {
        folder = shared;
        Path input = Files.createDirectory(folder.resolve("input"));
        Files.writeString(input.resolve("history.csv"), """
                全国电影票房逐周数据
                周次,起止日期,总票房（万元）
                2023年第27周,2023-07-03至2023-07-09,150000
                2023年第28周,2023-07-10至2023-07-16,154000
                """);
        Files.writeString(input.resolve("board.csv"), """
                电影周票房排名
                排名,影片,周票房（万元）,票房占比
                1,甲片,50000,30%
                2,乙片,40000,25%
                3,丙片,30000,20%
                """);
        command("run");
    }

    @Test
    void helpNamesTheChoicesAsTheyAreTyped() {
        assertThat(command("export", "--help"))
                .contains("observations, findings, exhibits", "json, csv, xlsx")
                .doesNotContain("OBSERVATIONS", "JSON,");
    }

    @Test
    void aTableWhoseRowsTellThePeriodIsFoundByIt() {
        assertThat(command("export", "exhibits", "--period", "2023-W28")).contains("history.csv");
        assertThat(command("export", "exhibits", "--period", "2023-W30")).isEmpty();
    }

    @Test
    void aMomentShowsWhatWasKnownThenAndNoLater() {
        String now = command("export", "observations");

        assertThat(command("export", "observations", "--as-of", "2001-01-01T00:00:00Z"))
                .isEmpty();
        assertThat(command("export", "exhibits", "--as-of", "2001-01-01T00:00:00Z"))
                .isEmpty();
        assertThat(command("export", "observations", "--as-of", "2999-01-01T00:00:00Z"))
                .isEqualTo(now)
                .isNotEmpty();
        assertThat(command("export", "findings", "--as-of", "2999-01-01T00:00:00Z"))
                .isEqualTo(command("export", "findings"));
    }

    @Test
    void aFindingOnATableWithoutObservationsIsFoundByItsDataset() {
        assertThat(command("export", "findings", "--dataset", "box_office_week"))
                .contains("period_unclear", "board.csv");
        assertThat(command("export", "findings", "--dataset", "stock_quote")).isEmpty();
    }

    private String command(String... words) {
        var out = new StringWriter();
        var program = new CommandLineProgram(new PrintWriter(out), new PrintWriter(new StringWriter()));
        String[] line = Arrays.copyOf(words, words.length + 4);
        line[words.length] = "--input";
        line[words.length + 1] = folder.resolve("input").toString();
        line[words.length + 2] = "--output";
        line[words.length + 3] = folder.resolve("output").toString();
        program.execute(line);
        return out.toString();
    }
}
