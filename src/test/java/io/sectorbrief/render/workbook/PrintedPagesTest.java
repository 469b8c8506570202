package io.sectorbrief.render.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrintedPagesTest {

    private static final String CHART = "<chart kind=\"bar\" title=\"销量\" categories=\"1\" values=\"2\" rows=\"5\"/>";

    @TempDir
    private Path folder;

    @Test
    void headingIsNotLeftAtTheFootOfAPage() throws IOException {
        XSSFSheet sheet = printed(table("玩具", 32, "") + table("积木", 12, ""));

        assertThat(sheet.getRowBreaks()).containsExactly(row(sheet, "积木") - 1);
    }

    @Test
    void lastTableLongerThanAPageHasItsHeadOnEach() throws IOException {
        XSSFSheet sheet = printed(table("玩具", 3, "") + table("积木", 90, ""));
        int head = row(sheet, "积木") + 2;

        assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo(head + ":" + head);
    }

    @Test
    void longTablesOfTheSameColumnsHaveTheirHeadOnEachPage() throws IOException {
        XSSFSheet sheet = printed(other(3) + table("玩具", 90, "") + table("积木", 60, ""));
        int head = row(sheet, "玩具") + 2;

        assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo(head + ":" + head);
    }

    @Test
    void headOfALongTableIsNotAboveATableOfOtherColumns() throws IOException {
        XSSFSheet sheet = printed(table("玩具", 90, "") + other(3));

        assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
    }

    @Test
    void chartIsNotCut() throws IOException {
        XSSFSheet sheet = printed(table("玩具", 18, "") + table("积木", 90, CHART));
        var chart = sheet.getDrawingPatriarch().getCTDrawing().getTwoCellAnchorArray(0);

        assertThat(Arrays.stream(sheet.getRowBreaks()).boxed())
                .contains(row(sheet, "积木") - 1)
                .noneMatch(last ->
                        chart.getFrom().getRow() <= last && last < chart.getTo().getRow());
    }

    private XSSFSheet printed(String tables) throws IOException {
        Path file = folder.resolve("toys.xlsx");
        new WorkbookPress().print("""
                        <workbook title="玩具"><theme face="SimSun" night="#112233" onNight="#ffffff" ink="#000000" muted="#777777" \
                        rule="#dddddd" doubt="#ffeecc" up="#cc0000" down="#00cc00" series="#0000cc"/>
                        <sheet name="玩具" title="玩具周报" note="样张">%s</sheet></workbook>""".formatted(tables), LocalDate.of(2023, 7, 16), file);
        try (var book = new XSSFWorkbook(Files.newInputStream(file))) {
            return book.getSheetAt(0);
        }
    }

    private static String table(String title, int rows, String charts) {
        return "<table title=\"" + title
                + "\"><column head=\"名称\" width=\"30\"/><column head=\"销量\" format=\"whole\" width=\"12\"/>"
                + "<row><c>木马</c><c>12</c></row>".repeat(rows) + charts + "</table>";
    }

    private static String other(int rows) {
        return table("店铺", rows, "").replace("销量", "面积");
    }

    private static int row(XSSFSheet sheet, String heading) {
        for (var row : sheet) {
            var first = row.getCell(0);
            if (first != null && first.toString().equals(heading)) {
                return row.getRowNum();
            }
        }
        throw new AssertionError("no heading " + heading);
    }
}
