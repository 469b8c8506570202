package io.sectorbrief.store;

import static io.sectorbrief.store.Samples.document;
import static io.sectorbrief.store.Samples.gross;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sectorbrief.model.Document;
import io.sectorbrief.model.Extraction;
import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreGateTest {

    private static final Document REPORT = document("report", "report.csv");

    private static final Extraction EMPTY =
            new Extraction(1, Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of(), List.of());

    @TempDir
    Path output;

    @Test
    void whoComesSecondIsToldAtOnce() {
        try (StoreGate first = StoreGate.enter(output);
                Store open = first.open(2, Clock.systemUTC())) {
            assertThat(open.documents().all()).isEmpty();
            assertThatThrownBy(() -> StoreGate.enter(output))
                    .isInstanceOf(StoreBusyException.class)
                    .hasMessageContaining("process " + ProcessHandle.current().pid());
        }
    }

    @Test
    void aStoreClosedInOrderNeedsNoRescue() {
        fill();

        try (StoreGate gate = StoreGate.enter(output)) {
            assertThat(gate.rescue()).isEqualTo(Rescue.NOT_NEEDED);
        }
    }

    @Test
    void aStoreLeftOpenIsCheckedBeforeItIsOpened() throws IOException {
        fill();
        Files.createFile(output.resolve("store/open"));

        try (StoreGate gate = StoreGate.enter(output)) {
            assertThat(gate.rescue()).isEqualTo(Rescue.SOUND);
            assertThat(gate.rescue()).isEqualTo(Rescue.NOT_NEEDED);
        }
    }

    @Test
    void aDamagedStoreIsRebuiltAndWhatItSaidIsDerivedAgain() throws IOException {
        fill();
        Files.createFile(output.resolve("store/open"));
        zeroEveryBlockWith("film 950");

        try (StoreGate gate = StoreGate.enter(output)) {
            assertThat(gate.rescue()).isEqualTo(Rescue.REBUILT);
            assertThat(gate.rescue()).as("asked again").isEqualTo(Rescue.REBUILT);
            gate.forgetRebuild();
            assertThat(gate.rescue()).as("forgotten").isEqualTo(Rescue.NOT_NEEDED);
            try (Store store = gate.open(2, Clock.systemUTC())) {
                assertThat(store.documents().byId(REPORT.sha256())).contains(REPORT);
                assertThat(store.documents().notUnderstood("d1")).containsExactly(REPORT);
            }
        }
        assertThat(output.resolve("store/brief-damaged.mv.db")).exists();
    }

    @Test
    void aStoreOfWhichNothingIsLeftIsNotTakenForAnEmptyOne() throws IOException {
        fill();
        Files.createFile(output.resolve("store/open"));
        zero(0, 2 * 4096);

        try (StoreGate gate = StoreGate.enter(output)) {
            assertThatThrownBy(gate::rescue)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("put a backup of it in its place");
        }
        assertThat(database()).exists();
    }

    private void fill() {
        try (StoreGate gate = StoreGate.enter(output);
                Store store = gate.open(2, Clock.systemUTC())) {
            store.documents().register(List.of(REPORT));
            store.extractions().put(REPORT.sha256(), "r1", EMPTY);
            store.observations()
                    .record(
                            REPORT.sha256(),
                            IntStream.range(0, 2000)
                                    .mapToObj(number -> gross(REPORT, "film " + number, "15.40"))
                                    .toList());
            store.documents().understood(REPORT.sha256(), "d1", "run1");
        }
    }

    private void zero(long from, int length) throws IOException {
        try (var file = new RandomAccessFile(database(), "rw")) {
            file.seek(from);
            file.write(new byte[length]);
        }
    }

    /** Every one: some may be left over from before a page was written anew. */
    private void zeroEveryBlockWith(String text) throws IOException {
        String bytes = new String(Files.readAllBytes(database().toPath()), StandardCharsets.ISO_8859_1);
        for (int at = bytes.indexOf(text); at >= 0; at = bytes.indexOf(text, at + 1)) {
            zero(at / 4096 * 4096L, 4096);
        }
    }

    private File database() {
        return output.resolve("store/brief.mv.db").toFile();
    }
}
