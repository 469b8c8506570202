package io.sectorbrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an engineer sees on the morning after a red night. */
class StatusCommandTest {

    private static final String BRIEF = """
            brief: weekly-film
            title: 票房周报
            period: week
            zone: Asia/Shanghai
            schedule: "0 30 6 * * MON"
            sections: [box-office]
            outputs: [xlsx]
            due-on:
              - {dataset: box_office_week, rows: 2}
            """;

    @TempDir
    Path folder = Path.of("");

    private Installation desk;

    @BeforeEach
    void setUp() throws IOException {
        desk = new Installation(folder);
        desk.declareOnly("weekly-film", BRIEF);
    }

    @Test
    void aNightThatHasNotBeenIsSaid() {
        assertThat(desk.run("status")).isZero();
        assertThat(desk.out()).startsWith("no run yet; 'sector-brief run' makes the first");
    }

    @Test
    void aRedNightIsToldWithAllItsReasons() throws IOException {
        desk.drop("board.csv", """
                2023年第28周电影周票房排名
                排名,影片,周票房（万元）,票房占比
                1,甲片,50000,30%
                2,乙片,40000,25%
                3,丙片,30000,20%
                3,丁片,20000,10%
                """);
        desk.drop("empty.csv", "");
        desk.breakTemplate("xlsx/workbook.ftlx");

        assertThat(desk.run("run")).isEqualTo(1);
        assertThat(desk.run("status")).isZero();

        assertThat(desk.out().lines().map(String::strip)).first().isEqualTo("Runs, the last one first");
        assertThat(desk.out())
                .containsPattern(
                        "(?m)^ +1  \\d{4}-\\d\\d-\\d\\d  failed    \\d{4}-.*T.*  (\\d+ min )?\\d+ s +all briefs, due$")
                .containsPattern("(?m)^ +weekly-film-2023-W28: cannot be rendered: ")
                .containsPattern("(?m)^  weekly-film: 1 due$")
                .containsPattern("(?m)^    2023-W28   due$")
                .containsPattern("(?m)^Quarantine: \\d+ observations$")
                .containsPattern("(?m)^ +\\d+  rank_repeat +board.csv$")
                .containsPattern("(?m)^Refused: 1 file$")
                .containsPattern("(?m)^  empty.csv: ");
    }
}
