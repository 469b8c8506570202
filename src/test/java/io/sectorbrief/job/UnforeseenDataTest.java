package io.sectorbrief.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nights over tables, sections and briefs that only an editor's YAML knows. */
class UnforeseenDataTest {

    private static final String CHAPTER = "## A new kind of table";

    @TempDir
    Path folder = Path.of("");

    private Desk desk;

    @BeforeEach
    void aDeskWithoutABrief() throws IOException {
        desk = new Desk(folder);
        Files.delete(desk.workspace.jobs().resolve("weekly-film.yaml"));
    }

    @Test
    void theExampleOfTheReadmeIsPublishedAfterItsFirstWeek() throws IOException {
        String chapter =
                Files.readString(Path.of("README.md")).split(CHAPTER, 2)[1].split("\n## ", 2)[0];
        desk.drop("chains-2023-W28.csv", example(chapter, "院线周票房排行"));
        declare("datasets/cinema-chain-week.yaml", example(chapter, "dataset: "));
        declare("sections/cinema-chains.yaml", example(chapter, "section: "));
        declare("weekly-chains.yaml", example(chapter, "brief: "));

        assertThat(desk.run().published()).containsExactly("weekly-chains-2023-W28 revision 1");
    }

    @ParameterizedTest
    @CsvSource({
        "quarter, 2023年一季度, 2023年二季度, 2023-Q2",
        "year, 2021年, 2022年, 2022",
        "day, 2023年7月12日, 2023年7月13日, 2023-07-13"
    })
    void changesOfPeriodsOfAnyKindAreLaidOut(String kind, String before, String now, String period) throws IOException {
        for (String when : List.of(before, now)) {
            desk.drop(when + ".csv", "%s付费用户\n产品,付费用户（万人）\n甲产品,%d\n乙产品,80\n".formatted(when, when.length() * 20));
        }
        declare("datasets/paying-users.yaml", DATASET.replace("KIND", kind));
        declare("sections/paying-users.yaml", SECTION);
        declare("users.yaml", BRIEF.replace("KIND", kind));

        assertThat(desk.run().outcome().troubles()).isEmpty();
        assertThat(desk.editions().keySet()).contains("users/" + period + "/users-" + period + ".xlsx");
    }

    @Test
    void aWorkbookWithoutTheTableThatAFormulaWouldLeadToHasTheNumber() throws IOException {
        desk.drop("quotes.csv", """
                A股行情（2023-07-10 至 2023-07-14）
                证券代码,证券简称,收盘价（元）,周涨跌幅
                300364.SZ,中文在线,11.20,2.5%
                300413.SZ,芒果超媒,32.10,-1.5%
                """);
        declare(
                "pulse.yaml",
                BRIEF.replace("KIND", "week")
                        .replace("brief: users", "brief: pulse")
                        .replace("paying-users", "market-pulse")
                        .replace("paying_users", "stock_quote"));

        assertThat(desk.run().published()).containsExactly("pulse-2023-W28 revision 1");
    }

    private static final String DATASET = """
            dataset: paying_users
            title: 付费用户
            subject: product
            period: {kind: KIND, from: [caption]}
            match: {caption: [付费用户], required: [product, users]}
            columns:
              product: {type: name, header: [产品]}
              users: {type: count, unit: people, header: [付费用户]}
            """;

    private static final String SECTION = """
            section: paying-users
            title: 付费用户
            analyses:
              - {kind: series, dataset: paying_users, metric: users, measures: [change]}
              - {kind: board, dataset: paying_users, metric: users, top: 2}
            """;

    private static final String BRIEF = """
            brief: users
            title: 用户
            period: KIND
            zone: Asia/Shanghai
            schedule: "0 30 6 * * MON"
            sections: [paying-users]
            outputs: [pdf, xlsx, html]
            due-on:
              - {dataset: paying_users, rows: 2}
            """;

    private void declare(String file, String yaml) throws IOException {
        Files.writeString(desk.workspace.jobs().resolve(file), yaml);
    }

    /** The block of a chapter that begins so, without its indent. */
    private static String example(String chapter, String beginning) {
        return Pattern.compile("(?:^ {4}.*\n)+", Pattern.MULTILINE)
                .matcher(chapter)
                .results()
                .map(block -> block.group().substring(4).replace("\n    ", "\n"))
                .filter(block -> block.startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }
}
