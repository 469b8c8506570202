package io.sectorbrief.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.sectorbrief.job.NightScope.PeriodRange;
import io.sectorbrief.job.NightStatus.EditionStatus;
import io.sectorbrief.job.NightStatus.Standing;
import io.sectorbrief.model.Period;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a period whose data misses what its brief requires, and what a revision says of the one before. */
class RequirementTest {

    private static final String SIX_FILMS = """
            2023年第28周电影票房排名
            排名,影片,周票房,票房占比
            1,甲片,1100,25%
            2,乙片,1000,20%
            3,丙片,900,18%
            4,丁片,800,12%
            5,戊片,700,8%
            6,己片,600,6%
            """;

    private static final String NOTICES = """
            上市公司AI进展
            日期,公司名称,股票代码,公司业务进展
            2023-07-05,甲公司,603000.SH,接入大模型应用
            """;

    @TempDir
    Path folder = Path.of("");

    private Desk desk;

    @BeforeEach
    void setUp() throws IOException {
        desk = new Desk(folder);
    }

    @Test
    void aPeriodWithTooFewRowsIsHeldAndStatusSaysWhyUntilTheyHaveCome() throws IOException {
        require("hold");
        desk.drop("w28.csv", 28, 1100);

        Desk.Ran held = desk.run();

        assertThat(held.published()).isEmpty();
        assertThat(held.log()).anyMatch(line -> line.endsWith("held: box_office_week has 5 of 6 rows"));
        assertThat(desk.editions()).isEmpty();
        EditionStatus status = desk.status().orElseThrow().editions().get(0);
        assertThat(status.standing()).isEqualTo(Standing.HELD);
        assertThat(status.trouble()).contains("box_office_week has 5 of 6 rows");

        desk.drop("w28.csv", SIX_FILMS);

        assertThat(desk.run().published()).containsExactly("weekly-film-2023-W28 revision 1");
        assertThat(desk.status().orElseThrow().editions())
                .extracting(EditionStatus::standing)
                .containsExactly(Standing.PUBLISHED);
    }

    @Test
    void aDraftSaysSoInItsManifestAndTheNextRevisionIsNone() throws IOException {
        require("draft");
        desk.drop("w28.csv", 28, 1100);

        assertThat(desk.run().published()).containsExactly("weekly-film-2023-W28 revision 1");
        assertThat(manifest()).contains("\"draft\" : true", "box_office_week has 5 of 6 rows");

        desk.drop("w28.csv", SIX_FILMS);

        assertThat(desk.run().published()).containsExactly("weekly-film-2023-W28 revision 2");
        assertThat(manifest()).contains("\"draft\" : false").doesNotContain("of 6 rows");
    }

    @Test
    void aRevisionMadeAgainSaysTheSameOfTheEditionBeforeByteForByte() throws IOException {
        desk.drop("w28.csv", 28, 1000);
        desk.run();
        desk.drop("w28.csv", 28, 1200);
        desk.run();
        var revised = desk.editions();

        takeAway();

        assertThat(desk.run().published()).containsExactly("weekly-film-2023-W28 revision 2");
        assertThat(desk.editions()).isEqualTo(revised);
    }

    @Test
    void anEditionThatSomebodyTookAwayIsMadeAgainBeforeItIsHeld() throws IOException {
        desk.drop("w28.csv", 28, 1100);
        desk.run();
        var published = desk.editions();
        require("hold");
        takeAway();

        assertThat(desk.run().published()).containsExactly("weekly-film-2023-W28 revision 1");
        assertThat(desk.editions()).isEqualTo(published);
    }

    @Test
    void anEntryOfALogFromBeforeThePeriodDoesNotMeetWhatIsRequired() throws IOException {
        desk.drop("notices.csv", NOTICES);
        Files.writeString(desk.workspace.jobs().resolve("weekly-film.yaml"), """
                brief: weekly-film
                title: AI周报
                period: week
                zone: Asia/Shanghai
                schedule: "0 30 6 * * MON"
                sections: [ai-progress]
                outputs: [html]
                due-on:
                  - {dataset: ai_progress, rows: 1}
                require:
                  - {dataset: ai_progress, rows: 1}
                """);
        Period week = Period.parse("2023-W28");
        var scope = new NightScope(List.of(), Optional.of(new PeriodRange(week, week)), Optional.empty());

        Desk.Ran held = desk.run(scope);

        assertThat(held.published()).isEmpty();
        assertThat(held.log()).anyMatch(line -> line.endsWith("held: ai_progress has 0 of 1 rows"));

        desk.drop("notices.csv", NOTICES + "2023-07-12,乙公司,300364.SZ,发布大模型产品\n");

        assertThat(desk.run(scope).published()).containsExactly("weekly-film-2023-W28 revision 1");
    }

    @Test
    void subjectsOfASumOverTheWeeksAreCountedToo() throws IOException {
        desk.drop("w28.csv", 28, 1100);
        monthly(6);
        Period july = Period.parse("2023-07");
        var scope = new NightScope(List.of(), Optional.of(new PeriodRange(july, july)), Optional.empty());

        assertThat(desk.run(scope).log()).anyMatch(line -> line.endsWith("held: box_office_week has 5 of 6 rows"));

        monthly(5);
        assertThat(desk.run(scope).published()).containsExactly("weekly-film-2023-07 revision 1");
    }

    private void monthly(int rows) throws IOException {
        Files.writeString(desk.workspace.jobs().resolve("weekly-film.yaml"), """
                brief: weekly-film
                title: 票房月报
                period: month
                zone: Asia/Shanghai
                schedule: "0 30 6 1 * *"
                sections: [box-office-month]
                outputs: [html]
                due-on:
                  - {dataset: box_office_week, rows: 5}
                require:
                  - {dataset: box_office_week, rows: %d}
                """.formatted(rows));
    }

    private void takeAway() throws IOException {
        try (Stream<Path> files = Files.walk(desk.workspace.output().resolve("weekly-film/2023-W28"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
    }

    private void require(String otherwise) throws IOException {
        desk.change(
                desk.workspace.jobs().resolve("weekly-film.yaml"),
                "due-on:",
                "require:\n  - {dataset: box_office_week, rows: 6, otherwise: " + otherwise + "}\ndue-on:");
    }

    private String manifest() throws IOException {
        return Files.readString(desk.workspace.output().resolve("weekly-film/2023-W28/manifest.json"));
    }
}
