package io.sectorbrief.extract.pdf;

import io.sectorbrief.intake.Fingerprint;
import io.sectorbrief.intake.InputFolder;
import io.sectorbrief.model.Box;
import io.sectorbrief.model.Document;
import io.sectorbrief.model.DocumentKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Crops of the PDFs that still lie in the input as they were read; of what was taken away, changed or cannot be drawn there
 * are none. The document looked at last stays open until it is closed.
 */
public final class InputCrops implements AutoCloseable {

    private final InputFolder input;
    private String opened = "";
    private Optional<PageCrops> open = Optional.empty();

    public InputCrops(Path input) {
        this.input = new InputFolder(input);
    }

    /** A strip around a place, with the place framed, as PNG. */
    public Optional<byte[]> around(Document document, Box place) {
        return pages(document).flatMap(pages -> pages.around(place));
    }

    /** A part of a page with what stands right above and below it. */
    public Optional<Crop> of(Document document, Box part) {
        return pages(document).flatMap(pages -> pages.of(part));
    }

    /** A part of a page and nothing else. */
    public Optional<Crop> exactly(Document document, Box part) {
        return pages(document).flatMap(pages -> pages.exactly(part));
    }

    private Optional<PageCrops> pages(Document document) {
        if (!opened.equals(document.sha256())) {
            close();
            open = opened(document);
            opened = document.sha256();
        }
        return open;
    }

    private Optional<PageCrops> opened(Document document) {
        Path file = input.locate(document);
        try {
            boolean same = document.kind() == DocumentKind.PDF
                    && Files.isRegularFile(file)
                    && Fingerprint.sha256(file).equals(document.sha256());
            return same ? Optional.of(new PageCrops(file)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        open.ifPresent(InputCrops::close);
        open = Optional.empty();
        opened = "";
    }

    private static void close(PageCrops pages) {
        try {
            pages.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
