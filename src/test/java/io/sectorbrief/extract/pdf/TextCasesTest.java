package io.sectorbrief.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.sectorbrief.model.Box;
import io.sectorbrief.model.Extraction;
import io.sectorbrief.model.PageText.Fate;
import io.sectorbrief.model.Paragraph;
import io.sectorbrief.model.Sentence;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every folder under {@code extract/text} holds prose typeset by a browser and how it reads. */
class TextCasesTest {

    private static final Path CASES = Path.of("src/test/resources/extract/text");

    static List<String> cases() throws IOException {
        return DrawnPages.cases(CASES);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void paragraphsAreWholeAndInReadingOrder(String name) throws IOException {
        Extraction read = read(name);

        assertThat(read.paragraphs().stream().map(TextCasesTest::told).collect(Collectors.joining()))
                .isEqualTo(Files.readString(CASES.resolve(name).resolve("paragraphs.txt")));
        assertThat(read.texts()).allMatch(page -> page.characters(Fate.LOST) == 0);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatStandsInTheBoxesOfASentenceIsTheSentence(String name) throws IOException {
        try (PDDocument document =
                Loader.loadPDF(CASES.resolve(name).resolve("report.pdf").toFile())) {
            for (Paragraph paragraph : read(name).paragraphs()) {
                for (Sentence sentence : paragraph.sentences()) {
                    StringBuilder printed = new StringBuilder();
                    for (Box piece : sentence.boxes()) {
                        printed.append(printed(document, piece));
                    }
                    assertThat(letters(printed.toString())).isEqualTo(letters(sentence.in(paragraph)));
                }
            }
        }
    }

    private static String told(Paragraph paragraph) {
        String pages = paragraph.boxes().stream().map(box -> "" + box.page()).collect(Collectors.joining("-"));
        return pages + ": " + paragraph.text() + "\n";
    }

    /** Letters alone: marks of notes and typesetters' hyphens stand in the boxes too. */
    private static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("(?i)\\[table_\\w*]|[^\\p{L}]|(?<=1)st", "");
    }

    private static String printed(PDDocument document, Box piece) throws IOException {
        var stripper = new PDFTextStripperByArea();
        stripper.setSuppressDuplicateOverlappingText(true);
        stripper.addRegion("", new Rectangle2D.Double(piece.left() - 0.5, piece.top(), piece.width(), piece.height()));
        stripper.extractRegions(document.getPage(piece.page() - 1));
        return stripper.getTextForRegion("");
    }

    private static Extraction read(String name) {
        return (Extraction) new PdfReader().read(CASES.resolve(name).resolve("report.pdf"));
    }
}
