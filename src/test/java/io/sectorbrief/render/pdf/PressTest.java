package io.sectorbrief.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PressTest {

    @TempDir
    private Path folder;

    @Test
    void whatWasPrintedBeforeLeavesNoTraceInADocument() throws IOException {
        Press used = new Press();
        print(used, "影片《长安三万里》", "other.pdf");

        Path after = print(used, "票房 15.40亿元，镕", "after.pdf");
        Path alone = print(new Press(), "票房 15.40亿元，镕", "alone.pdf");

        assertThat(Files.mismatch(after, alone)).isEqualTo(-1);
    }

    @Test
    void aHeadingWithOneSentenceUnderItGoesWithWhatFollowsToTheNextPage() throws IOException {
        String xhtml = """
                <html xmlns="http://www.w3.org/1999/xhtml" lang="zh-CN"><head><title>words</title><style>
                @page { size: 300pt 300pt; margin: 0 } * { margin: 0; padding: 0 }
                body { font-family: "Sector Brief Sans"; font-size: 9pt; line-height: 12pt }
                .whole { page-break-inside: avoid }
                </style></head><body><div class="whole" style="height: 200pt">票房</div><h2>游戏</h2>
                <p class="text">王者荣耀居首。</p><div class="whole" style="height: 150pt">榜单</div></body></html>
                """;

        assertThat(new Press().plans(xhtml).get(0).turns()).containsExactly(Map.entry(2, 2));
    }

    @Test
    void onlyBackgroundsThatArePaintedAreMarkedAsArtifacts() throws IOException {
        String xhtml = """
                <html xmlns="http://www.w3.org/1999/xhtml" lang="zh-CN"><head><title>words</title><style>
                body { font-family: "Sector Brief Sans" } .tinted { background-color: #ddeeff }
                </style></head><body><p>票房</p><p class="tinted">游戏</p><p>热度</p></body></html>
                """;

        Path file = printed(new Press(), "backgrounds.pdf", xhtml);

        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            PDPage page = document.getPage(0);
            List<Object> tokens = new PDFStreamParser(page).parse();
            List<COSDictionary> marks = new ArrayList<>();
            for (int i = 0; i < tokens.size(); i++) {
                if (COSName.ARTIFACT.equals(tokens.get(i))) {
                    marks.add(page.getResources()
                            .getProperties((COSName) tokens.get(i + 1))
                            .getCOSObject());
                    assertThat(tokens.get(i + 3)).asString().doesNotContain("EMC");
                }
            }
            assertThat(marks)
                    .singleElement()
                    .satisfies(
                            mark -> assertThat(mark.getCOSArray(COSName.BBOX)).isNotNull());
            assertThat(page.getResources().getPropertiesNames()).hasSize(1);
            assertThat(new PDFTextStripper().getText(document)).contains("票房", "游戏", "热度");
        }
    }

    private Path print(Press press, String words, String name) throws IOException {
        String xhtml = """
                <html xmlns="http://www.w3.org/1999/xhtml" lang="zh-CN"><head><title>words</title><style>
                body { font-family: "Sector Brief Sans", "Sector Brief Wide" } b { font-weight: 700 }
                </style></head><body><p>%1$s</p><p><b>%1$s</b></p>
                <svg xmlns="http://www.w3.org/2000/svg" width="200" height="20" viewBox="0 0 200 20" alt="chart">
                <text x="0" y="15" font-family="Sector Brief Sans" font-size="9" font-weight="700">%1$s</text></svg>
                </body></html>
                """.formatted(words);
        return printed(press, name, xhtml);
    }

    private Path printed(Press press, String name, String xhtml) throws IOException {
        Path file = folder.resolve(name);
        var identity = new Identity("words", "us", "words", LocalDate.of(2024, 1, 1), "words");
        press.print(xhtml, PagePlan.NONE, identity, List.of(), file);
        return file;
    }
}
