package io.sectorbrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A table that is no dataset yet, until a first definition is written from it. */
class NewDatasetCommandTest {

    private static final String CHAINS = """
            院线周票房排行（2023-07-10 至 2023-07-16）
            排名,院线,周票房（万元）,票房占比,场次,上映影厅,环比
            1,甲院线,22330.00,14.5%,"12,000",▲1,+3.1%
            2,乙院线,14476.00,9.4%,"9,100",▼2,-2.0%
            3,丙院线,12628.00,8.2%,800,-,-
            """;

    @TempDir
    Path folder = Path.of("");

    private Installation desk;

    @BeforeEach
    void setUp() throws IOException {
        desk = new Installation(folder);
    }

    @Test
    void aFirstDefinitionIsAcceptedByCheckAndReadByRun() throws IOException {
        Path chains = desk.drop("chains-2023-W28.csv", CHAINS);

        assertThat(desk.run("new-dataset", chains.toString(), "院线周票房", "--name", "cinema_chain_week"))
                .isZero();
        assertThat(Files.readString(folder.resolve("jobs/datasets/cinema-chain-week.yaml")))
                .contains(
                        "dataset: cinema_chain_week",
                        "kind: week",
                        "from: [caption, sheet, file]",
                        "caption: [\"院线周票房排行\"]",
                        "type: rank, header: [\"排名\"]",
                        "type: name, header: [\"院线\"]",
                        "type: money, header: [\"周票房\"]",
                        "type: percent, header: [\"票房占比\"]",
                        "type: count, header: [\"场次\"]",
                        "type: rank_move, header: [\"上映影厅\"]",
                        "gross_wow: {type: percent, header: [\"环比\"]}");

        assertThat(desk.run("check")).isZero();
        desk.run("run");
        assertThat(values("cinema_chain_week"))
                .containsEntry("甲院线 22330.00", "223300000 CNY 2023-W28")
                .containsEntry("乙院线 9.4%", "0.094 fraction 2023-W28")
                .containsEntry("甲院线 12,000", "12000 count 2023-W28")
                .containsEntry("乙院线 ▼2", "-2 positions 2023-W28")
                .containsEntry("甲院线 +3.1%", "0.031 fraction 2023-W28");
    }

    @Test
    void aLogIsReadByThePeriodOfItsRows() throws IOException {
        Path log = desk.drop("downloads.csv", """
                应用下载量
                月份,应用,下载量（万次）,日均使用时长
                2024年8月,甲应用,120,12分钟
                2024年9月,甲应用,130,13分钟
                """);

        assertThat(desk.run("new-dataset", log.toString(), "应用下载量")).isZero();
        assertThat(desk.out().strip()).endsWith("downloads.yaml");
        assertThat(desk.err()).contains("it reads 4 observations");
        assertThat(desk.run("check")).isZero();
        desk.run("run");
        assertThat(values("downloads"))
                .containsEntry("甲应用 130", "1300000 count 2024-09")
                .containsEntry("甲应用 12分钟", "720 seconds 2024-08");
    }

    @Test
    void daysInWhateverFormAreDatesAndVisitsAreCalledSo() throws IOException {
        Path films = desk.drop("films-2023-W28.csv", """
                影院新片排期（2023-07-10 至 2023-07-16）
                排名,影片,定档日期,首映日期,浏览量（万次）
                1,甲片,2023-07-01,2023/07/06,120
                2,乙片,2023-07-01,2023/07/06,110
                3,丙片,2023-06-30,2023/07/07,100
                """);

        assertThat(desk.run("new-dataset", films.toString(), "影院新片", "--name", "new_films"))
                .isZero();

        assertThat(Files.readString(folder.resolve("jobs/datasets/new-films.yaml")))
                .contains(
                        "type: date, header: [\"定档日期\"]",
                        "type: date, header: [\"首映日期\"]",
                        "type: count, header: [\"浏览量\"], unit: visits");
    }

    @Test
    void aTableWithoutAnyPeriodIsKeptUndated() throws IOException {
        Path prices = desk.drop("prices.csv", """
                会员价目
                平台,月卡价格（元）
                甲平台,25
                乙平台,30
                """);

        desk.run("new-dataset", prices.toString(), "会员价目");
        assertThat(desk.run("check")).isZero();
        desk.run("run");
        assertThat(values("prices")).containsEntry("甲平台 25", "25 CNY null");
    }

    @Test
    void aTableOfADatasetAndATableThatIsNotThereAreSaidSo() throws IOException {
        Path board = desk.drop("board.csv", """
                2023年第28周电影票房排名
                排名,影片,周票房（万元）,票房占比
                1,甲片,1000,30%
                2,乙片,800,25%
                """);

        assertThat(desk.run("new-dataset", board.toString(), "电影票房")).isEqualTo(ExitCode.FAILED.code());
        assertThat(desk.err()).contains("belongs to a dataset already: box_office_week");
        assertThat(desk.run("new-dataset", board.toString(), "99")).isEqualTo(ExitCode.FAILED.code());
        assertThat(desk.err()).contains("no table '99'; there are: s1t1");
    }

    @Test
    void noDefinitionIsOverwritten() throws IOException {
        Path chains = desk.drop("chains.csv", CHAINS);
        desk.declare("datasets/my-chains.yaml", "# mine\n");

        assertThat(desk.run("new-dataset", chains.toString(), "院线", "--name", "my_chains"))
                .isEqualTo(ExitCode.FAILED.code());
        assertThat(Files.readString(folder.resolve("jobs/datasets/my-chains.yaml")))
                .isEqualTo("# mine\n");
    }

    private Map<String, String> values(String dataset) {
        desk.run("export", "observations", "--dataset", dataset);
        Map<String, String> values = new TreeMap<>();
        desk.out().lines().map(line -> JsonMapper.shared().readTree(line)).forEach(line -> {
            JsonNode period = line.path("period");
            values.put(
                    line.path("subject").stringValue() + " " + line.path("raw").stringValue(),
                    line.path("value") + " " + line.path("unit").stringValue() + " "
                            + (period.isNull() ? "null" : period.stringValue()));
        });
        return values;
    }
}
