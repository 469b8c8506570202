package io.sectorbrief.job;

import io.sectorbrief.intake.FileName;
import io.sectorbrief.intake.Fingerprint;
import io.sectorbrief.model.StableId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What files say, in twenty hex digits: their names below their folder and their bytes. */
final class FolderDigest {

    private FolderDigest() {}

    /** Digest of every file below these folders (or of the files themselves); what is missing counts as empty. */
    static String of(Path... roots) {
        List<Object> parts = new ArrayList<>();
        for (Path root : roots) {
            parts.add("in " + parts.size());
            files(root).forEach(file -> parts.add(FileName.text(root.relativize(file)) + " " + sha256(file)));
        }
        return StableId.of(parts.toArray());
    }

    private static List<Path> files(Path root) {
        if (!Files.exists(root)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + root, e);
        }
    }

    private static String sha256(Path file) {
        try {
            return Fingerprint.sha256(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
