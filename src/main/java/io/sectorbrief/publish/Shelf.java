package io.sectorbrief.publish;

import io.sectorbrief.model.Period;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The published editions of one brief: a folder a period, {@code latest}, and the revisions that were replaced. */
final class Shelf {

    private static final String LATEST = "latest";
    private static final Pattern RETIRED = Pattern.compile("(.+)-r(\\d+)");

    private final Path brief;
    private final Disk disk;

    Shelf(Path brief, Disk disk) {
        this.brief = brief;
        this.disk = disk;
    }

    Path folder(Period period) {
        return brief.resolve(period.token());
    }

    /** Puts a sealed folder up; the one that stands there goes to the revisions first, unless it is the same. */
    void put(Period period, Path staged) throws IOException {
        Path place = folder(period);
        Files.createDirectories(brief);
        if (Files.isDirectory(place)) {
            if (isSame(staged, place)) {
                return;
            }
            clear(place, Manifest.revision(staged));
        }
        disk.move(staged, place);
        disk.sync(brief);
    }

    /** A manifest tells every file by its digest: the same manifest over all its files, the same edition. */
    private static boolean isSame(Path staged, Path place) throws IOException {
        Path manifest = place.resolve(Manifest.FILE);
        return holds(place, Manifest.revision(staged)) && Files.mismatch(staged.resolve(Manifest.FILE), manifest) < 0;
    }

    private static boolean holds(Path place, int revision) throws IOException {
        return Manifest.read(place).filter(found -> found.holds(revision)).isPresent();
    }

    /** The torn remains of the revision that is put up again are no revision to keep. */
    private void clear(Path place, int next) throws IOException {
        if (Manifest.revision(place) == next && !holds(place, next)) {
            disk.delete(place);
        } else {
            retire(place);
        }
    }

    private void retire(Path place) throws IOException {
        Path revisions = Files.createDirectories(revisions());
        Path retired = revisions.resolve(place.getFileName() + "-r" + Manifest.revision(place));
        disk.delete(retired);
        disk.move(place, retired);
        disk.sync(revisions);
    }

    /** Points {@code latest} to the newest period, in one rename. */
    void pointToNewest() throws IOException {
        Optional<Period> newest =
                periods().stream().max(Comparator.comparing(Period::last).thenComparing(Comparator.naturalOrder()));
        if (newest.isEmpty()) {
            return;
        }
        Path target = Path.of(newest.get().token());
        Path latest = brief.resolve(LATEST);
        if (Files.isSymbolicLink(latest) && Files.readSymbolicLink(latest).equals(target)) {
            return;
        }
        Path next = brief.resolve("." + LATEST);
        disk.link(next, target);
        disk.move(next, latest);
        disk.sync(brief);
    }

    /**
     * Puts the newest retired revision of a period back where no edition stands, unless readers have had a newer one.
     *
     * @param lastShown the newest revision of a period that was ever published, 0 if that is not known
     */
    void recover(ToIntFunction<Period> lastShown) throws IOException {
        List<Path> retired = new ArrayList<>(Folders.in(revisions()));
        retired.sort(Comparator.comparingInt(Shelf::revision).reversed());
        for (Path revision : retired) {
            Matcher name = RETIRED.matcher(revision.getFileName().toString());
            if (name.matches() && isLast(revision, brief.resolve(name.group(1)), lastShown)) {
                disk.move(revision, brief.resolve(name.group(1)));
                disk.sync(brief);
            }
        }
    }

    private static boolean isLast(Path retired, Path place, ToIntFunction<Period> lastShown) {
        int last = period(place).map(lastShown::applyAsInt).orElse(0);
        return !Files.exists(place) && revision(retired) >= last;
    }

    private static int revision(Path retired) {
        Matcher name = RETIRED.matcher(retired.getFileName().toString());
        return name.matches() ? Integer.parseInt(name.group(2)) : 0;
    }

    private List<Period> periods() throws IOException {
        return Folders.in(brief).stream()
                .flatMap(folder -> period(folder).stream())
                .toList();
    }

    /** The period a folder is named after; empty for a folder of somebody else's. */
    private static Optional<Period> period(Path folder) {
        try {
            return Optional.of(Period.parse(folder.getFileName().toString()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Path revisions() {
        return brief.resolve(".revisions");
    }
}
