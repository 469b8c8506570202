package io.sectorbrief.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sectorbrief.job.NightOutcome.Ending;
import io.sectorbrief.job.NightScope.PeriodRange;
import io.sectorbrief.job.NightStatus.EditionStatus;
import io.sectorbrief.model.Finding;
import io.sectorbrief.model.Period;
import io.sectorbrief.model.Value.Quantity;
import io.sectorbrief.store.ObservationFilter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.support.JdbcJobRepositoryFactoryBean;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** Whole nights on a real store, each with a Spring context of its own, as separate processes would have. */
class NightTest {

    private static final Period WEEK = Period.parse("2023-W28");

    @TempDir
    Path folder = Path.of("");

    private Desk desk;

    @BeforeEach
    void setUp() throws IOException {
        desk = new Desk(folder);
    }

    @Test
    void theHistoryOutlivesTheProcess() throws IOException {
        desk.drop("w28.csv", 28, 1000);
        desk.run();

        List<BatchStatus> found = desk.ask(store -> {
            try {
                var factory = new JdbcJobRepositoryFactoryBean();
                factory.setDataSource(store.dataSource());
                factory.setTransactionManager(new JdbcTransactionManager(store.dataSource()));
                factory.afterPropertiesSet();
                JobRepository repository = factory.getObject();
                return repository.getJobInstances(NightJob.NAME, 0, 10).stream()
                        .flatMap(instance -> repository.getJobExecutions(instance).stream())
                        .map(JobExecution::getStatus)
                        .toList();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });

        assertThat(found).containsExactly(BatchStatus.COMPLETED);
    }

    @Test
    void theSameRunAgainIsNothingToDoAndChangesNoByte() throws IOException {
        desk.drop("w28.csv", 28, 1000);
        assertThat(desk.run().published()).containsExactly("weekly-film-2023-W28 revision 1");
        Map<String, String> before = desk.bytes();

        assertThat(desk.run().outcome()).isEqualTo(NightOutcome.nothingToDo());
        assertThat(desk.bytes()).isEqualTo(before);
    }

    @Test
    void threeLostNightsAreCaughtUpByTheFourth() throws IOException {
        for (int week = 26; week <= 28; week++) {
            desk.drop("w" + week + ".csv", week, 1000 + week);
        }

        assertThat(desk.run().published())
                .containsExactly(
                        "weekly-film-2023-W26 revision 1",
                        "weekly-film-2023-W27 revision 1",
                        "weekly-film-2023-W28 revision 1");
    }

    @Test
    void aWeekThatHasNotEndedIsNotDueYet() throws IOException {
        desk.setClock("2023-07-16T10:00:00Z");
        desk.drop("w27.csv", 27, 1000);
        desk.drop("w28.csv", 28, 1100);

        assertThat(desk.run().published()).containsExactly("weekly-film-2023-W27 revision 1");

        desk.setClock("2023-07-16T16:00:00Z");
        assertThat(desk.run().published()).containsExactly("weekly-film-2023-W28 revision 1");
    }

    @Test
    void newDataForAPublishedWeekMakesItsNextRevisionAndNoOther() throws IOException {
        desk.drop("w27.csv", 27, 1000);
        desk.drop("w28.csv", 28, 1100);
        desk.run();

        desk.drop("w28.csv", 28, 1200);

        assertThat(desk.run().published()).containsExactly("weekly-film-2023-W28 revision 2");
        assertThat(desk.status().orElseThrow().editions())
                .extracting(EditionStatus::revision)
                .containsExactly(1, 2);
    }

    @Test
    void theSameBytesUnderAnotherNameAreNotReadTwice() throws IOException {
        desk.drop("w28.csv", 28, 1000);
        desk.run();
        desk.drop("a copy.csv", 28, 1000);

        Desk.Ran again = desk.run();

        assertThat(again.log()).contains("intake 2 files, 0 new documents", "extract of 0");
        assertThat(again.published()).isEmpty();
    }

    @Test
    void aChangedDefinitionIsAppliedToWhatWasReadBefore() throws IOException {
        desk.drop("w28.csv", 28, 1000);
        desk.run();
        assertThat(highestGross()).isEqualTo("10000000");

        desk.change(workspaceFile("datasets/box-office-week.yaml"), "assume: 万元", "assume: 元");
        Desk.Ran again = desk.run();

        assertThat(again.log()).contains("extract of 0");
        assertThat(highestGross()).isEqualTo("1000");
        assertThat(again.published()).containsExactly("weekly-film-2023-W28 revision 2");
    }

    @Test
    void anEditionThatCannotBeMadeFailsOnlyItselfAndIsTriedAgain() throws IOException {
        desk.declare("weekly-print", "pdf");
        desk.drop("w28.csv", 28, 1000);
        Files.writeString(desk.workspace.templates().resolve("pdf/brief.ftlh"), "<#stop 'the press is broken'>");

        Desk.Ran first = desk.run();
        Desk.Ran second = desk.run();
        desk.declare("weekly-print", "xlsx");
        Desk.Ran mended = desk.run();

        assertThat(first.outcome().ending()).isEqualTo(Ending.FAILED);
        assertThat(first.outcome().troubles())
                .singleElement()
                .asString()
                .contains("weekly-print-2023-W28", "the press is broken");
        assertThat(first.published()).containsExactly("weekly-film-2023-W28 revision 1");
        assertThat(second.outcome().ending()).isEqualTo(Ending.FAILED);
        assertThat(mended.published()).containsExactly("weekly-print-2023-W28 revision 1");
    }

    @Test
    void changedTemplatesShowOnlyInThePeriodThatIsAskedFor() throws IOException {
        desk.drop("w28.csv", 28, 1000);
        desk.run();
        desk.change(desk.workspace.templates().resolve("theme/brief.css.ftl"), "{", " {");

        assertThat(desk.run().published()).isEmpty();
        assertThat(desk.run(periods(WEEK, WEEK)).published()).containsExactly("weekly-film-2023-W28 revision 2");
    }

    @Test
    void aRangeOfPeriodsIsMadeWhetherDueOrNot() throws IOException {
        desk.setClock("2023-07-12T00:00:00Z");
        desk.drop("w27.csv", 27, 1000);
        desk.drop("w28.csv", 28, 1100);

        assertThat(desk.run(periods(Period.parse("2023-W26"), WEEK)).published())
                .containsExactly("weekly-film-2023-W27 revision 1", "weekly-film-2023-W28 revision 1");
    }

    @Test
    void hostileFilesCostThemselvesAndNotTheNight() throws IOException {
        desk.drop("w28.csv", 28, 1000);
        desk.drop("broken.pdf", "%PDF-1.7\nno more");
        desk.drop("empty.csv", "");
        desk.drop("endless.csv", "2023年第27周电影票房排名\n排名,影片,周票房,票房占比\n1," + "长".repeat(3000) + ",10,1%\n");

        Desk.Ran ran = desk.run();

        assertThat(ran.outcome().ending()).isEqualTo(Ending.DONE);
        assertThat(ran.outcome().errors()).isGreaterThanOrEqualTo(3);
        assertThat(ran.published()).containsExactly("weekly-film-2023-W28 revision 1");
        List<Finding> findings = desk.ask(store -> store.findings().find(ObservationFilter.ALL));
        assertThat(findings)
                .filteredOn(finding -> finding.rule().startsWith("document_"))
                .extracting(finding -> finding.source().file() + " " + finding.rule())
                .containsExactlyInAnyOrder(
                        "broken.pdf document_refused",
                        "empty.csv document_refused",
                        "endless.csv document_not_understood");
    }

    @Test
    void runsOlderThanTheInstallationKeepsAreForgottenAndEditionsStay() throws IOException {
        desk.drop("w28.csv", 28, 1000);
        desk.run();
        desk.setClock("2199-01-01T00:00:00Z");

        desk.run();

        NightStatus status = desk.status().orElseThrow();
        assertThat(status.runs()).extracting(PastRun::date).containsExactly("2199-01-01");
        assertThat(status.editions()).extracting(EditionStatus::revision).containsExactly(1);
    }

    @Test
    void aBriefThatIsNotThereIsSaidBeforeAnythingIsDone() {
        var scope = new NightScope(List.of("weekly-flim"), Optional.empty(), Optional.empty());

        assertThatThrownBy(() -> desk.run(scope))
                .isInstanceOf(WrongScopeException.class)
                .hasMessageContaining("did you mean 'weekly-film'?");
        assertThat(desk.workspace.output()).doesNotExist();
    }

    @Test
    void theMomentToTakeForNowDecidesWhatIsDue() throws IOException {
        desk.drop("w27.csv", 27, 1000);
        desk.drop("w28.csv", 28, 1100);
        var early = new NightScope(List.of(), Optional.empty(), Optional.of(Instant.parse("2023-07-10T00:00:00Z")));

        assertThat(desk.run(early).published()).containsExactly("weekly-film-2023-W27 revision 1");
    }

    private Path workspaceFile(String name) {
        return desk.workspace.jobs().resolve(name);
    }

    private static NightScope periods(Period first, Period last) {
        return new NightScope(List.of(), Optional.of(new PeriodRange(first, last)), Optional.empty());
    }

    private String highestGross() {
        return desk.ask(store -> store.observations().find(ObservationFilter.of("box_office_week", WEEK)).stream()
                .filter(observation -> observation.metric().equals("gross"))
                .map(observation -> ((Quantity) observation.value()).number())
                .max(BigDecimal::compareTo)
                .orElseThrow()
                .stripTrailingZeros()
                .toPlainString());
    }
}
