package io.sectorbrief.extract;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * How long work on a document may take. Java cannot end a thread: one that does not heed its interruption goes on, as a
 * daemon, until the program ends, and takes a processor with it; who asked does not wait for it.
 *
 * @param longest how long
 */
public record Deadline(Duration longest) {

    /**
     * What the work comes to.
     *
     * @param name of its thread, behind that of who asks
     * @throws TimeoutException if it did not end in time; it is interrupted
     * @throws ExecutionException if it threw; the cause is what
     * @throws IllegalStateException if who asks is interrupted meanwhile
     */
    public <T> T within(String name, Callable<T> work) throws TimeoutException, ExecutionException {
        var task = new FutureTask<>(work);
        Thread thread = new Thread(task, Thread.currentThread().getName() + " " + name);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while " + name, e);
        } finally {
            // nothing happens to a task that has ended
            task.cancel(/* mayInterruptIfRunning= */ true);
        }
    }
}
