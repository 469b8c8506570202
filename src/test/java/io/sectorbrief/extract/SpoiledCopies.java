package io.sectorbrief.extract;

import io.sectorbrief.model.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * Copies of sound files, each spoiled by a number that repeats it and read under a watch. The suite reads a few hundred;
 * {@code -Dharm.copies=10000} reads more, {@code -Dharm.from=4711 -Dharm.copies=1} the one of that number again.
 *
 * @param reader reads them
 * @param originals the sound files by name; copies are named with the same ending
 * @param harms ways to spoil them; a copy takes one to three of them
 * @param promise what holds of whatever the reader returns
 */
public record SpoiledCopies(
        DocumentReader reader, SortedMap<String, byte[]> originals, List<? extends Harm> harms, Promise promise) {

    private static final int COPIES = Integer.getInteger("harm.copies", 300);
    private static final long FROM = Long.getLong("harm.from", 1);

    /** Many times what the slowest copy takes, on a machine that is busy otherwise. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** What holds of every reading; throws where it does not. */
    @FunctionalInterface
    public interface Promise {

        void isKept(Path file, Reading reading) throws IOException;
    }

    private record Copy(String recipe, Path file) {}

    /** Reads copies written to a folder and tells of each that is neither read nor refused what it is and how to repeat it. */
    public List<String> failures(Path folder) throws IOException {
        List<String> failures = new ArrayList<>();
        for (long number : LongStream.range(FROM, FROM + COPIES).toArray()) {
            Copy copy = copy(number, folder);
            failure(copy.file())
                    .map(why -> "-Dharm.from=" + number + " -Dharm.copies=1 (" + copy.recipe() + "): " + why)
                    .ifPresent(failures::add);
        }
        return failures;
    }

    private Copy copy(long number, Path folder) throws IOException {
        RandomGenerator random = new SplittableRandom(number);
        List<Map.Entry<String, byte[]>> files = List.copyOf(originals.entrySet());
        Map.Entry<String, byte[]> original = files.get(random.nextInt(files.size()));
        String name = original.getKey();
        byte[] bytes = original.getValue();
        List<String> done = new ArrayList<>();
        for (int times = 1 + random.nextInt(3); times > 0; times--) {
            Harm harm = harms.get(random.nextInt(harms.size()));
            bytes = harm.to(bytes, random);
            done.add(harm.toString());
        }
        Path file = folder.resolve("copy" + name.substring(name.lastIndexOf('.')));
        return new Copy(String.join(", ", done) + " to " + name, Files.write(file, bytes));
    }

    private Optional<String> failure(Path file) {
        var task = new FutureTask<Void>(() -> {
            promise.isKept(file, reader.read(file));
            return null;
        });
        Thread thread = new Thread(task, "reads a spoiled copy");
        thread.setDaemon(true);
        thread.start();
        try {
            task.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            return Optional.empty();
        } catch (TimeoutException e) {
            String where = Arrays.stream(thread.getStackTrace())
                    .map(StackTraceElement::toString)
                    .collect(Collectors.joining("\n    at "));
            task.cancel(/* mayInterruptIfRunning= */ true);
            return Optional.of("still being read after " + PATIENCE.toSeconds() + " s\n    at " + where);
        } catch (ExecutionException e) {
            return Optional.of(told(e.getCause() == null ? e : e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading", e);
        }
    }

    private static String told(Throwable escaped) {
        return escaped
                + Arrays.stream(escaped.getStackTrace())
                        .limit(12)
                        .map(StackTraceElement::toString)
                        .collect(Collectors.joining("\n    at ", "\n    at ", ""));
    }
}
