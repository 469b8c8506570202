package io.sectorbrief.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.springframework.util.FileSystemUtils;

/**
 * What a night does between the cells of documents and their rows in the store, each committed: some weeks' quotes of a
 * thousand companies, with just so many weeks stored before, for each iteration meets a fresh copy of the same store. What
 * counts is observations a CPU second; the process has one core, so nothing is done beside.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 40)
@Measurement(iterations = 15)
@Fork(
        value = 2,
        jvmArgsAppend = {"-Xmx512m", "-XX:ActiveProcessorCount=1"})
public class ObservationsBenchmark {

    private static final int COMPANIES = 1000;

    /** In one iteration: with one alone, what a run of the collector or the compiler takes would be most of what is measured. */
    private static final int WEEKS = 4;

    @Param({"10", "100", "1000"})
    private int weeksBefore;

    /** Of each week before. */
    @Param({"50"})
    private int companiesBefore;

    private Path history;
    private Path folder;
    private QuoteWeeks weeks;
    private List<QuoteWeeks.Received> received;

    @Setup
    public void storeHistory() throws IOException {
        history = Files.createTempDirectory("observations");
        try (var before = new QuoteWeeks(history)) {
            for (int week = 0; week < weeksBefore; week++) {
                before.store(before.receive(week, companiesBefore));
            }
        }
    }

    @Setup(Level.Iteration)
    public void receiveWeeks() throws IOException {
        folder = Files.createTempDirectory("observations");
        FileSystemUtils.copyRecursively(history, folder);
        weeks = new QuoteWeeks(folder);
        received = new ArrayList<>();
        for (int week = 0; week < WEEKS; week++) {
            received.add(weeks.receive(weeksBefore + week, COMPANIES));
        }
    }

    @TearDown(Level.Iteration)
    public void close() throws IOException {
        weeks.close();
        FileSystemUtils.deleteRecursively(folder);
    }

    @TearDown
    public void forget() throws IOException {
        FileSystemUtils.deleteRecursively(history);
    }

    @Benchmark
    public void cellsToStoredRows(Work work) {
        work.done(() -> received.stream().mapToInt(weeks::store).sum());
    }
}
