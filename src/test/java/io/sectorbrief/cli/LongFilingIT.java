package io.sectorbrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real jar reads a filing of 400 full pages in little memory: each page is let go of once it is read. */
class LongFilingIT {

    private static final int PAGES = 400;
    private static final int ROWS = 30;
    private static final int COLUMNS = 6;
    private static final float LEADING = 15;

    @TempDir
    Path folder = Path.of("");

    @Test
    void aLongFilingIsReadInLittleMemory() throws IOException, InterruptedException {
        Path filing = folder.resolve("filing.pdf");
        write(filing);

        String read = inspected(filing);

        assertThat(read).contains("\"status\":\"read\"", "\"pages\":" + PAGES);
        assertThat(read.split("\"kind\":\"table\"", -1)).hasSize(PAGES + 1);
    }

    private String inspected(Path filing) throws IOException, InterruptedException {
        Path errors = folder.resolve("errors");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-jar",
                        Path.of("target", "sector-brief.jar").toString(),
                        "inspect",
                        "--format",
                        "json",
                        filing.toString())
                .redirectError(errors.toFile())
                .start();
        String results = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(Files.readString(errors)).isZero();
        return results;
    }

    private static void write(Path filing) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDFont font = PDType0Font.load(
                    document,
                    Path.of("src/main/resources/fonts/SectorBriefSans-Regular.ttf")
                            .toFile());
            for (int page = 1; page <= PAGES; page++) {
                add(document, font, page);
            }
            document.save(filing.toFile());
        }
    }

    private static void add(PDDocument document, PDFont font, int page) throws IOException {
        PDPage sheet = new PDPage(PDRectangle.A4);
        document.addPage(sheet);
        try (PDPageContentStream content = new PDPageContentStream(document, sheet)) {
            show(content, font, 40, 820, List.of("年度报告全文"));
            show(content, font, 40, 804, List.of("表 " + page + "：分地区收入"));
            for (int row = 0; row < ROWS; row++) {
                show(content, font, 40, 790 - row * LEADING, cells(page, row));
            }
            show(content, font, 40, 790 - ROWS * LEADING, List.of("资料来源：公司公告"));
            show(content, font, 290, 20, List.of("" + page));
        }
    }

    private static List<String> cells(int page, int row) {
        return IntStream.range(0, COLUMNS)
                .mapToObj(column -> column == 0
                        ? row == 0 ? "地区" : "地区" + row
                        : row == 0 ? (2000 + column) + "年" : String.valueOf(1000 + page * 7 + row * 31 + column))
                .toList();
    }

    private static void show(PDPageContentStream content, PDFont font, float x, float y, List<String> cells)
            throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            content.beginText();
            content.setFont(font, 9);
            content.newLineAtOffset(x + i * 80, y);
            content.showText(cells.get(i));
            content.endText();
        }
    }
}
