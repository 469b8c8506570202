package io.sectorbrief.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Proof that nobody else works on the store, held from before it is opened until after it is closed. The operating system
 * gives it back when the process dies, however it dies.
 */
final class StoreLock implements AutoCloseable {

    private final FileChannel channel;

    private StoreLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock or fails at once.
     *
     * @throws StoreBusyException if another process, or another part of this one, holds it
     */
    static StoreLock acquire(StoreFiles files) {
        try {
            Files.createDirectories(files.folder());
            FileChannel channel = FileChannel.open(files.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel).isEmpty()) {
                channel.close();
                throw new StoreBusyException(files.output(), holder(files.openMarker()));
            }
            return new StoreLock(channel);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot lock the store in " + files.folder(), e);
        }
    }

    private static Optional<FileLock> lock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException e) {
            return Optional.empty();
        }
    }

    private static String holder(Path marker) {
        try {
            return Files.readString(marker).strip();
        } catch (IOException e) {
            return "";
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot release the store's lock", e);
        }
    }
}
