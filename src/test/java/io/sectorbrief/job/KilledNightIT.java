package io.sectorbrief.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Kills the real program at moments spread over its run and starts it again: nothing may be lost, doubled or different. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KilledNightIT {

    private static final int MOMENTS = 12;

    /** What the system tells of a process that was ended by SIGKILL. */
    private static final int KILLED = 137;

    private Path folder = Path.of("");
    private int lines;
    private int killed;
    private Map<String, String> undisturbed = Map.of();

    @BeforeAll
    void runUndisturbed(@TempDir Path shared) throws IOException, InterruptedException {
        folder = shared;
        var program = night(folder.resolve("undisturbed"));
        Program.Ended ended = program.run();
        assertThat(ended.code()).as(ended.log()).isIn(0, 3);
        lines = ended.lines();
        undisturbed = program.results();
        assertThat(lines).isGreaterThan(2 * MOMENTS);
    }

    /** Two briefs are enough to be killed between: that of every week and that of every month, twice each. */
    private static Program night(Path output) {
        return new Program(output, "box-office-weekly", "monthly-ai");
    }

    Stream<Integer> moments() {
        return IntStream.range(0, MOMENTS).mapToObj(moment -> moment * lines / MOMENTS);
    }

    @ParameterizedTest(name = "killed after line {0}")
    @MethodSource("moments")
    void aKilledNightEndsLikeAnUndisturbedOne(int line) throws IOException, InterruptedException {
        var program = night(folder.resolve("killed-" + line));

        killed += program.runAndKillAfter(line) == KILLED ? 1 : 0;
        Program.Ended ended = program.run();

        assertThat(ended.code()).as(ended.log()).isIn(0, 3);
        assertThat(program.results()).isEqualTo(undisturbed);
    }

    /** A program that was through before it was killed proves nothing. */
    @AfterAll
    void theKillsHit() {
        assertThat(killed).isGreaterThanOrEqualTo(10);
    }

    /** Whoever dies twice must not find the door shut by the mark of the first recovery. */
    @Test
    void aNightKilledAgainAndAgainStillEnds() throws IOException, InterruptedException {
        var program = night(folder.resolve("killed-often"));

        for (int death = 0; death < 4; death++) {
            program.runAndKillAfter(3 + lines / 8);
        }
        Program.Ended ended = program.run();

        assertThat(ended.code()).as(ended.log()).isIn(0, 3);
        assertThat(program.results()).isEqualTo(undisturbed);
    }

    @Test
    void aSecondProcessIsToldAtOnceAndHarmsNothing() throws IOException, InterruptedException {
        var program = night(folder.resolve("shared"));
        Process first = program.startAndWaitFor("extract 1/");

        Program.Ended second = program.run();

        assertThat(second.code()).isEqualTo(4);
        assertThat(second.log()).contains("another sector-brief works on");
        assertThat(first.waitFor()).isIn(0, 3);
        assertThat(program.results()).isEqualTo(undisturbed);
    }

    @Test
    void theSameRunAgainChangesNoByte() throws IOException, InterruptedException {
        var program = night(folder.resolve("undisturbed"));
        Map<String, String> before = program.bytes();

        Program.Ended again = program.run();

        assertThat(again.code()).isZero();
        assertThat(again.log()).contains("nothing to do");
        assertThat(program.bytes()).isEqualTo(before);
    }
}
