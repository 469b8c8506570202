package io.sectorbrief.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sectorbrief.definition.DefinitionException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoundsTest {

    /** The desk's clock stands on a Tuesday; its brief runs on Mondays at half past six in Shanghai. */
    private static final String MONDAY = "2023-08-07T06:30+08:00[Asia/Shanghai]";

    @TempDir
    Path folder = Path.of("");

    private final List<String> log = new ArrayList<>();
    private Desk desk;
    private Rounds rounds;

    @BeforeEach
    void setUp() throws IOException {
        desk = new Desk(folder);
        rounds = new Rounds(desk.workspace, desk.clock(), desk.recorder(log));
    }

    @Test
    void aDefinitionBrokenMeanwhileIsToldAndTheLastGoodTimetableHolds() throws IOException {
        assertThat(rounds.round()).hasToString(MONDAY);
        Files.writeString(desk.workspace.jobs().resolve("weekly-film.yaml"), "brief: [");

        assertThat(rounds.round()).hasToString(MONDAY);
        assertThat(log).anyMatch(line -> line.startsWith("this run failed: "));
        assertThat(log).anyMatch(line -> line.startsWith("the timetable stays what it was: "));
    }

    @Test
    void aNightThatCannotBeginIsToldAndTheNextOneComes() throws IOException {
        Files.delete(desk.workspace.input());

        assertThat(rounds.round()).hasToString(MONDAY);
        assertThat(log).anyMatch(line -> line.startsWith("this run failed: "));
    }

    @Test
    void withoutAnyGoodTimetableThereIsNothingToGoBy() throws IOException {
        Files.writeString(desk.workspace.jobs().resolve("weekly-film.yaml"), "brief: [");

        assertThatThrownBy(rounds::round).isInstanceOf(DefinitionException.class);
    }
}
