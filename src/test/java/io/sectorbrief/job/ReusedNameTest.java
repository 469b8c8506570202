package io.sectorbrief.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.sectorbrief.job.NightStatus.EditionStatus;
import io.sectorbrief.model.Finding;
import io.sectorbrief.model.Refusal;
import io.sectorbrief.model.Severity;
import io.sectorbrief.store.ObservationFilter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nights on which other bytes lie under a name that is known. */
class ReusedNameTest {

    @TempDir
    Path folder = Path.of("");

    private Desk desk;

    @BeforeEach
    void setUp() throws IOException {
        desk = new Desk(folder);
    }

    @AfterEach
    void tearDown() {
        System.clearProperty("reading.extraction-permission");
    }

    @Test
    void aVendorThatOverwritesItsFileEveryWeekLosesNoWeek() throws IOException {
        desk.drop("board.csv", 27, 1000);
        desk.run();
        desk.drop("board.csv", 28, 1100);

        assertThat(desk.run().published()).containsExactly("weekly-film-2023-W28 revision 1");
        assertThat(weeks()).containsExactly("2023-W27", "2023-W28");
        assertThat(desk.status().orElseThrow().editions())
                .extracting(EditionStatus::revision)
                .containsExactly(1, 1);
    }

    @Test
    void aBrokenUploadUnderAKnownNameLeavesWhatWasReadBefore() throws IOException {
        desk.drop("board.csv", 28, 1000);
        desk.run();
        desk.drop("board.csv", "");

        Desk.Ran ran = desk.run();

        assertThat(ran.outcome().errors()).isEqualTo(1);
        assertThat(ran.published()).isEmpty();
        assertThat(weeks()).containsExactly("2023-W28");
    }

    @Test
    void aRefusalIsForgottenWhenItsFileIsReplaced() throws IOException {
        desk.drop("board.csv", "");
        desk.run();
        desk.drop("board.csv", 28, 1000);
        desk.run();

        assertThat(desk.status().orElseThrow().refused()).isEmpty();
        assertThat(findings("document_refused")).isEmpty();
    }

    @Test
    void aRestatementWithoutAColumnKeepsItsOldValuesMarked() throws IOException {
        desk.drop("board.csv", 28, 1000);
        desk.run();
        String board = Files.readString(desk.workspace.input().resolve("board.csv"));
        desk.drop("board.csv", board.replaceAll("(?m),[^,]*$", "").replace("1000", "1001"));

        desk.run();

        assertThat(findings("restatement_incomplete")).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARN);
            assertThat(finding.message()).contains("box_office_week share for 2023-W28");
            assertThat(finding.told().orElseThrow().parts()).containsKey("metrics");
            assertThat(finding.observations()).hasSize(5);
        });
    }

    @Test
    void aTableThatComesShorterIsToldWithThoseWhoAreGone() throws IOException {
        desk.drop("board.csv", 28, 1000);
        desk.run();
        String board = Files.readString(desk.workspace.input().resolve("board.csv"));
        desk.drop("board.csv", board.replaceAll("(?m)^[45],.*\\R", ""));

        desk.run();

        assertThat(findings("restatement_incomplete")).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARN);
            assertThat(finding.message()).contains("2 of the 5 subjects", "names 3 in all", "丁片", "戊片");
            assertThat(finding.related()).hasSize(1);
        });
    }

    @Test
    void aBoardWhoseLastPlaceChangesHandsIsNoMoreThanANote() throws IOException {
        desk.drop("board.csv", 28, 1000);
        desk.run();
        desk.change(desk.workspace.input().resolve("board.csv"), "戊片", "己片");

        desk.run();

        assertThat(findings("restatement_incomplete"))
                .singleElement()
                .extracting(Finding::severity)
                .isEqualTo(Severity.INFO);
    }

    @Test
    void aRestatementThatNobodyCanTrustIsToldOnTheValuesThatStand() throws IOException {
        desk.drop("board.csv", 28, 1000);
        desk.run();
        String board = Files.readString(desk.workspace.input().resolve("board.csv"));
        desk.drop("board.csv", board.replaceAll("(?m)^\\d,", "1,"));

        assertThat(desk.run().published()).containsExactly("weekly-film-2023-W28 revision 2");

        assertThat(findings("restatement_quarantined")).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARN);
            assertThat(finding.message()).contains("box_office_week", "gross", "2023-W28");
            assertThat(finding.related()).hasSize(1);
            assertThat(finding.observations()).isNotEmpty();
        });
        assertThat(weeks()).containsExactly("2023-W28");
    }

    @Test
    void whatWasReadBeforeGoesWhenTheSameBytesAreRefusedNow() throws IOException {
        desk.drop("board.csv", 28, 1000);
        desk.run();
        desk.readWith(file -> new Refusal(Refusal.Cause.BROKEN, "no more"));

        System.setProperty("reading.extraction-permission", "ignore");
        Desk.Ran ran = desk.run();

        assertThat(ran.outcome().errors()).isEqualTo(1);
        assertThat(weeks()).isEmpty();
    }

    private List<String> weeks() {
        return desk.ask(store -> store.observations().subjects("box_office_week").keySet().stream()
                .map(Object::toString)
                .toList());
    }

    private List<Finding> findings(String rule) {
        return desk.ask(store -> store.findings().find(ObservationFilter.ALL).stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList());
    }
}
