package io.sectorbrief.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The few things publishing does to a disk, each of which may be the last before the power fails. */
interface Disk {

    /** Renames a file or folder on the same file system; what is there already is replaced if it is a file or a link. */
    void move(Path from, Path to) throws IOException;

    /** Makes a symbolic link. */
    void link(Path link, Path target) throws IOException;

    /** Writes a text file anew. */
    void write(Path file, String text) throws IOException;

    /** Deletes a folder with all that is in it; none is fine. */
    void delete(Path tree) throws IOException;

    /** Hands a folder and what is in it over to the disk itself. */
    void sync(Path folder) throws IOException;

    /** The real one. */
    final class Real implements Disk {

        @Override
        public void move(Path from, Path to) throws IOException {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        }

        @Override
        public void link(Path link, Path target) throws IOException {
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, target);
        }

        @Override
        public void write(Path file, String text) throws IOException {
            Files.writeString(file, text);
        }

        @Override
        public void delete(Path tree) throws IOException {
            if (!Files.exists(tree)) {
                return;
            }
            try (Stream<Path> all = Files.walk(tree)) {
                List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
                for (Path path : deepestFirst) {
                    Files.delete(path);
                }
            }
        }

        @Override
        public void sync(Path folder) throws IOException {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    force(file);
                }
            }
            force(folder);
        }

        private static void force(Path path) throws IOException {
            try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
