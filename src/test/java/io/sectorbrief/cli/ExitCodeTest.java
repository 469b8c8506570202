package io.sectorbrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.sectorbrief.store.StoreGate;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the shell is told of each command; wrong usage, 2, is the matter of {@link CommandLineTest}. */
class ExitCodeTest {

    @TempDir
    Path folder = Path.of("");

    private Installation desk;

    @BeforeEach
    void setUp() throws IOException {
        desk = new Installation(folder);
    }

    @ParameterizedTest
    @CsvSource({
        "0, status, no run yet",
        "0, check, all right",
        "1, export observations, there is no store in",
        "1, export findings, there is no store in",
        "1, export exhibits, there is no store in",
    })
    void beforeTheFirstRun(int code, String command, String said) {
        assertThat(desk.run(command.split(" "))).isEqualTo(code);
        assertThat(desk.out() + desk.err()).contains(said);
    }

    @ParameterizedTest
    @CsvSource({
        "1, run",
        "1, status",
        "1, check",
        "1, schedule",
    })
    void withABrokenDefinition(int code, String command) throws IOException {
        desk.declare("broken.yaml", "brief: broken\nperiod: fortnight\n");

        assertThat(desk.run(command.split(" "))).isEqualTo(code);
        assertThat(desk.out() + desk.err()).contains("broken.yaml:2: ");
    }

    @ParameterizedTest
    @CsvSource({
        "4, run",
        "4, status",
        "4, export observations",
    })
    void whileAnotherProcessIsAtWork(int code, String command) {
        try (StoreGate busy = StoreGate.enter(desk.output())) {
            assertThat(busy.rescue()).isNotNull();
            assertThat(desk.run(command.split(" "))).isEqualTo(code);
            assertThat(desk.err()).startsWith("sector-brief: ").hasLineCount(1);
        }
    }

    @Test
    void aRunEndsWithThreeWhenItIsTheFirstToRefuseAFileAndWithZeroAfterwards() throws IOException {
        String refused = desk.drop("empty.csv", "").toString();

        assertThat(desk.run("run")).isEqualTo(3);
        assertThat(desk.run("run")).isZero();
        assertThat(desk.err()).contains("nothing to do");
        assertThat(desk.run("status")).isZero();
        assertThat(desk.run("export", "findings", "--format", "csv")).isZero();
        assertThat(desk.out()).contains("document_refused");
        assertThat(desk.run("inspect", refused)).isEqualTo(3);
    }
}
