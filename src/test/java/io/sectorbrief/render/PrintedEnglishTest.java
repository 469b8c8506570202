package io.sectorbrief.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.sectorbrief.brief.BriefModel;
import io.sectorbrief.brief.Language;
import io.sectorbrief.model.Period;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a brief in English stands on paper. */
class PrintedEnglishTest {

    private static final Path TEMPLATES = Path.of("templates");

    @TempDir
    private Path folder;

    @Test
    void quotesStayWithTheNameTheyEnclose() throws IOException {
        Path file = folder.resolve("english.pdf");
        new PdfRenderer(Templates.in(TEMPLATES, Language.EN), HtmlRendererTest.CROPS)
                .render(MadeUp.in(Language.EN, MadeUp.weekly()), List.of(), file);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            String text = stripper.getText(document);

            assertThat(text.lines().map(String::strip))
                    .noneMatch(line -> line.matches("'[ ,;.].*|.* '"))
                    .noneMatch("'"::equals);
            assertThat(text)
                    .contains("10–16 July 2023")
                    .doesNotContain("2023-07-10 to")
                    .contains("Media and Internet Research · Please read the disclaimer");
        }
    }

    @Test
    void noPageNumberOfTheContentsStandsByItself() throws IOException {
        Path file = folder.resolve("long.pdf");
        BriefModel model = MadeUp.model(
                "one",
                "一周",
                Period.parse("2023-W27"),
                Map.of("box-office", "AI progress of listed companies"),
                List.of("box-office"),
                MadeUpFigures.of("first-board", name -> name));
        new PdfRenderer(Templates.in(TEMPLATES, Language.EN), HtmlRendererTest.CROPS)
                .render(MadeUp.in(Language.EN, model), List.of(), file);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            var stripper = new PDFTextStripper();
            stripper.setEndPage(1);

            assertThat(stripper.getText(document).lines().map(String::strip))
                    .anyMatch(line -> line.matches("companies [. ]+\\d+"))
                    .noneMatch(line -> line.matches("[. ]*\\d"));
        }
    }
}
