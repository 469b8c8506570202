package io.sectorbrief.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.sectorbrief.extract.pdf.drawn.PageScanner;
import io.sectorbrief.extract.pdf.drawn.Trouble;
import io.sectorbrief.extract.pdf.exhibit.ReadExhibit;
import io.sectorbrief.extract.pdf.page.Line;
import io.sectorbrief.extract.pdf.page.Page;
import io.sectorbrief.extract.pdf.threshold.Thresholds;
import io.sectorbrief.model.Cell;
import io.sectorbrief.model.PageText;
import io.sectorbrief.model.PageText.Fate;
import io.sectorbrief.model.PageText.Stretch;
import io.sectorbrief.model.Paragraph;
import java.io.IOException;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/** A report of four pages, of which three show an exhibit each; each time something of the second fails to be looked at. */
class LayoutFaultsTest {

    private static final Path REPORT = Path.of("src/test/resources/extract/pdf/captions-on-every-page/report.pdf");
    private static final int STRUCK = 2;

    @Test
    void aFaultInAnyStepOfAPageCostsThatPageOnly() throws IOException {
        List<Page> pages = pages();
        Layout sound = new Layout(pages, Thresholds.USUAL);
        pages.forEach(sound::add);
        List<String> others = said(sound, STRUCK);
        int struck = sound.texts().get(STRUCK - 1).characters();
        boolean failed = true;

        for (int look = 1; failed; look++) {
            Layout layout = new Layout(pages, Thresholds.USUAL);
            List<Trouble> troubles = new ArrayList<>();
            for (Page page : pages) {
                troubles.addAll(layout.add(page.number() == STRUCK ? failing(page, look) : page)
                        .troubles());
            }
            failed = !troubles.isEmpty();

            assertThat(said(layout, STRUCK)).as("look %s", look).isEqualTo(others);
            PageText text = layout.texts().get(STRUCK - 1);
            assertThat(text.characters()).as("look %s", look).isEqualTo(struck);
            assertThat(text.characters(Fate.LOST) + placed(layout))
                    .as("look %s: %s", look, troubles)
                    .isEqualTo(struck);
            assertThat(look).as("the page is looked at without end").isLessThan(1000);
        }
    }

    /** A page whose lines cannot be gone through the so manieth time. */
    private static Page failing(Page page, int look) {
        List<Line> lines = page.lines();
        int[] looks = {0};
        return page.with(
                new AbstractList<>() {
                    @Override
                    public Line get(int index) {
                        looks[0] += index == 0 ? 1 : 0;
                        if (index == 0 && looks[0] == look) {
                            throw new IndexOutOfBoundsException("nobody thought of this");
                        }
                        return lines.get(index);
                    }

                    @Override
                    public int size() {
                        return lines.size();
                    }
                },
                page.asides());
    }

    /** Characters of the page that was struck which stand in paragraphs, in exhibits or apart, but are not lost. */
    private static int placed(Layout layout) {
        PageText text = layout.texts().get(STRUCK - 1);
        Stream<String> apart =
                text.apart().stream().filter(part -> part.fate() != Fate.LOST).map(Stretch::text);
        return Stream.of(prose(layout, STRUCK), cells(layout, STRUCK), apart)
                .flatMap(texts -> texts)
                .mapToInt(PageText::characters)
                .sum();
    }

    private static List<String> said(Layout layout, int without) {
        return Stream.of(1, 2, 3, 4)
                .filter(page -> page != without)
                .flatMap(page -> Stream.concat(prose(layout, page), cells(layout, page)))
                .toList();
    }

    private static Stream<String> prose(Layout layout, int page) {
        return layout.paragraphs().stream()
                .filter(paragraph -> paragraph.page() == page)
                .map(Paragraph::text);
    }

    private static Stream<String> cells(Layout layout, int page) {
        return layout.exhibits().stream()
                .map(ReadExhibit::exhibit)
                .flatMap(exhibit -> exhibit.rows().stream())
                .filter(row -> row.page() == page)
                .flatMap(row -> row.cells().stream())
                .map(Cell::text);
    }

    private static List<Page> pages() throws IOException {
        List<Page> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(REPORT.toFile())) {
            for (int number = 1; number <= document.getNumberOfPages(); number++) {
                pages.add(Page.of(
                        PageScanner.scan(document.getPage(number - 1), number, Thresholds.USUAL), Thresholds.USUAL));
            }
        }
        return pages;
    }
}
