package io.sectorbrief.cli;

import io.sectorbrief.job.Settings;
import io.sectorbrief.store.Store;
import io.sectorbrief.store.StoreGate;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
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
        return ask(output, Optional.empty(), question);
    }

    /**
     * What a question answers to what was known at a moment, or is known now.
     *
     * @throws IllegalStateException if there is no store yet
     */
    static <T> T ask(Path output, Optional<Instant> moment, Function<Store, T> question) {
        return moment.map(then -> askAsOf(output, then, question)).orElseGet(() -> askNow(output, question));
    }

    private static <T> T askAsOf(Path output, Instant moment, Function<Store, T> question) {
        try (ScratchFolder scratch = ScratchFolder.create();
                StoreGate gate = StoreGate.enter(output, Settings.load().store())) {
            gate.rescue();
            try (Store store = gate.openAsOf(moment, scratch.path(), Clock.systemUTC())) {
                return question.apply(store);
            }
        }
    }

    private static <T> T askNow(Path output, Function<Store, T> question) {
        try (StoreGate gate = StoreGate.enter(output, Settings.load().store())) {
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
