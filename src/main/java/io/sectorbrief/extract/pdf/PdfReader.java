package io.sectorbrief.extract.pdf;

import io.sectorbrief.extract.DocumentReader;
import io.sectorbrief.extract.pdf.drawn.PageScanner;
import io.sectorbrief.extract.pdf.exhibit.ReadExhibit;
import io.sectorbrief.extract.pdf.page.Legibility;
import io.sectorbrief.extract.pdf.page.Page;
import io.sectorbrief.extract.pdf.text.TitlePage;
import io.sectorbrief.extract.pdf.threshold.Limits;
import io.sectorbrief.extract.pdf.threshold.Thresholds;
import io.sectorbrief.model.Extraction;
import io.sectorbrief.model.PageText;
import io.sectorbrief.model.Reading;
import io.sectorbrief.model.Refusal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
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
        PageTree tree = new PageTree(document);
        if (tree.size() == 0 || tree.size() > Limits.MOST_PAGES) {
            return pagesAmiss(tree.size());
        }
        Deque<Page> pages = new ArrayDeque<>();
        long kept = 0;
        for (int number = 1; number <= tree.size(); number++) {
            Page page = kept > thresholds.mostInADocument() ? tooMuch(number) : readPage(tree, number);
            kept += page.things();
            pages.add(page);
        }
        Optional<Refusal> refusal = Legibility.refusal(pages, thresholds);
        return refusal.isPresent() ? refusal.get() : extraction(pages, file);
    }

    private static Refusal pagesAmiss(int count) {
        return count == 0
                ? new Refusal(Refusal.Cause.BROKEN, "no page can be found in the PDF: ask the sender for a new copy")
                : new Refusal(
                        Refusal.Cause.TOO_LARGE, "the PDF has more than " + Limits.MOST_PAGES + " pages: split it");
    }

    private Page tooMuch(int number) {
        return Page.lost(
                number, "the pages before it draw more than " + thresholds.mostInADocument() + " things together");
    }

    private Page readPage(PageTree tree, int number) {
        try {
            return Page.of(PageScanner.scan(tree.next(), number, thresholds), thresholds);
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return Page.lost(number, e);
        }
    }

    /** Takes each page out of the queue to read it: what all pages say is known, and of a page read only its text stays. */
    private Extraction extraction(Deque<Page> pages, Path file) throws IOException {
        TitlePage title = new TitlePage(pages);
        Layout layout = new Layout(pages, thresholds);
        ReaderFindings findings = new ReaderFindings(file, thresholds);
        while (!pages.isEmpty()) {
            findings.page(layout.add(pages.remove()));
        }
        List<ReadExhibit> read = layout.exhibits();
        List<PageText> texts = layout.texts();
        texts.forEach(findings::text);
        read.forEach(findings::exhibit);
        return new Extraction(
                texts.size(),
                title.title(),
                title.publisher(),
                title.published(),
                layout.paragraphs(),
                read.stream().map(ReadExhibit::exhibit).toList(),
                findings.all(),
                texts);
    }
}
