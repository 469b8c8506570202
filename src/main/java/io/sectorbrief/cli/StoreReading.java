package io.sectorbrief.cli;

import io.sectorbrief.store.Store;
import io.sectorbrief.store.StoreGate;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Function;

/** Looks into the store without changing it. */
final class StoreReading {

    private StoreReading() {}

    /**
     * What a question to the store answers.
     *
     * @throws IllegalStateException if there is no store yet
     */
    static <T> T ask(Path output, Function<Store, T> question) {
        try (StoreGate gate = StoreGate.enter(output)) {
            gate.rescue();
            Store open = gate.openToRead(Clock.systemUTC())
                    .orElseThrow(() -> new IllegalStateException(
                            "there is no store in " + output + " yet; 'sector-brief run' makes it"));
            try (Store store = open) {
                return question.apply(store);
            }
        }
    }
}
