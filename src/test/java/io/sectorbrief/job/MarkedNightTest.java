package io.sectorbrief.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reader sees of a week whose only board says that it was drawn up before the week was over, and is out of order. */
class MarkedNightTest {

    private static final String BOARD = """
            2023年第28周电影票房排名
            排名,影片,周票房（万元）,票房占比
            1,甲片,1100,25%
            2,乙片,1000,20%
            3,丙片,900,18%
            4,丁片,950,12%
            5,戊片,700,8%
            数据截至：2023-07-12 10:00
            """;

    @TempDir
    private static Path folder;

    private static Path edition;

    @BeforeAll
    static void publish() throws IOException {
        Desk desk = new Desk(folder);
        desk.declare("weekly-film", "pdf, xlsx, html");
        desk.drop("w28.csv", BOARD);
        desk.run();
        edition = desk.workspace.output().resolve("weekly-film/2023-W28");
    }

    @Test
    void noNumberOfTheBoardIsSoundInTheFigures() throws IOException {
        JsonNode figures = new ObjectMapper().readTree(file("json").toFile()).get("figures");

        assertThat(figures)
                .hasSizeGreaterThan(20)
                .noneMatch(figure -> figure.get("status").asText().equals("ok"))
                .filteredOn(figure -> figure.get("measure").asText().equals("level"))
                .hasSize(10)
                .allMatch(figure -> figure.get("status").asText().equals("marked"));
    }

    @Test
    void noNumberOfTheBoardIsWithoutAMarkOnThePageAndOneLineSaysWhy() throws IOException {
        Document page = Jsoup.parse(Files.readString(file("html")));

        assertThat(page.select(".exhibit td.n:matches(万|%)"))
                .hasSizeGreaterThan(9)
                .allSatisfy(cell -> assertThat(cell.text()).containsAnyOf("*", "†"))
                .anySatisfy(cell -> assertThat(cell.text()).startsWith("*"));
        assertThat(page.select("tr:contains(数据截止早于所述期间)")).hasSize(1);
    }

    @Test
    void theyHaveItInThePdfToo() throws IOException {
        try (PDDocument document = Loader.loadPDF(file("pdf").toFile())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("1,100.00*", "8.0%*")
                    .contains("数据截止早于所述期间");
        }
    }

    @Test
    void theyStandOnTintedGroundInTheWorkbook() throws Exception {
        try (var workbook = new XSSFWorkbook(file("xlsx").toFile())) {
            List<Cell> gross = column(workbook.getSheet("电影票房"), "周票房");
            assertThat(gross)
                    .hasSizeGreaterThan(4)
                    .allSatisfy(cell -> assertThat(cell.getCellStyle().getFillPattern())
                            .isEqualTo(FillPatternType.SOLID_FOREGROUND));
        }
    }

    @Test
    void whatIsExpectedIsToldInTheLanguageOfTheBrief() throws Exception {
        try (var workbook = new XSSFWorkbook(file("xlsx").toFile())) {
            List<String> texts = texts(workbook.getSheet("数据质量"));
            assertThat(texts).contains("应不高于900");
            assertThat(texts).noneMatch(text -> text.contains("at most"));
        }
    }

    private static Path file(String kind) {
        return edition.resolve("weekly-film-2023-W28." + kind);
    }

    /** The numbers below the first such head. */
    private static List<Cell> column(Sheet sheet, String head) {
        var cells = new ArrayList<Cell>();
        int column = -1;
        for (Row row : sheet) {
            Cell cell = column < 0 ? null : row.getCell(column);
            if (column < 0) {
                column = StreamSupport.stream(row.spliterator(), false)
                        .filter(one -> new DataFormatter().formatCellValue(one).equals(head))
                        .mapToInt(Cell::getColumnIndex)
                        .findFirst()
                        .orElse(-1);
            } else if (cell == null
                    || !new DataFormatter().formatCellValue(cell).matches(".*\\d.*")) {
                return cells;
            } else {
                cells.add(cell);
            }
        }
        return cells;
    }

    private static List<String> texts(Sheet sheet) {
        var texts = new ArrayList<String>();
        sheet.forEach(row -> row.forEach(cell -> texts.add(new DataFormatter().formatCellValue(cell))));
        return texts;
    }
}
