package io.sectorbrief.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.sectorbrief.job.NightOutcome.Ending;
import io.sectorbrief.job.NightScope.PeriodRange;
import io.sectorbrief.job.NightStatus.EditionStatus;
import io.sectorbrief.job.NightStatus.Standing;
import io.sectorbrief.model.Period;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nights on which the output folder does not hold what the store says, or holds more. */
class TakenDownTest {

    @TempDir
    Path folder = Path.of("");

    private Desk desk;

    @BeforeEach
    void setUp() throws IOException {
        desk = new Desk(folder);
        desk.drop("w27.csv", 27, 1000);
        desk.drop("w28.csv", 28, 1100);
        desk.drop("empty.csv", "");
        desk.run();
    }

    @Test
    void aFolderThatIsGoneComesBackByteForByte() throws IOException {
        Map<String, String> before = desk.editions();
        delete(edition("2023-W27"));
        assertThat(standings()).containsExactly(Standing.MISSING, Standing.PUBLISHED);

        Desk.Ran again = desk.run();

        assertThat(again.published()).containsExactly("weekly-film-2023-W27 revision 1");
        assertThat(again.outcome().errors()).isZero();
        assertThat(desk.editions()).isEqualTo(before);
        assertThat(desk.run().outcome()).isEqualTo(NightOutcome.nothingToDo());
    }

    @Test
    void anotherNightBringsItBackAsItWas() throws IOException {
        Map<String, String> before = desk.editions();
        delete(edition("2023-W28"));
        desk.setClock("2023-08-02T00:00:00Z");

        assertThat(desk.run().published()).containsExactly("weekly-film-2023-W28 revision 1");
        assertThat(desk.editions()).isEqualTo(before);
    }

    @Test
    void aFileTakenOutOfAFolderComesBack() throws IOException {
        Map<String, String> before = desk.editions();
        Files.delete(edition("2023-W28").resolve("weekly-film-2023-W28.xlsx"));

        desk.run();

        assertThat(desk.editions()).isEqualTo(before);
    }

    @Test
    void theNewestRevisionComesBackAndNotTheOneBeforeIt() throws IOException {
        desk.drop("w28.csv", 28, 1200);
        desk.run();
        Map<String, String> before = desk.editions();
        delete(edition("2023-W28"));

        assertThat(desk.run().published()).containsExactly("weekly-film-2023-W28 revision 2");
        assertThat(desk.editions()).isEqualTo(before);
    }

    @Test
    void anOlderRevisionDoesNotComeUpWhereTheNewestCannotBeMadeAgain() throws IOException {
        desk.drop("w28.csv", 28, 1200);
        desk.run();
        Map<String, String> before = desk.editions();
        delete(edition("2023-W28"));
        Path template = desk.workspace.templates().resolve("xlsx/workbook.ftlx");
        String sound = Files.readString(template);
        Files.writeString(template, sound + "${nothing.like.it}");

        assertThat(desk.run().outcome().ending()).isEqualTo(Ending.FAILED);
        assertThat(edition("2023-W28")).doesNotExist();
        assertThat(standings()).contains(Standing.MISSING);

        Files.writeString(template, sound);
        assertThat(desk.run().published()).containsExactly("weekly-film-2023-W28 revision 2");
        assertThat(desk.editions()).isEqualTo(before);
    }

    @Test
    void aPeriodThatIsNotAskedForIsLeftForAnotherRun() throws IOException {
        Period asked = Period.parse("2023-W28");
        var scope = new NightScope(List.of(), Optional.of(new PeriodRange(asked, asked)), Optional.empty());
        desk.run(scope);
        delete(edition("2023-W27"));

        assertThat(desk.run(scope).outcome()).isEqualTo(NightOutcome.nothingToDo());
        delete(edition("2023-W28"));
        assertThat(desk.run(scope).published()).containsExactly("weekly-film-2023-W28 revision 1");
    }

    @Test
    void aRevisionThatACrashLeftUnnotedIsNotGivenToOtherFigures() throws IOException {
        desk.drop("w28.csv", 28, 1200);
        desk.run();
        forgetThatItIsPublished(2);
        desk.drop("w28.csv", 28, 1300);

        assertThat(desk.run().published()).containsExactly("weekly-film-2023-W28 revision 3");
    }

    @Test
    void aRevisionThatACrashLeftUnnotedIsNoted() throws IOException {
        desk.drop("w28.csv", 28, 1200);
        desk.run();
        Map<String, String> before = desk.editions();
        forgetThatItIsPublished(2);
        desk.setClock("2023-08-02T00:00:00Z");

        assertThat(desk.run().published()).isEmpty();
        assertThat(revisions()).containsExactly(1, 2);
        assertThat(desk.editions()).isEqualTo(before);
    }

    @Test
    void aStoreThatWasLostFindsWhatIsPublished() throws IOException {
        desk.drop("w28.csv", 28, 1200);
        desk.run();
        Map<String, String> before = desk.editions();
        delete(desk.workspace.output().resolve("store"));

        assertThat(desk.run().published()).isEmpty();
        assertThat(revisions()).containsExactly(1, 2);
        assertThat(desk.editions()).isEqualTo(before);

        desk.drop("w28.csv", 28, 1300);
        assertThat(desk.run().published()).containsExactly("weekly-film-2023-W28 revision 3");
    }

    @Test
    void aLostStoreIsNoReasonForARevisionOfAPeriodThatIsAskedFor() throws IOException {
        delete(desk.workspace.output().resolve("store"));
        desk.run();
        Period asked = Period.parse("2023-W28");

        Desk.Ran ran =
                desk.run(new NightScope(List.of(), Optional.of(new PeriodRange(asked, asked)), Optional.empty()));

        assertThat(ran.published()).isEmpty();
        assertThat(revisions()).containsExactly(1, 1);
    }

    @Test
    void aRunThatDiedWhileItMadeARevisionAgainGoesOnToTheSameOne() throws IOException {
        Map<String, String> before = desk.editions();
        delete(edition("2023-W28"));
        desk.run();
        delete(edition("2023-W28"));
        desk.tamper("UPDATE batch_job_execution SET status = 'STARTED', end_time = NULL WHERE job_execution_id = 2");
        desk.tamper("UPDATE edition SET stage = 'ANALYSED' WHERE period = '2023-W28'");

        assertThat(desk.run().published()).containsExactly("weekly-film-2023-W28 revision 1");
        assertThat(desk.editions()).isEqualTo(before);
        assertThat(desk.run().outcome()).isEqualTo(NightOutcome.nothingToDo());
    }

    @Test
    void aRevisionThatCouldNotBeMadeAgainComesBackOnceItCan() throws IOException {
        Map<String, String> before = desk.editions();
        failToMakeAgain();

        assertThat(desk.run().published()).containsExactly("weekly-film-2023-W28 revision 1");
        assertThat(desk.editions()).isEqualTo(before);
        assertThat(desk.run().outcome()).isEqualTo(NightOutcome.nothingToDo());
    }

    @Test
    void anotherNightBringsBackWhatCouldNotBeMadeAgainAsItWas() throws IOException {
        Map<String, String> before = desk.editions();
        failToMakeAgain();
        desk.setClock("2023-08-02T00:00:00Z");

        assertThat(desk.run().published()).containsExactly("weekly-film-2023-W28 revision 1");
        assertThat(desk.editions()).isEqualTo(before);
    }

    @Test
    void aRunThatFailedIsNotDoneThoughItWasOnceAndSomebodyPutTheFolderBack() throws IOException {
        Map<String, String> before = desk.editions();
        Path aside = folder.resolve("aside");
        Files.move(edition("2023-W28"), aside);
        Files.createFile(desk.workspace.output().resolve(".staging"));
        desk.run();
        Files.move(aside, edition("2023-W28"));

        assertThat(desk.run().outcome().ending()).isEqualTo(Ending.DONE);
        assertThat(standings()).containsExactly(Standing.PUBLISHED, Standing.PUBLISHED);
        assertThat(desk.editions()).isEqualTo(before);
        assertThat(desk.run().outcome()).isEqualTo(NightOutcome.nothingToDo());
    }

    @Test
    void aFolderThatAnotherRunMadeIsNotTakenForARevisionOfTheSameNumber() throws IOException {
        desk.drop("w28.csv", 28, 1200);
        desk.run();
        desk.drop("w28.csv", 28, 1300);
        desk.run();
        delete(edition("2023-W28"));
        Files.move(desk.workspace.output().resolve("weekly-film/.revisions/2023-W28-r2"), edition("2023-W28"));
        desk.tamper("DELETE FROM edition WHERE revision = 2");
        desk.tamper("UPDATE edition SET stage = 'RENDERED', shown = FALSE, revision = 2 WHERE revision = 3");
        desk.setClock("2023-08-02T00:00:00Z");

        assertThat(desk.run().published()).containsExactly("weekly-film-2023-W28 revision 3");
    }

    @Test
    void aRebuiltStoreIsLookedThroughByTheNextRunWhoeverLooksBefore() throws IOException {
        Files.createFile(desk.workspace.output().resolve("store/rebuilt"));
        desk.status();

        assertThat(desk.run().log()).contains("understand of 0");
        assertThat(desk.run().outcome()).isEqualTo(NightOutcome.nothingToDo());
    }

    @Test
    void aRunThatDiedAndWasGivenUpRunsWhenItsInputComesBack() throws IOException {
        desk.drop("w26.csv", 26, 900);
        desk.run();
        desk.tamper("UPDATE batch_job_execution SET status = 'STARTED', end_time = NULL WHERE job_execution_id = 2");
        desk.drop("w26.csv", 26, 950);
        desk.run();
        desk.drop("w26.csv", 26, 900);

        assertThat(desk.run().published()).contains("weekly-film-2023-W26 revision 3");
    }

    @Test
    void aPeriodWithoutFiguresWhoseFolderIsGoneIsWithdrawnUntilItHasFiguresAgain() throws IOException {
        Map<String, String> before = desk.editions();
        Path board = desk.workspace.jobs().resolve("datasets/box-office-week.yaml");
        String declared = Files.readString(board);
        Files.writeString(
                board, declared.replaceAll("(?m)^  caption: [^]]*]", "  caption: [nobody's]\n  caption-is: needed"));
        desk.run();
        delete(edition("2023-W27"));

        assertThat(desk.run().published()).isEmpty();
        assertThat(standings()).containsExactly(Standing.WITHDRAWN, Standing.STALE);
        assertThat(desk.run().outcome()).isEqualTo(NightOutcome.nothingToDo());

        Files.writeString(board, declared);
        assertThat(desk.run().published()).containsExactly("weekly-film-2023-W27 revision 1");
        assertThat(desk.editions()).isEqualTo(before);
    }

    @Test
    void nothingIsLeftInStaging() {
        assertThat(desk.workspace.output().resolve(".staging")).doesNotExist();
    }

    private void failToMakeAgain() throws IOException {
        delete(edition("2023-W28"));
        Files.createFile(desk.workspace.output().resolve(".staging"));
        assertThat(desk.run().outcome().ending()).isEqualTo(Ending.FAILED);
    }

    private void forgetThatItIsPublished(int revision) {
        desk.tamper("UPDATE edition SET stage = 'RENDERED', shown = FALSE WHERE revision = " + revision);
    }

    private Path edition(String week) {
        return desk.workspace.output().resolve("weekly-film").resolve(week);
    }

    private List<Standing> standings() {
        return desk.status().orElseThrow().editions().stream()
                .map(EditionStatus::standing)
                .toList();
    }

    private List<Integer> revisions() {
        return desk.status().orElseThrow().editions().stream()
                .map(EditionStatus::revision)
                .toList();
    }

    private static void delete(Path tree) throws IOException {
        try (Stream<Path> all = Files.walk(tree)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
