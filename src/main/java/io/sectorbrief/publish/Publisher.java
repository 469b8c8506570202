package io.sectorbrief.publish;

import io.sectorbrief.brief.BriefModel;
import io.sectorbrief.model.Edition;
import io.sectorbrief.model.Period;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntBiFunction;

/**
 * Hands editions over to the output folder: {@link #stage} a folder, render into it, {@link #seal} it with a manifest,
 * {@link #publish} it by renaming, so that a reader sees an edition whole or not at all. Every step may be repeated after a
 * crash; an edition that a later revision replaces is kept in {@code <brief>/.revisions/}.
 */
public final class Publisher {

    private static final String STAGING = ".staging";

    private final Path output;
    private final Disk disk;

    public Publisher(Path output) {
        this(output, new Disk.Real());
    }

    Publisher(Path output, Disk disk) {
        this.output = output;
        this.disk = disk;
    }

    /** Makes an empty folder for an edition's files, on the file system of the output folder. */
    public Path stage(Edition edition) throws IOException {
        Path staged = staged(edition);
        // the seal goes first: what is half deleted must not look whole
        Files.deleteIfExists(staged.resolve(Manifest.FILE));
        disk.delete(staged);
        return Files.createDirectories(staged);
    }

    /**
     * Writes {@code manifest.json} over the rendered files and hands all of them to the disk.
     *
     * @param run what identifies the run: business date, scope
     */
    public void seal(BriefModel model, Map<String, String> run) throws IOException {
        Path staged = staged(model.edition());
        Path unfinished = staged.resolveSibling(staged.getFileName() + ".manifest");
        disk.write(unfinished, Manifest.of(model, staged, run));
        disk.move(unfinished, staged.resolve(Manifest.FILE));
        disk.sync(staged);
    }

    /**
     * Puts a sealed edition in its place and points {@code latest} to the newest period. An edition that is there already is
     * left as it is.
     *
     * @return its folder
     * @throws IllegalStateException if the edition is neither sealed nor published
     */
    public Path publish(Edition edition) throws IOException {
        var shelf = new Shelf(output.resolve(edition.brief()), disk);
        Path staged = staged(edition);
        if (Files.isRegularFile(staged.resolve(Manifest.FILE))) {
            shelf.put(edition.period(), staged);
        } else if (Manifest.revision(shelf.folder(edition.period())) != edition.revision()) {
            throw new IllegalStateException(edition.stem() + " revision " + edition.revision() + " is not sealed");
        }
        disk.delete(staged);
        shelf.pointToNewest();
        return shelf.folder(edition.period());
    }

    /**
     * Brings back what a crash left between an old revision taken down and the new one put up; to be called at start-up.
     *
     * @param lastShown the newest revision of a brief and period that was ever published, 0 if that is not known: none older
     *     comes back where somebody took that one away
     */
    public void recover(ToIntBiFunction<String, Period> lastShown) throws IOException {
        for (Path brief : Folders.in(output)) {
            String name = brief.getFileName().toString();
            new Shelf(brief, disk).recover(period -> lastShown.applyAsInt(name, period));
        }
    }

    /** What stands in the output folder for a brief and period; empty if nothing does that has a manifest. */
    public Optional<OnShelf> onShelf(String brief, Period period) throws IOException {
        return Manifest.read(new Shelf(output.resolve(brief), disk).folder(period));
    }

    /** The text of a published file; empty if it is not there. */
    public Optional<String> read(Edition edition, String file) throws IOException {
        Path published = new Shelf(output.resolve(edition.brief()), disk)
                .folder(edition.period())
                .resolve(file);
        return Files.isRegularFile(published) ? Optional.of(Files.readString(published)) : Optional.empty();
    }

    /** Takes away what was staged; to be called when nothing waits there to be published. */
    public void sweep() throws IOException {
        disk.delete(output.resolve(STAGING));
    }

    private Path staged(Edition edition) {
        return output.resolve(STAGING).resolve(edition.stem() + "-r" + edition.revision());
    }
}
