package io.sectorbrief.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.sectorbrief.extract.SpoiledCopies;
import io.sectorbrief.extract.pdf.drawn.Display;
import io.sectorbrief.model.Box;
import io.sectorbrief.model.Cell;
import io.sectorbrief.model.Exhibit;
import io.sectorbrief.model.Extraction;
import io.sectorbrief.model.PageText;
import io.sectorbrief.model.Reading;
import io.sectorbrief.model.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** What holds of everything that is read in a PDF, however broken: it says what was read, and where on a page that there is. */
final class PdfPromise implements SpoiledCopies.Promise {

    /** A box is told in tenths of a point. */
    private static final double ROUNDED = 0.1;

    /** Characters of what is told of a page or a file; nobody reads more. */
    private static final int LONGEST = 500;

    /** One in so many is read again: the same input, the same output. */
    private static final int READ_AGAIN = 8;

    @Override
    public void isKept(Path file, Reading reading) throws IOException {
        if (Files.size(file) % READ_AGAIN == 0) {
            assertThat(new PdfReader().read(file)).as("read again").isEqualTo(reading);
        }
        if (reading instanceof Refusal refusal) {
            assertThat(refusal.reason())
                    .hasSizeLessThan(LONGEST)
                    .containsAnyOf("ask ", "fetch ", "open it", "save a copy", "OCR", "reading.", "memory");
        } else {
            isKept(file, (Extraction) reading);
        }
    }

    private static void isKept(Path file, Extraction read) throws IOException {
        assertThat(read.texts())
                .extracting(PageText::page)
                .hasSize(read.pages())
                .isSorted();
        read.texts().forEach(PdfPromise::isAccountedFor);
        read.exhibits().forEach(PdfPromise::holdsTogether);
        assertThat(read.findings())
                .filteredOn(finding -> finding.rule().equals("page_unreadable"))
                .allSatisfy(finding -> assertThat(finding.message()).hasSizeLessThan(LONGEST));
        assertThat(characters(read))
                .as("characters that ended somewhere")
                .isGreaterThanOrEqualTo(
                        read.texts().stream().mapToInt(PageText::characters).sum());
        List<Display> pages = displays(file);
        boxes(read).forEach(box -> liesOn(pages.get(box.page() - 1), box));
    }

    private static List<Display> displays(Path file) throws IOException {
        List<Display> displays = new ArrayList<>();
        try (RandomAccessReadBufferedFile bytes = new RandomAccessReadBufferedFile(file);
                PDDocument document = PdfDoor.open(bytes)) {
            PageTree tree = new PageTree(document);
            for (int page = 0; page < tree.size(); page++) {
                displays.add(display(tree));
            }
        }
        return displays;
    }

    /** Nothing lies on a page that is not there. */
    private static Display display(PageTree tree) {
        try {
            return new Display(tree.next());
        } catch (IOException | RuntimeException missing) {
            return new Display(new PDPage(new PDRectangle(1, 1)));
        }
    }

    private static void isAccountedFor(PageText text) {
        assertThat(text.apart().stream().mapToInt(PageText.Stretch::characters).sum())
                .isBetween(0, text.characters());
    }

    private static int characters(Extraction read) {
        return Stream.of(
                        read.paragraphs().stream().map(paragraph -> paragraph.text()),
                        read.exhibits().stream().flatMap(PdfPromise::cells).map(Cell::text),
                        read.texts().stream()
                                .flatMap(text -> text.apart().stream())
                                .map(PageText.Stretch::text))
                .flatMap(texts -> texts)
                .mapToInt(PageText::characters)
                .sum();
    }

    private static void holdsTogether(Exhibit exhibit) {
        assertThat(exhibit.confidence()).isBetween(0.0, 1.0);
        assertThat(exhibit.boxes()).isNotEmpty();
        assertThat(exhibit.rows()).allSatisfy(row -> assertThat(row.cells()).hasSameSizeAs(exhibit.columns()));
    }

    private static Stream<Cell> cells(Exhibit exhibit) {
        return exhibit.rows().stream().flatMap(row -> row.cells().stream());
    }

    private static Stream<Box> boxes(Extraction read) {
        return Stream.of(
                        read.paragraphs().stream().flatMap(paragraph -> paragraph.boxes().stream()),
                        read.paragraphs().stream()
                                .flatMap(paragraph -> paragraph.sentences().stream())
                                .flatMap(sentence -> sentence.boxes().stream()),
                        read.exhibits().stream().flatMap(exhibit -> exhibit.boxes().stream()),
                        read.exhibits().stream().flatMap(PdfPromise::cells).flatMap(cell -> cell.box().stream()),
                        read.texts().stream()
                                .flatMap(text -> text.apart().stream())
                                .map(PageText.Stretch::box))
                .flatMap(boxes -> boxes);
    }

    private static void liesOn(Display page, Box box) {
        assertThat(box).satisfies(placed -> {
            assertThat(placed.left()).isBetween(0.0, placed.right());
            assertThat(placed.right()).isLessThanOrEqualTo(page.width() + ROUNDED);
            assertThat(placed.top()).isBetween(0.0, placed.bottom());
            assertThat(placed.bottom()).isLessThanOrEqualTo(page.height() + ROUNDED);
        });
    }
}
