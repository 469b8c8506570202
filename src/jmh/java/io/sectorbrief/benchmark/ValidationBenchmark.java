package io.sectorbrief.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
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
 * Holding a week against its history, with so many weeks of so many companies stored before it: reading them, asking the
 * rules, storing what they find. What counts is that the CPU time of a week does not grow as the history does.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 40)
@Measurement(iterations = 15)
@Fork(
        value = 2,
        jvmArgsAppend = {"-Xmx512m", "-XX:ActiveProcessorCount=1"})
public class ValidationBenchmark {

    /** In one iteration: once alone takes less than two ticks of the clock that CPU time is counted by. */
    private static final int TIMES = 20;

    @Param({"10", "100", "1000"})
    private int weeksBefore;

    @Param({"50"})
    private int companies;

    private Path folder;
    private QuoteWeeks weeks;
    private QuoteWeeks.Received newest;

    @Setup
    public void storeHistory() throws IOException {
        folder = Files.createTempDirectory("validation");
        weeks = new QuoteWeeks(folder);
        for (int week = 0; week <= weeksBefore; week++) {
            newest = weeks.receive(week, companies);
            weeks.store(newest);
            weeks.validate();
        }
    }

    @TearDown
    public void close() throws IOException {
        weeks.close();
        FileSystemUtils.deleteRecursively(folder);
    }

    @Benchmark
    public void validation(Work work) {
        work.done(() -> IntStream.range(0, TIMES).map(time -> validateAnew()).sum());
    }

    private int validateAnew() {
        weeks.change(newest);
        return weeks.validate();
    }
}
