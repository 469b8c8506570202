package io.sectorbrief.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.sectorbrief.brief.BriefModel;
import io.sectorbrief.render.view.Crops;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How tables of a section stand on paper. */
class PrintedTablesTest {

    @TempDir
    private Path folder;

    @Test
    void aHeadAndAMarkedNumberStayOnOneLineBesideALongName() throws IOException {
        List<String> lines = lines(MadeUp.ofOne("livestream", "2023-W27", "bounded-sellers"));

        assertThat(lines)
                .anyMatch(line -> line.matches("排名变动主播销售额（万元）环比占榜单销量（万件）场次"))
                .anyMatch(line -> line.matches("1.*南山玉器老周.*‡▲66.7%‡15.6%.*"))
                .anyMatch(line -> line.matches("4.*云上优选.*‡▲133.3%‡10.9%.*"))
                .noneMatch(line -> line.matches("‡+"));
    }

    @Test
    void aBoardHasNoColumnOfWhatNoneOfItsRowsSay() throws IOException {
        assertThat(lines(MadeUp.ofOne("livestream", "2023-W27", "bounded-sellers")))
                .noneMatch(line -> line.contains("粉丝"));
    }

    private List<String> lines(BriefModel model) throws IOException {
        Path file = folder.resolve("brief.pdf");
        new PdfRenderer(Templates.in(Path.of("templates")), Crops.NONE).render(model, List.of(), file);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document)
                    .lines()
                    .map(line -> line.replaceAll("\\s", ""))
                    .toList();
        }
    }
}
