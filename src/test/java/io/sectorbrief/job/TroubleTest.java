package io.sectorbrief.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.sectorbrief.extract.DocumentReader;
import io.sectorbrief.model.Finding;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Period;
import io.sectorbrief.model.Refusal;
import io.sectorbrief.model.Severity;
import io.sectorbrief.store.DataSlice;
import io.sectorbrief.store.ObservationFilter;
import io.sectorbrief.store.Store;
import io.sectorbrief.store.StoreGate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;

/** Nights on which something goes wrong that must not cost more than itself. */
class TroubleTest {

    @TempDir
    Path folder = Path.of("");

    private Desk desk;

    @BeforeEach
    void setUp() throws IOException {
        desk = new Desk(folder);
        desk.drop("w28.csv", 28, 1000);
    }

    @AfterEach
    void tearDown() {
        System.clearProperty("reading.extraction-permission");
        System.clearProperty("reading.time-limit");
    }

    @Test
    void aFileThatCannotBeOpenedIsRefusedUntilItCan() throws IOException {
        Path locked = desk.workspace.input().resolve("locked.csv");
        Path nobodyReads = Path.of("/proc/self/mem");
        assumeTrue(Files.exists(nobodyReads));
        Files.createSymbolicLink(locked, nobodyReads);

        Desk.Ran ran = desk.run();

        assertThat(ran.outcome().errors()).isEqualTo(1);
        assertThat(ran.published()).containsExactly("weekly-film-2023-W28 revision 1");
        assertThat(desk.status().orElseThrow().refused())
                .singleElement()
                .asString()
                .startsWith("locked.csv: It cannot");

        Files.delete(locked);
        desk.drop("locked.csv", 27, 900);
        desk.run();
        assertThat(desk.status().orElseThrow().refused()).isEmpty();
    }

    @Test
    void aDocumentThatTakesTooLongIsTriedAgainWithMoreTimeAlone() throws IOException {
        desk.readWith(file -> new Refusal(Refusal.Cause.TAKES_TOO_LONG, "too long"));
        assertThat(desk.run().outcome().errors()).isEqualTo(1);
        desk.drop("other.csv", "");
        assertThat(desk.run().log()).contains("extract of 1");

        System.setProperty("reading.time-limit", "10m");
        assertThat(desk.run().log()).contains("extract of 2");
    }

    @Test
    void aDocumentThatTakesTooLongToReadAnewStaysWhatItWas() throws IOException {
        desk.run();
        desk.readWith(file -> new Refusal(Refusal.Cause.TAKES_TOO_LONG, "too long"));
        System.setProperty("reading.extraction-permission", "ignore");

        assertThat(desk.run().outcome().errors()).isZero();

        Map<Period, Integer> weeks = desk.ask(store -> store.observations().subjects("box_office_week"));
        assertThat(weeks).hasSize(1);
        assertThat(findings())
                .filteredOn(finding -> finding.rule().equals("document_not_read_anew"))
                .singleElement()
                .satisfies(finding -> assertThat(standing()).isNotEmpty().allSatisfy(observation -> {
                    assertThat(observation.findings()).contains(finding.id());
                    assertThat(finding.observations()).contains(observation.id());
                }));
    }

    @Test
    void bytesThatChangeWhileTheyAreReadAreNotKeptForThoseBefore() throws IOException {
        Path file = desk.workspace.input().resolve("w28.csv");
        String before = Files.readString(file);
        DocumentReader sound = Night.reader(Settings.load());
        desk.readWith(document -> {
            replace(file, before.replace("1000", "1001"));
            return sound.read(document);
        });
        assertThat(desk.run().log()).anyMatch(line -> line.contains("w28.csv: changed while it was read"));
        assertThat(said()).isEmpty();

        desk.readWith(sound);
        replace(file, before);
        desk.setClock("2023-08-02T00:00:00Z");
        desk.run();
        assertThat(said()).contains("1000").doesNotContain("1001");
    }

    private static void replace(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> said() {
        return standing().stream()
                .map(observation -> observation.source().raw())
                .toList();
    }

    private List<Observation> standing() {
        return desk.ask(store -> store.observations().find(ObservationFilter.ALL));
    }

    @Test
    void whatCannotBeKeptCostsItsDocumentNotTheNight() throws IOException {
        desk.drop("unkept.csv", 27, 900);
        desk.tamper("ALTER TABLE extraction ADD CONSTRAINT trouble CHECK (payload NOT LIKE '%unkept%')");

        Desk.Ran ran = desk.run();

        assertThat(ran.outcome().errors()).isEqualTo(1);
        assertThat(ran.published()).containsExactly("weekly-film-2023-W28 revision 1");
        assertThat(desk.status().orElseThrow().refused())
                .singleElement()
                .asString()
                .contains("cannot be kept");
    }

    @Test
    void aRuleThatFailsMarksItsSliceAndCostsNoOther() throws IOException {
        desk.run();
        var slice = new DataSlice("box_office_week", Period.parse("2023-W28"));

        reconcileTwice(slice);

        assertThat(findings())
                .filteredOn(finding -> finding.rule().equals("slice_not_compared"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.WARN);
                    assertThat(finding.observations()).isNotEmpty();
                });
        String second = new RunIdentity(LocalDate.EPOCH, "second", "", "", 0).key();
        assertThat(desk.<Integer>ask(store -> store.findings().foundIn(second, Severity.WARN)))
                .isZero();
    }

    /** The second time in another run: what was found before is not found anew. */
    private void reconcileTwice(DataSlice slice) throws IOException {
        for (String run : List.of("first", "second")) {
            try (StoreGate gate = StoreGate.enter(desk.workspace.output());
                    Store store = gate.open(1, desk.clock())) {
                var reconciliation = new SliceReconciliation(desk.tonight(store, run), (observations, history) -> {
                    throw new IllegalStateException("no such rule");
                });
                reconciliation.write(Chunk.of(reconciliation.process(slice)));
            }
        }
    }

    @Test
    void onlyTroublesThatPassEndTheRun() {
        assertThat(Passing.passes(new OutOfMemoryError())).isTrue();
        assertThat(Passing.passes(new DataAccessResourceFailureException("gone")))
                .isTrue();
        assertThat(Passing.passes(new StackOverflowError())).isFalse();
        assertThat(Passing.passes(new DataIntegrityViolationException("too long")))
                .isFalse();
        assertThat(Passing.passes(new IllegalArgumentException())).isFalse();
    }

    @Test
    void theSameErrorsInTheNextNightAreNotThatNights() throws IOException {
        desk.drop("empty.csv", "");
        assertThat(desk.run().outcome().errors()).isEqualTo(1);
        desk.setClock("2023-08-02T00:00:00Z");
        desk.drop("w27.csv", 27, 900);

        assertThat(desk.run().outcome().errors()).isZero();
        assertThat(findings()).extracting(Finding::rule).contains("document_refused");
    }

    private List<Finding> findings() {
        return desk.ask(store -> store.findings().find(ObservationFilter.ALL));
    }
}
