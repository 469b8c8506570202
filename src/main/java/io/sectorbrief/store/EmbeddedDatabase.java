package io.sectorbrief.store;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/** The files below the output folder. One that a crash left open is checked, and rebuilt if need be. */
record EmbeddedDatabase(StoreFiles files) implements Database {

    @Override
    public HikariDataSource open(int connections) {
        return pool(files.url(), connections);
    }

    @Override
    public Optional<HikariDataSource> openToRead(int connections) {
        return files.exists() ? Optional.of(pool(files.readOnlyUrl(), connections)) : Optional.empty();
    }

    private static HikariDataSource pool(String url, int size) {
        // to look for an equal value takes H2 longer than to keep another: rows are read once here
        System.setProperty("h2.objectCache", "false");
        return new HikariDataSource(StorePool.of(url, "sa", "", size));
    }

    @Override
    public Rescue rescue() {
        Rescue done = Rescue.NOT_NEEDED;
        if (Files.exists(files.openMarker())) {
            done = new StoreRescue(files).run();
            delete(files.openMarker());
        }
        return Files.exists(files.rebuiltMarker()) ? Rescue.REBUILT : done;
    }

    @Override
    public void forgetRebuild() {
        delete(files.rebuiltMarker());
    }

    @Override
    public Runnable mark(Clock clock) {
        String holder = "process " + ProcessHandle.current().pid() + ", since " + clock.instant() + "\n";
        try {
            Files.writeString(files.openMarker(), holder);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot mark the store as open in " + files.folder(), e);
        }
        return () -> delete(files.openMarker());
    }

    private static void delete(Path marker) {
        try {
            Files.deleteIfExists(marker);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + marker, e);
        }
    }

    @Override
    public String name() {
        return files.folder().toString();
    }

    @Override
    public void close() {}
}
