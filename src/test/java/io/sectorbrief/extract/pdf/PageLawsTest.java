package io.sectorbrief.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.sectorbrief.model.Cell;
import io.sectorbrief.model.Exhibit;
import io.sectorbrief.model.ExhibitKind;
import io.sectorbrief.model.Extraction;
import io.sectorbrief.model.PageText;
import io.sectorbrief.model.PageText.Stretch;
import io.sectorbrief.model.Paragraph;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every page, held by the reports under {@code extract/pdf}. */
class PageLawsTest {

    private static final Path REPORTS = Path.of("src/test/resources/extract/pdf");

    private static final Pattern SUPERSCRIPT = Pattern.compile("[²³¹⁰ⁱ⁴-⁹⁽⁾ⁿʰʲʳʷʸˡˢˣᵃᵇᵈᵉᵍᵏᵐᵒᵖᵗᵘᵛᶜᶠᶻ]");

    @TempDir
    Path folder = Path.of("");

    /** Ways to print the same page. */
    enum Change {
        SMALLER(0.8, 0, 0, 0),
        LARGER(1.2, 0, 0, 0),
        MUCH_LARGER(1.5, 0, 0, 0),
        MOVED(1, 37.3, 0, 0),
        TURNED(1, 0, 0, 90),
        UPSIDE_DOWN(1, 0, 0, 180);

        private final double scale;
        private final double right;
        private final double up;
        private final int degrees;

        Change(double scale, double right, double up, int degrees) {
            this.scale = scale;
            this.right = right;
            this.up = up;
            this.degrees = degrees;
        }

        void on(PDDocument document, PDPage page) throws IOException {
            try (PDPageContentStream before =
                    new PDPageContentStream(document, page, AppendMode.PREPEND, /* compress= */ true)) {
                before.transform(new Matrix((float) scale, 0, 0, (float) scale, (float) right, (float) up));
            }
            PDRectangle sheet = page.getMediaBox();
            page.setMediaBox(new PDRectangle(
                    (float) (scale * sheet.getWidth() + right), (float) (scale * sheet.getHeight() + up)));
            page.setCropBox(page.getMediaBox());
            page.setRotation(page.getRotation() + degrees);
        }
    }

    static List<String> reports() throws IOException {
        return DrawnPages.cases(REPORTS);
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyCharacterEndsInOnePlace(String name) throws IOException {
        Path report = REPORTS.resolve(name).resolve("report.pdf");
        Extraction read = (Extraction) new PdfReader().read(report);

        Map<String, Long> printed = characters(Stream.of(printed(report)));
        Map<String, Long> placed = characters(placed(read));

        if (read.exhibits().stream().anyMatch(PageLawsTest::saysLabelsAgain)) {
            assertThat(placed)
                    .allSatisfy((character, times) ->
                            assertThat(times).as(character).isGreaterThanOrEqualTo(printed.get(character)));
        } else {
            assertThat(placed).isEqualTo(printed);
        }
        assertThat(read.texts().stream().mapToInt(PageText::characters).sum())
                .isEqualTo(printed.values().stream().mapToInt(Long::intValue).sum());
    }

    @ParameterizedTest
    @MethodSource("reports")
    void aPageReadsTheSameWhereverAndHoweverLargeItIsPrinted(String name) throws IOException {
        Path report = REPORTS.resolve(name).resolve("report.pdf");
        List<String> told = told((Extraction) new PdfReader().read(report));

        for (Change change : Change.values()) {
            Path changed = folder.resolve(change + ".pdf");
            try (PDDocument document = Loader.loadPDF(report.toFile())) {
                for (PDPage page : document.getPages()) {
                    change.on(document, page);
                }
                document.save(changed.toFile());
            }

            assertThat(told((Extraction) new PdfReader().read(changed)))
                    .as("%s %s", name, change)
                    .isEqualTo(told);
        }
    }

    private static String printed(Path report) throws IOException {
        try (PDDocument document = Loader.loadPDF(report.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static Stream<String> placed(Extraction read) {
        return Stream.of(
                        read.paragraphs().stream().map(Paragraph::text),
                        read.exhibits().stream().flatMap(PageLawsTest::cells),
                        read.texts().stream()
                                .flatMap(text -> text.apart().stream())
                                .map(Stretch::text))
                .flatMap(texts -> texts);
    }

    /** A chart's rows say the name of a category for each of its series. */
    private static boolean saysLabelsAgain(Exhibit exhibit) {
        return exhibit.kind() == ExhibitKind.CHART && !exhibit.rows().isEmpty();
    }

    private static Stream<String> cells(Exhibit exhibit) {
        return exhibit.rows().stream().flatMap(row -> row.cells().stream()).map(Cell::text);
    }

    private static List<String> told(Extraction read) {
        return Stream.concat(
                        read.exhibits().stream()
                                .flatMap(exhibit -> Stream.concat(
                                        Stream.of(
                                                exhibit.caption(),
                                                exhibit.columns().toString()),
                                        exhibit.rows().stream()
                                                .map(row -> row.cells().stream()
                                                        .map(Cell::text)
                                                        .toList()
                                                        .toString()))),
                        read.paragraphs().stream().map(Paragraph::text))
                .toList();
    }

    /** How often each is there, dashes all alike, superscripts like what they raise. */
    private static Map<String, Long> characters(Stream<String> texts) {
        return texts.flatMapToInt(String::codePoints)
                .filter(character -> !Character.isWhitespace(character))
                .mapToObj(Character::toString)
                .map(character -> character.replaceAll("\\p{Pd}", "-"))
                .map(character -> SUPERSCRIPT.matcher(character).matches()
                        ? Normalizer.normalize(character, Normalizer.Form.NFKC)
                        : character)
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }
}
