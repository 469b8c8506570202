package io.sectorbrief.store;

import com.zaxxer.hikari.HikariDataSource;
import io.sectorbrief.intake.FileName;
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

    private final Database database;
    private final StoreLock lock;

    private StoreGate(Database database, StoreLock lock) {
        this.database = database;
        this.lock = lock;
    }

    /** Enters the embedded store. */
    public static StoreGate enter(Path output) {
        return enter(output, Optional.empty());
    }

    /**
     * Enters alone or not at all; never waits.
     *
     * @param output the output folder; without a server the store lies in its {@code store} folder
     * @throws StoreBusyException if another process is inside, or works on the same output folder
     * @throws IllegalStateException if the locale has no letters for the folder's name, or the server does not answer
     */
    public static StoreGate enter(Path output, Optional<StoreServer> server) {
        StoreFiles files = StoreFiles.below(output);
        FileName.demandNameable(files.output());
        StoreLock lock = StoreLock.acquire(files);
        try {
            Database database =
                    server.<Database>map(ServerDatabase::enter).orElseGet(() -> new EmbeddedDatabase(files));
            return new StoreGate(database, lock);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /**
     * Puts right what a crash may have left.
     *
     * @return what had to be done; that the store was rebuilt is told again until it is forgotten
     */
    public Rescue rescue() {
        return database.rescue();
    }

    /** To be called when what a rebuild may have lost was derived anew. */
    public void forgetRebuild() {
        database.forgetRebuild();
    }

    /**
     * Opens the store as it is, without changing a byte; empty if there is none yet. One that an earlier version of the
     * program made is brought up to date first.
     *
     * @throws IllegalStateException if a later version of the program made it
     */
    public Optional<Store> openToRead(Clock clock) {
        Optional<Schema.Age> age = age();
        if (age.isEmpty()) {
            return Optional.empty();
        }
        switch (age.get()) {
            case CURRENT -> {}
            case EARLIER -> open(1, clock).close();
            case LATER ->
                throw new IllegalStateException("a later version of this program made the store in " + database.name()
                        + "; run that one, or give this one a store of its own");
        }
        return database.openToRead(READERS).map(pool -> new Store(pool, clock, () -> {}));
    }

    /** Whether the store knew anything at a moment that is past. */
    public boolean remembers(Instant moment, Clock clock) {
        if (!moment.isBefore(clock.instant())) {
            return false;
        }
        Optional<Store> open = openToRead(clock);
        if (open.isEmpty()) {
            return false;
        }
        try (Store store = open.get()) {
            return StoreAsOf.remembers(store.dataSource(), moment);
        }
    }

    /**
     * Opens a copy of what the store knew at a moment, always an embedded one.
     *
     * @param output where the copy lies, as a store of its own; there must be none
     * @throws IllegalStateException if there is no store
     */
    public Store openAsOf(Instant moment, Path output, Clock clock) {
        HikariDataSource known = new EmbeddedDatabase(StoreFiles.below(output)).open(READERS + SPARE_CONNECTIONS);
        Store store = Store.in(known, clock);
        try (Store now = openToRead(clock).orElseThrow(() -> new IllegalStateException("there is no store"))) {
            StoreAsOf.copy(now.dataSource(), known, moment);
        }
        store.restatements().settle();
        return store;
    }

    private Optional<Schema.Age> age() {
        return database.openToRead(READERS).map(open -> {
            try (HikariDataSource pool = open) {
                return new Schema(pool).age();
            }
        });
    }

    /**
     * Opens the store to work on it and brings its schema up to date.
     *
     * @param workers how many threads will use it at once
     */
    public Store open(int workers, Clock clock) {
        Runnable unmark = database.mark(clock);
        HikariDataSource pool = database.open(workers + SPARE_CONNECTIONS);
        new Schema(pool).bringUpToDate();
        return new Store(pool, clock, unmark);
    }

    @Override
    public void close() {
        database.close();
        lock.close();
    }
}
