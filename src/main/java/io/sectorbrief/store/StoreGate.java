package io.sectorbrief.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.sectorbrief.intake.FileName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * The way into the store: one process at a time. Behind it a store that a crash left open is checked, and rebuilt if need
 * be, before anything else sees it.
 */
public final class StoreGate implements AutoCloseable {

    /** Beside the workers: the job's own thread, its repository and a reader. */
    private static final int SPARE_CONNECTIONS = 4;

    /** Flyway looks at the schema through up to three at once. */
    private static final int READERS = 3;

    private final StoreFiles files;
    private final StoreLock lock;

    private StoreGate(StoreFiles files, StoreLock lock) {
        this.files = files;
        this.lock = lock;
    }

    /**
     * Enters alone or not at all; never waits.
     *
     * @param output the output folder; the store lies in its {@code store} folder
     * @throws StoreBusyException if another process is inside
     * @throws IllegalStateException if the locale has no letters for the folder's name
     */
    public static StoreGate enter(Path output) {
        StoreFiles files = StoreFiles.below(output);
        FileName.demandNameable(files.output());
        return new StoreGate(files, StoreLock.acquire(files));
    }

    /**
     * Puts right what a crash may have left.
     *
     * @return what had to be done; that the store was rebuilt is told again until it is forgotten
     */
    public Rescue rescue() {
        Rescue done = Rescue.NOT_NEEDED;
        if (Files.exists(files.openMarker())) {
            done = new StoreRescue(files).run();
            unmark();
        }
        return Files.exists(files.rebuiltMarker()) ? Rescue.REBUILT : done;
    }

    /** To be called when what a rebuild may have lost was derived anew. */
    public void forgetRebuild() {
        delete(files.rebuiltMarker());
    }

    /**
     * Opens the store as it is, without changing a byte; empty if there is none yet. One that an earlier version of the
     * program made is brought up to date first.
     *
     * @throws IllegalStateException if a later version of the program made it
     */
    public Optional<Store> openToRead(Clock clock) {
        if (!files.exists()) {
            return Optional.empty();
        }
        switch (age()) {
            case CURRENT -> {}
            case EARLIER -> open(1, clock).close();
            case LATER ->
                throw new IllegalStateException("a later version of this program made the store in " + files.folder()
                        + "; run that one, or give this one an output folder of its own");
        }
        return Optional.of(new Store(pool(files.readOnlyUrl(), READERS), clock, () -> {}));
    }

    /** Whether the store knew anything at a moment that is past. */
    public boolean remembers(Instant moment, Clock clock) {
        if (!moment.isBefore(clock.instant()) || !files.exists()) {
            return false;
        }
        try (Store store = openToRead(clock).orElseThrow()) {
            return StoreAsOf.remembers(store.dataSource(), moment);
        }
    }

    /**
     * Opens a copy of what the store knew at a moment.
     *
     * @param output where the copy lies, as a store of its own; there must be none
     * @throws IllegalStateException if there is no store
     */
    public Store openAsOf(Instant moment, Path output, Clock clock) {
        StoreFiles copy = StoreFiles.below(output);
        HikariDataSource known = pool(copy.url(), READERS + SPARE_CONNECTIONS);
        Store store = Store.in(known, clock);
        try (Store now = openToRead(clock).orElseThrow(() -> new IllegalStateException("there is no store"))) {
            StoreAsOf.copy(now.dataSource(), known, moment);
        }
        store.restatements().settle();
        return store;
    }

    private Schema.Age age() {
        try (HikariDataSource pool = pool(files.readOnlyUrl(), READERS)) {
            return new Schema(pool).age();
        }
    }

    /**
     * Opens the store to work on it and brings its schema up to date.
     *
     * @param workers how many threads will use it at once
     */
    public Store open(int workers, Clock clock) {
        mark(clock);
        HikariDataSource pool = pool(files.url(), workers + SPARE_CONNECTIONS);
        new Schema(pool).bringUpToDate();
        return new Store(pool, clock, this::unmark);
    }

    private static HikariDataSource pool(String url, int size) {
        // to look for an equal value takes H2 longer than to keep another: rows are read once here
        System.setProperty("h2.objectCache", "false");
        var config = new HikariConfig();
        config.setPoolName("store");
        config.setJdbcUrl(url);
        config.setUsername("sa");
        config.setPassword("");
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(1);
        return new HikariDataSource(config);
    }

    private void mark(Clock clock) {
        String holder = "process " + ProcessHandle.current().pid() + ", since " + clock.instant() + "\n";
        try {
            Files.writeString(files.openMarker(), holder);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot mark the store as open in " + files.folder(), e);
        }
    }

    private void unmark() {
        delete(files.openMarker());
    }

    private static void delete(Path marker) {
        try {
            Files.deleteIfExists(marker);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + marker, e);
        }
    }

    @Override
    public void close() {
        lock.close();
    }
}
