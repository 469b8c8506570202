package io.sectorbrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables of documents as a workbook. */
class ExhibitBookTest {

    @TempDir
    Path folder = Path.of("");

    private Installation desk;

    @BeforeEach
    void aRun() throws IOException {
        desk = new Installation(folder);
        desk.drop("w28.csv", """
                2023年第28周电影票房排名
                单位：万元
                排名,影片,周票房,票房占比,备注
                1,甲片,"1,000.50",30.0%,=SUM(A1)
                2,乙片,800,25.0%,@乙
                资料来源：某数据库
                """);
        desk.drop("codes.csv", """
                行情表
                代码,名称,涨跌
                000001,甲,+5.2%
                600519,乙,-1.0%
                """);
        desk.run("run");
    }

    @Test
    void aSheetAnExhibitStandsBehindAnIndexWithLinks() throws IOException {
        try (Workbook book = export()) {
            Sheet index = book.getSheet("Index");
            List<String> linked = new ArrayList<>();
            for (Row row : index) {
                Cell first = row.getCell(0);
                if (first != null && first.getHyperlink() != null) {
                    linked.add(first.getHyperlink().getAddress());
                }
            }
            assertThat(linked).containsExactly("'行情表'!A1", "'2023年第28周电影票房排名'!A1");
            assertThat(book.getNumberOfSheets()).isEqualTo(3);
        }
    }

    @Test
    void numbersAreNumbersAndWhatLooksLikeAFormulaIsText() throws IOException {
        try (Workbook book = export("--document", "w28.csv")) {
            Sheet sheet = book.getSheet("2023年第28周电影票房排名");
            List<String> lines = new ArrayList<>();
            var shown = new DataFormatter();
            for (Row row : sheet) {
                List<String> cells = new ArrayList<>();
                row.forEach(cell -> cells.add(shown.formatCellValue(cell) + ":" + cell.getCellType()));
                lines.add(String.join(" ", cells));
            }
            assertThat(lines)
                    .contains(
                            "排名:STRING 影片:STRING 周票房:STRING 票房占比:STRING 备注:STRING",
                            "1:NUMERIC 甲片:STRING 1,000.50:NUMERIC 30.0%:NUMERIC =SUM(A1):STRING",
                            "2:NUMERIC 乙片:STRING 800:NUMERIC 25.0%:NUMERIC @乙:STRING")
                    .anyMatch(line -> line.contains("单位：万元"))
                    .anyMatch(line -> line.contains("某数据库"));
        }
    }

    @Test
    void aColumnOfCodesStaysText() throws IOException {
        try (Workbook book = export("--exhibit", "行情")) {
            assertThat(book.getNumberOfSheets()).isEqualTo(2);
            Sheet sheet = book.getSheetAt(1);
            Row last = sheet.getRow(sheet.getLastRowNum());
            assertThat(last.getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(last.getCell(2).getNumericCellValue()).isEqualTo(-0.01);
        }
    }

    @Test
    void namesOfSheetsAreShortAndNeverTwice() {
        var names = new SheetNames();
        String caption = "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五";

        assertThat(names.next(caption)).hasSize(31);
        assertThat(names.next(caption)).hasSize(31).endsWith(" 2");
        assertThat(names.next("A/B: [c]*")).isEqualTo("A B   c");
        assertThat(names.next("a b   C")).isEqualTo("a b   C 2");
        assertThat(names.next("")).isEqualTo("table");
    }

    @Test
    void whatOnlyExhibitsHaveChoosesNothingElse() {
        assertThat(desk.run("export", "observations", "--exhibit", "1")).isEqualTo(ExitCode.WRONG_USAGE.code());
    }

    private Workbook export(String... choice) throws IOException {
        var bytes = new ByteArrayOutputStream();
        PrintStream console = System.out;
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            List<String> line = new ArrayList<>(List.of("export", "exhibits", "--format", "xlsx"));
            line.addAll(List.of(choice));
            desk.run(line.toArray(String[]::new));
        } finally {
            System.setOut(console);
        }
        return WorkbookFactory.create(new ByteArrayInputStream(bytes.toByteArray()));
    }
}
