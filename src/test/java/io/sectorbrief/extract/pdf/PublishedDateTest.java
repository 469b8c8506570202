package io.sectorbrief.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.sectorbrief.model.Extraction;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishedDateTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void theDayAFileWasSavedIsNotTheDayItsReportWasPublished() throws IOException {
        Path file = folder.resolve("report.pdf");
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                content.newLineAtOffset(72, 700);
                content.showText("A report that does not print its date, of some length so that it has a text layer");
                content.endText();
            }
            document.getDocumentInformation()
                    .setCreationDate(
                            GregorianCalendar.from(ZonedDateTime.parse("2023-07-16T06:00:00+08:00[Asia/Shanghai]")));
            document.save(file.toFile());
        }

        assertThat(((Extraction) new PdfReader().read(file)).published()).isEmpty();
    }
}
