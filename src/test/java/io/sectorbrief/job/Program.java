package io.sectorbrief.job;

import io.sectorbrief.intake.Fingerprint;
import io.sectorbrief.store.ObservationFilter;
import io.sectorbrief.store.Store;
import io.sectorbrief.store.StoreGate;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The real jar as a process of its own, on the sample the project ships, with an output folder of its own. */
final class Program {

    private static final Path JAR = Path.of("target", "sector-brief.jar");

    /** One business day for all runs of a test, so that midnight makes no difference. */
    private static final String AS_OF = "2026-01-05T06:30:00+08:00";

    private final Path output;
    private final List<String> night;

    /** Does what a night does, for these briefs; for all if none is named. */
    Program(Path output, String... briefs) {
        this.output = output;
        this.night = Stream.of(Stream.of("run"), Stream.of(briefs), Stream.of("--as-of", AS_OF))
                .flatMap(words -> words)
                .toList();
    }

    /**
     * How a run ended.
     *
     * @param code what the shell is told
     * @param log what it wrote to standard error
     */
    record Ended(int code, String log) {

        int lines() {
            return (int) log.lines().count();
        }
    }

    Ended run() throws IOException, InterruptedException {
        Process process = start();
        String log = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), log);
    }

    /** SIGKILL as soon as it has written so many lines of progress; returns how it ended. */
    int runAndKillAfter(int lines) throws IOException, InterruptedException {
        Process process = start();
        try (BufferedReader log = process.errorReader(StandardCharsets.UTF_8)) {
            log.lines().limit(lines).forEach(line -> {});
        }
        return process.destroyForcibly().waitFor();
    }

    Process startAndWaitFor(String text) throws IOException, InterruptedException {
        Path log = output.resolveSibling(output.getFileName() + ".log");
        Process process = builder().redirectError(log.toFile()).start();
        boolean ended = false;
        while (!ended && !Files.readString(log).contains(text)) {
            ended = process.waitFor(50, TimeUnit.MILLISECONDS);
        }
        return process;
    }

    /** What others see of a run: all that the store says, and every published file by its digest. */
    Map<String, String> results() throws IOException {
        Map<String, String> results = new TreeMap<>(bytes());
        results.keySet().removeIf(file -> file.startsWith("store/"));
        try (StoreGate gate = StoreGate.enter(output);
                Store store = gate.openToRead(Clock.systemUTC()).orElseThrow()) {
            results.put("observations", lines(store.observations().find(ObservationFilter.ALL)));
            results.put("findings", lines(store.findings().find(ObservationFilter.ALL)));
            results.put("documents", lines(store.documents().all()));
            store.documents().all().stream()
                    .map(known -> known.document().sha256())
                    .forEach(sha256 -> results.put(
                            sha256, String.valueOf(store.extractions().extraction(sha256))));
        }
        return results;
    }

    private static String lines(List<?> records) {
        return records.stream().map(String::valueOf).collect(Collectors.joining("\n"));
    }

    /** Every file below the output folder by its digest. */
    Map<String, String> bytes() throws IOException {
        Map<String, String> digests = new TreeMap<>();
        try (Stream<Path> files = Files.walk(output)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                digests.put(output.relativize(file).toString(), Fingerprint.sha256(file));
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return digests;
    }

    private Process start() throws IOException {
        return builder().start();
    }

    private ProcessBuilder builder() {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx512m",
                "-jar",
                JAR.toString()));
        line.addAll(night);
        line.addAll(List.of("--output", output.toString()));
        return new ProcessBuilder(line);
    }
}
