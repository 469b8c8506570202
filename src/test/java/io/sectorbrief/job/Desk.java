package io.sectorbrief.job;

import io.sectorbrief.extract.DocumentReader;
import io.sectorbrief.intake.Fingerprint;
import io.sectorbrief.store.Store;
import io.sectorbrief.store.StoreGate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A desk of its own: the project's definitions and templates, one brief of one section, and what a test drops on it. */
final class Desk {

    private static final String BRIEF = """
            brief: %s
            title: 票房周报
            period: week
            zone: Asia/Shanghai
            schedule: "0 30 6 * * MON"
            sections: [box-office]
            outputs: [%s]
            due-on:
              - {dataset: box_office_week, rows: 5}
            """;

    private static final List<String> FILMS = List.of("甲片", "乙片", "丙片", "丁片", "戊片");

    final Workspace workspace;
    private Function<Settings, DocumentReader> reader = Night::reader;
    private Instant now = Instant.parse("2023-08-01T00:00:00Z");

    Desk(Path folder) throws IOException {
        workspace = new Workspace(
                folder.resolve("input"), folder.resolve("output"), folder.resolve("jobs"), folder.resolve("templates"));
        Files.createDirectories(workspace.input());
        copy(Path.of("jobs"), workspace.jobs());
        copy(Path.of("templates"), workspace.templates());
        try (Stream<Path> shipped = Files.list(workspace.jobs())) {
            for (Path brief :
                    shipped.filter(file -> file.toString().endsWith(".yaml")).toList()) {
                Files.delete(brief);
            }
        }
        declare("weekly-film", "xlsx");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        }
    }

    /** A night: what came of it, and what was said meanwhile. */
    record Ran(NightOutcome outcome, List<String> log) {

        List<String> published() {
            return outcome.published().stream()
                    .map(edition -> edition.stem() + " revision " + edition.revision())
                    .toList();
        }
    }

    void declare(String brief, String outputs) throws IOException {
        Files.writeString(workspace.jobs().resolve(brief + ".yaml"), BRIEF.formatted(brief, outputs));
    }

    /** A board of five films for a week of 2023; the first one takes so many 万元. */
    void drop(String name, int week, int first) throws IOException {
        var board = new StringBuilder("2023年第" + week + "周电影票房排名\n排名,影片,周票房,票房占比\n");
        for (int place = 0; place < FILMS.size(); place++) {
            board.append("%d,%s,%d,%d%%%n".formatted(place + 1, FILMS.get(place), first - place * 100, 20 - place));
        }
        drop(name, board.toString());
    }

    void drop(String name, String text) throws IOException {
        Files.writeString(workspace.input().resolve(name), text);
    }

    void change(Path file, String old, String changed) throws IOException {
        String text = Files.readString(file);
        if (!text.contains(old)) {
            throw new IllegalArgumentException(file + " does not say '" + old + "'");
        }
        Files.writeString(file, text.replace(old, changed));
    }

    /** From now on documents are read by this one. */
    void readWith(DocumentReader other) {
        reader = settings -> other;
    }

    void setClock(String moment) {
        now = Instant.parse(moment);
    }

    Ran run() throws IOException {
        return run(NightScope.EVERYTHING_DUE);
    }

    Ran run(NightScope scope) throws IOException {
        List<String> log = new ArrayList<>();
        return new Ran(new Night(workspace, clock(), new Recorder(log), reader).run(scope), log);
    }

    <T> T ask(Function<Store, T> question) {
        try (StoreGate gate = StoreGate.enter(workspace.output());
                Store store = gate.openToRead(clock()).orElseThrow()) {
            return question.apply(store);
        }
    }

    /** Makes the store say what a crash at the wrong moment would leave it saying. */
    void tamper(String sql) {
        try (StoreGate gate = StoreGate.enter(workspace.output());
                Store store = gate.open(1, clock())) {
            JdbcClient.create(store.dataSource()).sql(sql).update();
        }
    }

    Progress recorder(List<String> log) {
        return new Recorder(log);
    }

    /** What the steps of a run share, for one step alone. */
    Tonight tonight(Store store, String run) {
        return new Tonight(
                new RunIdentity(LocalDate.EPOCH, run, "", "", 0),
                NightScope.EVERYTHING_DUE,
                workspace,
                Settings.load(),
                Definitions.load(workspace),
                store,
                clock(),
                Progress.SILENT);
    }

    Optional<NightStatus> status() {
        return NightStatus.of(workspace, clock());
    }

    Clock clock() {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    /** Every file below the output folder by its digest. */
    Map<String, String> bytes() throws IOException {
        Map<String, String> digests = new TreeMap<>();
        try (Stream<Path> files = Files.walk(workspace.output())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                digests.put(workspace.output().relativize(file).toString(), Fingerprint.sha256(file));
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return digests;
    }

    /** The published editions alone, as {@link #bytes} tells them. */
    Map<String, String> editions() throws IOException {
        Map<String, String> editions = new TreeMap<>(bytes());
        editions.keySet().removeIf(file -> file.startsWith("store/"));
        return editions;
    }

    private record Recorder(List<String> log) implements Progress {

        @Override
        public void started(String step, int items) {
            said(step + " of " + items);
        }

        @Override
        public void advanced(String step, String item) {
            said(step + " " + item);
        }

        @Override
        public void said(String sentence) {
            synchronized (log) {
                log.add(sentence);
            }
        }
    }
}
