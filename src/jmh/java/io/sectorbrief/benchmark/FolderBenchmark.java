package io.sectorbrief.benchmark;

import io.sectorbrief.cli.CommandLineProgram;
import io.sectorbrief.dataset.Datasets;
import io.sectorbrief.extract.Documents;
import io.sectorbrief.intake.InputFolder;
import io.sectorbrief.model.Extraction;
import io.sectorbrief.normalise.Entities;
import io.sectorbrief.quality.DocumentReview;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
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
import org.openjdk.jmh.annotations.Warmup;

/**
 * Seconds for a folder of documents: reading and judging all of them one after the other, and a whole night into an empty
 * output folder. The heap is the one a night must do with.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
@Fork(value = 1, jvmArgsAppend = "-Xmx512m")
public class FolderBenchmark {

    private static final Path JOBS = Path.of("jobs");

    @Param("input")
    private String corpus;

    private InputFolder folder;
    private DocumentReview review;

    @Setup
    public void loadDefinitions() {
        folder = new InputFolder(Path.of(corpus));
        review = new DocumentReview(
                Datasets.load(JOBS).value(),
                Entities.load(JOBS.resolve("entities")).value());
    }

    @Benchmark
    public int readAndReview() throws IOException {
        int observations = 0;
        Documents documents = new Documents();
        for (Path file : folder.files()) {
            if (documents.read(file) instanceof Extraction extraction) {
                observations += review.review(folder.document(file), extraction).observations().size();
            }
        }
        return observations;
    }

    @Benchmark
    public int wholeNight() throws IOException {
        Path output = Files.createTempDirectory("night");
        return CommandLineProgram.onStandardStreams()
                .execute("run", "--input", corpus, "--output", output.toString());
    }
}
