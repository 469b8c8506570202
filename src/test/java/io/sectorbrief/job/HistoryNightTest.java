package io.sectorbrief.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.sectorbrief.model.Finding;
import io.sectorbrief.store.ObservationFilter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules that look at other weeks, over nights and a real store: w28 prints once more what w27 printed. */
class HistoryNightTest {

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void openDesk() throws IOException {
        desk = new Desk(folder);
    }

    @Test
    void lateReportOfAnEarlierWeekIsHeldAgainstTheWeekAfter() throws IOException {
        desk.drop("w28.csv", 28, 900);
        desk.run();
        assertThat(repeats()).isEmpty();

        desk.drop("w27.csv", 27, 900);
        desk.run();

        assertThat(repeats()).singleElement().satisfies(finding -> {
            assertThat(finding.source().file()).isEqualTo("w28.csv");
            assertThat(finding.related())
                    .singleElement()
                    .satisfies(place -> assertThat(place.file()).isEqualTo("w27.csv"));
        });
    }

    @Test
    void changedRulesAreAskedOfWhatWasComparedBefore() throws IOException {
        desk.drop("w27.csv", 27, 900);
        desk.drop("w28.csv", 28, 900);
        desk.run();
        assertThat(repeats()).hasSize(1);

        Path dataset = desk.workspace.jobs().resolve("datasets/box-office-week.yaml");
        List<String> kept = Files.readAllLines(dataset).stream()
                .filter(line -> !line.contains("same_as_before"))
                .toList();
        Files.write(dataset, kept);
        desk.run();

        assertThat(repeats()).isEmpty();
    }

    @Test
    void weekThatIsCorrectedLaterClearsTheWeekAfter() throws IOException {
        desk.drop("w27.csv", 27, 900);
        desk.drop("w28.csv", 28, 900);
        desk.run();
        assertThat(repeats()).hasSize(1);

        desk.drop("w27.csv", 27, 1100);
        desk.run();

        assertThat(repeats()).isEmpty();
    }

    private List<Finding> repeats() {
        List<Finding> all = desk.ask(store -> store.findings().find(ObservationFilter.ALL));
        return all.stream()
                .filter(finding -> finding.rule().equals("same_as_before"))
                .toList();
    }
}
