package io.sectorbrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.sectorbrief.extract.Documents;
import io.sectorbrief.quality.Reviewed;
import io.sectorbrief.render.InspectionPage;
import io.sectorbrief.render.Templates;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlReportTest {

    private static final Path REPORT = Path.of("src/test/resources/extract/pdf/over-pages/report.pdf");

    @TempDir
    Path folder = Path.of("");

    @Test
    void everyPageIsAPictureWithWhatWasReadDrawnOnIt() throws IOException {
        DocumentLine read = line(REPORT);

        String html = html(read);

        long cells = read.exhibits().stream()
                .flatMap(exhibit -> exhibit.rows().stream())
                .flatMap(List::stream)
                .filter(cell -> !cell.isEmpty())
                .count();
        assertThat(count(html, "src=\"data:image/jpeg;base64,"))
                .isEqualTo(read.pages().orElseThrow().longValue());
        assertThat(count(html, "<rect class=\"cell\"")).isEqualTo(cells);
        assertThat(count(html, "<rect class=\"exhibit\"")).isEqualTo(2);
        assertThat(count(html, "<rect class=\"label\"")).isPositive();
        assertThat(count(html, "<rect class=\"lost\"")).isZero();
    }

    @Test
    void noTwoPicturesAreHeldAtOnce() throws IOException {
        List<String> written = new ArrayList<>();
        DocumentLine read = line(REPORT);
        try (var report = report(new Writer() {
            @Override
            public void write(char[] buffer, int offset, int length) {
                written.add(new String(buffer, offset, length));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        })) {
            report.accept(read);
        }

        assertThat(read.pages().orElseThrow()).isGreaterThan(1);
        assertThat(written).allMatch(piece -> count(piece, "src=\"data:image/jpeg;base64,") < 2);
    }

    @Test
    void aFileThatIsGoneMeanwhileStillShowsItsTables() throws IOException {
        Path report = Files.copy(REPORT, folder.resolve("report.pdf"));
        DocumentLine read = line(report);
        Files.delete(report);

        assertThat(html(read)).contains("its pages cannot be drawn").contains("<section class=\"card\"");
    }

    @Test
    void textThatWasNotReadIsMarked() throws IOException {
        Path stamped = folder.resolve("stamped.pdf");
        try (PDDocument document = Loader.loadPDF(REPORT.toFile())) {
            var page = document.getPage(0);
            try (var content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 9);
                content.setTextMatrix(Matrix.getRotateInstance(Math.PI / 2, 14, 300));
                content.showText("registered copy");
                content.endText();
            }
            document.save(stamped.toFile());
        }

        assertThat(html(line(stamped)))
                .contains("14 characters not read", "lost: registered copy")
                .contains("<rect class=\"lost\"");
    }

    @Test
    void nothingIsFetchedFromAnywhereAndMarkupInADocumentIsText() throws IOException {
        Path csv = Files.writeString(folder.resolve("board.csv"), "place,name\n1,<script>alert(1)</script>\n2,Beta\n");

        String html = html(line(csv));

        assertThat(html).contains("&lt;script&gt;alert(1)").doesNotContain("<script>alert");
        assertThat(html(line(REPORT)) + html).doesNotContainPattern("(?:src|href)=\"(?!data:|#)|url\\(|@import");
    }

    private DocumentLine line(Path file) throws IOException {
        return new Inspection(
                        new Documents(),
                        (document, extraction) -> new Reviewed(List.of(), List.of(), List.of(), extraction.findings()),
                        Boxes.LEFT_OUT,
                        List.of())
                .of(file);
    }

    private static String html(DocumentLine line) {
        StringWriter html = new StringWriter();
        try (var report = report(html)) {
            report.accept(line);
        }
        return html.toString();
    }

    private static HtmlReport report(Writer out) {
        return new HtmlReport(new PrintWriter(out), new InspectionPage(Templates.in(Path.of("templates"))));
    }

    private static long count(String html, String part) {
        return Pattern.compile(Pattern.quote(part)).matcher(html).results().count();
    }
}
