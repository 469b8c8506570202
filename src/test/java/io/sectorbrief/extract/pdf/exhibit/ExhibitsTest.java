package io.sectorbrief.extract.pdf.exhibit;

import static org.assertj.core.api.Assertions.assertThat;

import io.sectorbrief.extract.pdf.drawn.PageScanner;
import io.sectorbrief.extract.pdf.page.Page;
import io.sectorbrief.extract.pdf.threshold.Thresholds;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;

/** Exhibits, page by page. */
class ExhibitsTest {

    private static final int PAGES = 12;
    private static final int ROWS = 40;

    private final PDFont font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);

    @Test
    void ofAnExhibitOverManyPagesOnlyTheLastPageIsHeld() throws IOException {
        Exhibits exhibits = new Exhibits(Thresholds.USUAL);
        List<WeakReference<Page>> pages = new ArrayList<>();
        try (PDDocument document = new PDDocument()) {
            for (int number = 1; number <= PAGES; number++) {
                Page page =
                        Page.of(PageScanner.scan(drawn(document, number), number, Thresholds.USUAL), Thresholds.USUAL);
                exhibits.add(page);
                pages.add(new WeakReference<>(page));
            }
        }
        System.gc();

        assertThat(pages.stream().filter(page -> !page.refersTo(null)).count()).isLessThanOrEqualTo(1);
        assertThat(exhibits.all())
                .singleElement()
                .satisfies(read -> assertThat(read.exhibit().rows()).hasSize(PAGES * ROWS));
    }

    private PDPage drawn(PDDocument document, int number) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            if (number == 1) {
                show(content, 60, 800, "Table 1: Sales by region");
                row(content, 780, "Region", "2022", "2023");
            }
            for (int row = 0; row < ROWS; row++) {
                String label = "Region " + (char) ('A' + row % 26) + number;
                row(content, 762 - 18 * row, label, "" + (1000 + 7 * row), "" + (2000 + 9 * row + number));
            }
        }
        return page;
    }

    private void row(PDPageContentStream content, float y, String... texts) throws IOException {
        for (int column = 0; column < texts.length; column++) {
            show(content, 60 + 150 * column, y, texts[column]);
        }
    }

    private void show(PDPageContentStream content, float x, float y, String text) throws IOException {
        content.beginText();
        content.setFont(font, 9);
        content.newLineAtOffset(x, y);
        content.showText(text);
        content.endText();
    }
}
