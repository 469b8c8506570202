package io.sectorbrief.job;

import io.sectorbrief.extract.DocumentReader;
import io.sectorbrief.model.Reading;
import io.sectorbrief.model.Refusal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Gives a document so much time and no more. Java cannot end a thread: one that does not heed its interruption goes on, as a
 * daemon, until the program ends, and takes a processor with it; the night does not wait for it.
 *
 * @param reader reads it
 * @param longest how long it may take
 */
record TimedReader(DocumentReader reader, Duration longest) implements DocumentReader {

    @Override
    public Reading read(Path file) {
        var task = new FutureTask<>(() -> reader.read(file));
        Thread thread = new Thread(task, Thread.currentThread().getName() + " at work");
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            task.cancel(/* mayInterruptIfRunning= */ true);
            return tooLong();
        } catch (InterruptedException e) {
            task.cancel(/* mayInterruptIfRunning= */ true);
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading", e);
        } catch (ExecutionException e) {
            throw thrown(Optional.ofNullable(e.getCause()).orElse(e));
        }
    }

    private Refusal tooLong() {
        return new Refusal(
                Refusal.Cause.TAKES_TOO_LONG,
                "Reading it did not end within " + longest.toSeconds()
                        + " s. Split it, or give it more time (setting reading.time-limit).");
    }

    private static RuntimeException thrown(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException failure ? failure : new IllegalStateException(cause);
    }
}
