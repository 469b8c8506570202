package io.sectorbrief.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.sectorbrief.model.Exhibit;
import io.sectorbrief.model.Extraction;
import io.sectorbrief.model.Finding;
import io.sectorbrief.model.Severity;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sound report with one page that is not: the page's trouble is told, and the report is still read. */
class PageFindingsTest {

    private static final Path REPORT = Path.of("src/test/resources/extract/pdf/ruled/report.pdf");
    private static final Path OVER_PAGES = Path.of("src/test/resources/extract/pdf/over-pages-office/report.pdf");

    /** What is done to a report before it is read. */
    private interface Harm {

        void to(PDDocument document) throws IOException;
    }

    @TempDir
    private Path folder;

    @Test
    void soundReportHasNoFinding() {
        assertThat(((Extraction) new PdfReader().read(OVER_PAGES)).findings()).isEmpty();
    }

    @Test
    void pageThatCannotBeReadIsAnErrorOnThatPage() throws IOException {
        Extraction read = read(REPORT, document -> document.addPage(pageWithBrokenFont(document)));

        assertThat(read.exhibits()).hasSize(1);
        assertThat(read.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("page_unreadable");
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.source().page()).contains("2");
            assertThat(finding.source().file()).isEqualTo("harmed.pdf");
            assertThat(finding.source().document()).hasSize(64);
        });
    }

    @Test
    void tableThatRunsIntoAnUnreadablePageIsInDoubt() throws IOException {
        Extraction read = read(
                OVER_PAGES,
                document -> document.getPages().insertAfter(pageWithBrokenFont(document), document.getPage(0)));

        assertThat(rules(read)).contains("page_unreadable", "exhibit_in_doubt");
        assertThat(read.exhibits().get(0).doubts()).contains("it may go on over page 2, which was not read");
    }

    @Test
    void pageWhoseContentFailsItsChecksumIsReadAndItsExhibitsAreInDoubt() throws IOException {
        Extraction read = read(REPORT, document -> spoilChecksum(document, document.getPage(0)));

        assertThat(read.findings()).anySatisfy(finding -> {
            assertThat(finding.rule()).isEqualTo("page_unreadable");
            assertThat(finding.severity()).isEqualTo(Severity.WARN);
            assertThat(finding.message()).contains("Page 1 was read in part");
        });
        assertThat(read.exhibits()).isNotEmpty().extracting(Exhibit::confidence).allMatch(confidence -> confidence < 1);
        assertThat(rules(read)).contains("exhibit_in_doubt");
    }

    @Test
    void formThatCannotBeDrawnIsToldToo() throws IOException {
        Extraction read = read(REPORT, document -> document.addPage(pageThatDraws(document, "/Lost Do")));

        assertThat(rules(read)).containsExactly("page_unreadable");
    }

    @Test
    void pageWhoseFontGivesLettersOfAForeignScriptIsToldAsUnreadable() throws IOException {
        Extraction read = read(OVER_PAGES, document -> document.addPage(pageOfForeignScript(document)));

        assertThat(read.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("page_unreadable");
            assertThat(finding.severity()).isEqualTo(Severity.WARN);
            assertThat(finding.message()).contains("12 of its 12 characters have no readable encoding");
        });
    }

    @Test
    void patternFillsAPageThatIsReadAllTheSame() throws IOException {
        Extraction read = read(
                REPORT, document -> document.addPage(pageThatDraws(document, "/Pattern cs /P1 scn 0 0 100 40 re f")));

        assertThat(rules(read)).isEmpty();
        assertThat(read.exhibits()).hasSize(1);
    }

    @Test
    void scannedPageIsAWarning() throws IOException {
        Finding finding = read(REPORT, document -> addPicture(document, 560, 780))
                .findings()
                .get(0);

        assertThat(finding.rule()).isEqualTo("page_without_text");
        assertThat(finding.severity()).isEqualTo(Severity.WARN);
        assertThat(finding.source().page()).contains("2");
    }

    @Test
    void smallPictureOnAnEmptyPageIsWorthKnowing() throws IOException {
        assertThat(read(REPORT, document -> addPicture(document, 60, 60)).findings())
                .singleElement()
                .extracting(Finding::severity)
                .isEqualTo(Severity.INFO);
    }

    @Test
    void blankPageIsNoFinding() throws IOException {
        assertThat(read(REPORT, document -> document.addPage(new PDPage())).findings())
                .isEmpty();
    }

    private Extraction read(Path report, Harm harm) throws IOException {
        Path file = folder.resolve("harmed.pdf");
        try (PDDocument document = Loader.loadPDF(report.toFile())) {
            harm.to(document);
            document.save(file.toFile());
        }
        return assertThat(new PdfReader().read(file))
                .asInstanceOf(InstanceOfAssertFactories.type(Extraction.class))
                .actual();
    }

    private static List<String> rules(Extraction read) {
        return read.findings().stream().map(Finding::rule).toList();
    }

    private static PDPage pageThatDraws(PDDocument document, String content) throws IOException {
        PDPage page = new PDPage();
        page.setContents(new PDStream(document, new ByteArrayInputStream(content.getBytes(StandardCharsets.US_ASCII))));
        return page;
    }

    /** A font that names its descendants but has none. */
    private static PDPage pageWithBrokenFont(PDDocument document) throws IOException {
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        COSDictionary fonts = new COSDictionary();
        fonts.setItem("F1", font);
        PDResources resources = new PDResources();
        resources.getCOSObject().setItem(COSName.FONT, fonts);
        PDPage page = pageThatDraws(document, "BT /F1 12 Tf (text) Tj ET");
        page.setResources(resources);
        return page;
    }

    /** A font that maps its letters to Canadian syllabics, as one does whose encoding was lost. */
    private static PDPage pageOfForeignScript(PDDocument document) throws IOException {
        String map = "begincmap 1 begincodespacerange <00> <FF> endcodespacerange"
                + " 1 beginbfrange <41> <5A> <1401> endbfrange endcmap";
        PDStream stream = new PDStream(document, new ByteArrayInputStream(map.getBytes(StandardCharsets.US_ASCII)));
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE1);
        font.setItem(COSName.BASE_FONT, COSName.getPDFName("Helvetica"));
        font.setItem(COSName.TO_UNICODE, stream);
        COSDictionary fonts = new COSDictionary();
        fonts.setItem("F1", font);
        PDResources resources = new PDResources();
        resources.getCOSObject().setItem(COSName.FONT, fonts);
        PDPage page = pageThatDraws(document, "BT /F1 12 Tf 100 400 Td (SAMPLE) Tj 0 -40 Td (LETTER) Tj ET");
        page.setResources(resources);
        return page;
    }

    private static void spoilChecksum(PDDocument document, PDPage page) throws IOException {
        PDStream whole = page.getContentStreams().next();
        byte[] packed;
        try (InputStream raw = whole.getCOSObject().createRawInputStream()) {
            packed = raw.readAllBytes();
        }
        packed[packed.length - 1] ^= 0x55;
        PDStream stream = new PDStream(document);
        try (OutputStream raw = stream.getCOSObject().createRawOutputStream()) {
            raw.write(packed);
        }
        stream.getCOSObject().setItem(COSName.FILTER, COSName.FLATE_DECODE);
        page.setContents(stream);
    }

    private static void addPicture(PDDocument document, float width, float height) throws IOException {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            var image = LosslessFactory.createFromImage(document, new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB));
            content.drawImage(image, 20, 5, width, height);
        }
    }
}
