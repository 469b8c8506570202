package io.sectorbrief.store;

import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** Restatements in H2. */
@SuppressWarnings("NullAway.Init")
class RestatementsTest extends RestatementsBehaviour {

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
}
