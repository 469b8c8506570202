package io.sectorbrief.job;

import io.sectorbrief.extract.Deadline;
import io.sectorbrief.extract.DocumentReader;
import io.sectorbrief.model.Reading;
import io.sectorbrief.model.Refusal;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

/**
 * Gives a document so much time and no more.
 *
 * @param reader reads it
 * @param limit how long it may take
 */
record TimedReader(DocumentReader reader, Deadline limit) implements DocumentReader {

    @Override
    public Reading read(Path file) {
        try {
            return limit.within("reading", () -> reader.read(file));
        } catch (TimeoutException e) {
            return tooLong();
        } catch (ExecutionException e) {
            throw thrown(Optional.ofNullable(e.getCause()).orElse(e));
        }
    }

    private Refusal tooLong() {
        return new Refusal(
                Refusal.Cause.TAKES_TOO_LONG,
                "Reading it did not end within " + limit.longest().toSeconds()
                        + " s. Split it, or give it more time (setting reading.time-limit).");
    }

    private static RuntimeException thrown(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException failure ? failure : new IllegalStateException(cause);
    }
}
