package io.sectorbrief.intake;

import io.sectorbrief.model.Document;
import io.sectorbrief.model.DocumentKind;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;

/** The folder analysts drop documents into; it is read, never changed. */
public final class InputFolder {

    /** Hidden files, Office's lock files, what systems leave behind, notes to people, and corrections. */
    private static final Pattern NO_DOCUMENT = Pattern.compile(
            "\\..*|~\\$.*|.*~|thumbs\\.db|desktop\\.ini|.*\\.(md|txt|tmp|part|crdownload)|corrections\\.(csv|xlsx)");

    private static final Pattern CORRECTIONS = Pattern.compile("corrections\\.(csv|xlsx)");

    private final Path root;

    public InputFolder(Path root) {
        this.root = root;
    }

    /**
     * Every document anywhere below, and every folder that cannot be listed, sorted by name relative to the folder.
     *
     * @throws IOException if the folder itself is missing or cannot be listed
     */
    public List<Path> files() throws IOException {
        return named(NO_DOCUMENT.asMatchPredicate().negate());
    }

    /** Files of corrections, which are no documents. */
    public List<Path> corrections() throws IOException {
        return named(CORRECTIONS.asMatchPredicate());
    }

    private List<Path> named(Predicate<String> wanted) throws IOException {
        List<Path> files = new ArrayList<>();
        Path start = root.toRealPath();
        Files.walkFileTree(
                start,
                EnumSet.of(FileVisitOption.FOLLOW_LINKS),
                Integer.MAX_VALUE,
                new Collector(start, wanted, files));
        return files.stream()
                .map(file -> root.resolve(start.relativize(file)))
                .sorted(Comparator.comparing(this::name))
                .toList();
    }

    /**
     * What a file of this folder is known by.
     *
     * @throws IOException if it cannot be read
     */
    public Document document(Path file) throws IOException {
        return new Document(
                Fingerprint.sha256(file), name(file), Door.admit(file).kind(), Files.size(file));
    }

    /** What stands for a file or folder that cannot be opened: known by its name, for nobody knows its bytes. */
    public Document closed(Path file) {
        String name = name(file);
        return new Document(DigestUtils.sha256Hex("cannot be opened: " + name), name, DocumentKind.OTHER, 0);
    }

    /** Where a document stands. */
    public Path locate(Document document) {
        return FileName.below(root, document.path());
    }

    private String name(Path file) {
        return FileName.text(root.relativize(file));
    }

    private static final class Collector extends SimpleFileVisitor<Path> {

        private final Path start;
        private final Predicate<String> wanted;
        private final List<Path> files;

        Collector(Path start, Predicate<String> wanted, List<Path> files) {
            this.start = start;
            this.wanted = wanted;
            this.files = files;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean hidden = !folder.equals(start) && lowerName(folder).startsWith(".");
            return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && wanted.test(lowerName(file))) {
                files.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        /** A link that leads nowhere or back up costs itself, not the night; what is closed is told by whoever opens it. */
        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
            if (file.equals(start)) {
                throw failure;
            }
            if (failure instanceof AccessDeniedException && wanted.test(lowerName(file))) {
                files.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        private static String lowerName(Path path) {
            String name = FileName.text(path);
            return name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        }
    }
}
