package io.sectorbrief.store;

import static io.sectorbrief.store.Samples.WEEK;
import static io.sectorbrief.store.Samples.document;
import static io.sectorbrief.store.Samples.gross;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.sectorbrief.model.Document;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store in H2. */
@SuppressWarnings("NullAway.Init")
class StoreTest extends StoreBehaviour {

    private static final Document REPORT = document("report", "a/report.csv");

    @TempDir
    Path output;

    private StoreGate gate;

    @Override
    Store open() {
        gate = StoreGate.enter(output);
        return gate.open(2, Clock.systemUTC());
    }

    @AfterEach
    void leave() {
        gate.close();
    }

    @Test
    void readingAloneChangesNoByteAndSeesEverything() {
        store.observations().record(REPORT.sha256(), List.of(gross(REPORT, "封神", "15.40")));
        store.close();
        var before = Bytes.below(output);

        try (Store reading = gate.openToRead(Clock.systemUTC()).orElseThrow()) {
            assertThat(reading.observations().subjects("box_office_week")).containsExactly(entry(WEEK, 1));
        }

        assertThat(Bytes.below(output)).isEqualTo(before);
    }
}
