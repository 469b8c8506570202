package io.sectorbrief.extract.pdf;

import io.sectorbrief.extract.DocumentReader;
import io.sectorbrief.extract.pdf.doubt.PageTexts;
import io.sectorbrief.extract.pdf.drawn.PageScanner;
import io.sectorbrief.extract.pdf.exhibit.Exhibits;
import io.sectorbrief.extract.pdf.exhibit.ReadExhibit;
import io.sectorbrief.extract.pdf.grid.Part;
import io.sectorbrief.extract.pdf.page.Legibility;
import io.sectorbrief.extract.pdf.page.Page;
import io.sectorbrief.extract.pdf.text.Furniture;
import io.sectorbrief.extract.pdf.text.Paragraphs;
import io.sectorbrief.extract.pdf.text.TitlePage;
import io.sectorbrief.extract.pdf.threshold.Thresholds;
import io.sectorbrief.model.Extraction;
import io.sectorbrief.model.PageText;
import io.sectorbrief.model.Reading;
import io.sectorbrief.model.Refusal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Reads a PDF to paragraphs and exhibits, one page at a time. What cannot be read is refused with a reason; nothing
 * that a file contains makes it throw.
 */
public final class PdfReader implements DocumentReader {

    private final ExtractionPermission permission;
    private final Thresholds thresholds = Thresholds.USUAL;

    public PdfReader(ExtractionPermission permission) {
        this.permission = permission;
    }

    /** A reader that respects owners who forbid extraction. */
    public PdfReader() {
        this(ExtractionPermission.RESPECT);
    }

    @Override
    public Reading read(Path file) {
        try {
            PdfDoor door = new PdfDoor(file, permission);
            Optional<Refusal> refusal = door.refusalBeforeOpening();
            return refusal.isPresent() ? refusal.get() : door.refusedOr(document -> readPages(document, file));
        } catch (StackOverflowError | OutOfMemoryError e) {
            return new Refusal(Refusal.Cause.TOO_LARGE, "the PDF needs more memory than a document may take");
        } catch (Exception e) {
            return new Refusal(
                    Refusal.Cause.BROKEN,
                    "the PDF is damaged (" + e.getClass().getSimpleName() + "): ask the sender for a new copy");
        }
    }

    private Reading readPages(PDDocument document, Path file) throws IOException {
        Deque<Page> pages = new ArrayDeque<>();
        long kept = 0;
        for (int i = 0; i < document.getNumberOfPages(); i++) {
            Page page = kept > thresholds.mostInADocument() ? tooMuch(i + 1) : readPage(document, i);
            kept += page.things();
            pages.add(page);
        }
        Optional<Refusal> refusal = Legibility.refusal(pages, thresholds);
        return refusal.isPresent() ? refusal.get() : extraction(pages, file);
    }

    private Page tooMuch(int number) {
        return Page.lost(
                number, "the pages before it draw more than " + thresholds.mostInADocument() + " things together");
    }

    private Page readPage(PDDocument document, int index) {
        try {
            return Page.of(PageScanner.scan(document.getPage(index), index + 1, thresholds), thresholds);
        } catch (IOException | RuntimeException e) {
            return Page.lost(
                    index + 1,
                    Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName()));
        }
    }

    /** Takes each page out of the queue to read it: what all pages say is known, and of a page read only its text stays. */
    private Extraction extraction(Deque<Page> pages, Path file) throws IOException {
        TitlePage title = new TitlePage(pages);
        Furniture furniture = new Furniture(pages, thresholds);
        Exhibits exhibits = new Exhibits(thresholds);
        Paragraphs paragraphs = new Paragraphs(pages, thresholds);
        ReaderFindings findings = new ReaderFindings(file, thresholds);
        List<PageText> texts = new ArrayList<>();
        while (!pages.isEmpty()) {
            Page page = furniture.without(pages.remove());
            List<Part> parts = exhibits.add(page);
            paragraphs.add(page, parts.stream().map(Part::zone).toList());
            texts.add(PageTexts.of(page, parts, thresholds));
            findings.page(page);
        }
        List<ReadExhibit> read = exhibits.all();
        texts.forEach(findings::text);
        read.forEach(findings::exhibit);
        return new Extraction(
                texts.size(),
                title.title(),
                title.publisher(),
                title.published(),
                paragraphs.all(),
                read.stream().map(ReadExhibit::exhibit).toList(),
                findings.all(),
                texts);
    }
}
