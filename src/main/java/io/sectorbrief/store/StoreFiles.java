package io.sectorbrief.store;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the store's files lie below the output folder. */
record StoreFiles(Path output) {

    static final String DATABASE = "brief";

    static StoreFiles below(Path output) {
        return new StoreFiles(output.toAbsolutePath().normalize());
    }

    Path folder() {
        return output.resolve("store");
    }

    Path lock() {
        return folder().resolve("lock");
    }

    /** Lies there while a process has the store open; found at start-up it tells of a crash. */
    Path openMarker() {
        return folder().resolve("open");
    }

    /** Lies there from a rebuild until a run has derived anew what may have been lost. */
    Path rebuiltMarker() {
        return folder().resolve("rebuilt");
    }

    Path databaseFile() {
        return folder().resolve(DATABASE + ".mv.db");
    }

    boolean exists() {
        return Files.exists(databaseFile());
    }

    /**
     * KB of pages that H2 keeps in memory. Eight weeks of a thousand companies, which are read to judge the next, fit in; by
     * default, a sixteenth of the heap, each week would be read from the file again.
     */
    private static final int CACHE = 65536;

    /** Every commit is on disk before it is acknowledged: the default delay loses commits in a crash. */
    String url() {
        return urlOf(DATABASE) + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;CACHE_SIZE=" + CACHE;
    }

    String readOnlyUrl() {
        return urlOf(DATABASE) + ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r";
    }

    String urlOf(String database) {
        return "jdbc:h2:file:" + folder().resolve(database);
    }
}
