package io.sectorbrief.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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

    private Path print(Press press, String words, String name) throws IOException {
        String xhtml = """
                <html xmlns="http://www.w3.org/1999/xhtml" lang="zh-CN"><head><title>words</title><style>
                body { font-family: "Sector Brief Sans", "Sector Brief Wide" } b { font-weight: 700 }
                </style></head><body><p>%1$s</p><p><b>%1$s</b></p>
                <svg xmlns="http://www.w3.org/2000/svg" width="200" height="20" viewBox="0 0 200 20" alt="chart">
                <text x="0" y="15" font-family="Sector Brief Sans" font-size="9" font-weight="700">%1$s</text></svg>
                </body></html>
                """.formatted(words);
        Path file = folder.resolve(name);
        var identity = new Identity("words", "us", "words", LocalDate.of(2024, 1, 1), "words");
        press.print(xhtml, PagePlan.NONE, identity, List.of(), file);
        return file;
    }
}
