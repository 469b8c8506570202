package io.sectorbrief.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.sectorbrief.brief.BriefModel;
import io.sectorbrief.render.view.Crops;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A cell may hold characters that XML has no place for: a control character of a vendor's program, half a pair, a non-character. */
class UnprintableCharactersTest {

    private static final String FILM = "八角笼中";

    private static final BriefModel WEEKLY =
            MadeUp.weekly(name -> name.equals(FILM) ? "八\u0001角\u000b笼\ud800中\uffff" : name);

    private final Templates templates = Templates.in(Path.of("templates"));

    @TempDir
    Path folder = Path.of("");

    @Test
    void theyStayOutOfThePdf() throws Exception {
        Path file = folder.resolve("weekly.pdf");
        new PdfRenderer(templates, Crops.NONE).render(WEEKLY, List.of(), file);

        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertThat(new PDFTextStripper().getText(document)).contains(FILM);
        }
    }

    @Test
    void theyStayOutOfThePage() {
        assertThat(new HtmlRenderer(templates, Crops.NONE).html(WEEKLY))
                .contains(FILM)
                .doesNotContain("\u0001", "\u000b", "\ud800", "\uffff");
    }

    @Test
    void theyStayOutOfTheWorkbook() throws Exception {
        Path file = folder.resolve("weekly.xlsx");
        new WorkbookRenderer(templates).render(WEEKLY, file);

        var text = new DataFormatter();
        try (var workbook = new XSSFWorkbook(file.toFile())) {
            assertThat(workbook.getSheet("电影票房"))
                    .anySatisfy(row -> assertThat(row)
                            .anySatisfy(cell ->
                                    assertThat(text.formatCellValue(cell)).isEqualTo(FILM)));
        }
    }
}
