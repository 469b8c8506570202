package io.sectorbrief.extract.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.sectorbrief.model.Cell;
import io.sectorbrief.model.DocumentKind;
import io.sectorbrief.model.Exhibit;
import io.sectorbrief.model.Extraction;
import io.sectorbrief.model.Reading;
import io.sectorbrief.model.Refusal;
import io.sectorbrief.model.Refusal.Cause;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Workbooks that programs other than Excel write, or that arrive broken. */
class OddWorkbookTest {

    private static final String TRANSITIONAL = "http://schemas.openxmlformats.org/";
    private static final String STRICT = "http://purl.oclc.org/ooxml/";

    @TempDir
    Path folder = Path.of("");

    private Path file = Path.of("");

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("book.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            for (String name : List.of("第一周", "第二周")) {
                Sheet sheet = book.createSheet(name);
                sheet.createRow(0).createCell(0).setCellValue("片名");
                sheet.getRow(0).createCell(1).setCellValue("上映");
                sheet.createRow(1).createCell(0).setCellValue("甲");
                sheet.getRow(1).createCell(1).setCellValue(45356.604166666664);
                sheet.getRow(1).getCell(1).setCellStyle(book.createCellStyle());
                sheet.getRow(1).getCell(1).getCellStyle().setDataFormat((short) 14);
            }
            book.write(out);
        }
    }

    @Test
    void aStrictWorkbookIsReadLikeAnyOther() throws IOException {
        ZippedParts.edit(
                file,
                "xl/",
                xml -> xml.replace(TRANSITIONAL + "spreadsheetml/2006/main", STRICT + "spreadsheetml/main")
                        .replace(TRANSITIONAL + "officeDocument/2006/", STRICT + "officeDocument/")
                        .replace("<v>45356.604166666664</v>", "<v>2024-03-05T14:30:00</v>")
                        .replaceFirst("(<c r=\"B2\"[^>]*) t=\"n\"", "$1 t=\"d\""));
        ZippedParts.edit(
                file, "_rels/", xml -> xml.replace(TRANSITIONAL + "officeDocument/2006/", STRICT + "officeDocument/"));

        assertThat(rows(read()))
                .containsExactly(List.of("甲", "2024-03-05 14:30:00"), List.of("甲", "2024-03-05 14:30:00"));
    }

    /** Chinese Excel stores these formats by their index alone. */
    @ParameterizedTest
    @CsvSource({
        "14, 2024-03-05 14:30",
        "31, 2024-03-05 14:30",
        "57, 2024-03",
        "58, 2024-03-05 14:30",
        "32, 14时30分",
        "55, 下午2时30分"
    })
    void dateFormatsKnownByTheirIndexAreDates(int index, String shown) throws IOException {
        ZippedParts.edit(file, "xl/styles", xml -> xml.replace("numFmtId=\"14\"", "numFmtId=\"" + index + "\""));

        assertThat(rows(read()).get(0)).containsExactly("甲", shown);
    }

    @Test
    void aChartSheetIsNoSheet() throws IOException {
        ZippedParts.edit(
                file,
                "xl/_rels/workbook",
                xml -> xml.replaceFirst(
                                "(Target=\"worksheets/sheet1.xml\" Type=\"[^\"]*/)worksheet\"", "$1chartsheet\"")
                        .replaceFirst(
                                "(Type=\"[^\"]*/)worksheet(\" Target=\"worksheets/sheet1.xml\")", "$1chartsheet$2"));

        assertThat(((Extraction) read()).exhibits()).extracting(Exhibit::id).containsExactly("s2t1");
        assertThat(((Extraction) read()).findings()).isEmpty();
    }

    @Test
    void aBrokenSheetCostsItselfAndIsTold() throws IOException {
        ZippedParts.edit(file, "xl/worksheets/sheet1", xml -> xml.substring(0, xml.length() / 2));
        Extraction read = (Extraction) read();

        assertThat(read.exhibits()).extracting(Exhibit::id).containsExactly("s2t1");
        assertThat(read.findings())
                .extracting(finding -> finding.severity().token() + " " + finding.rule() + " "
                        + finding.source().page().orElse(""))
                .containsExactly("error sheet_unreadable 第一周");
        assertThat(read.findings().get(0).message())
                .startsWith("Sheet 第一周 is broken and was not read. Open the workbook");
    }

    @Test
    void aWorkbookOfBrokenSheetsIsRefused() throws IOException {
        ZippedParts.edit(file, "xl/worksheets/", xml -> xml.substring(0, xml.length() / 2));

        assertThat(((Refusal) read()).cause()).isEqualTo(Cause.BROKEN);
    }

    @ParameterizedTest
    @CsvSource({
        "<row r=\"2\", <row r=\"2000000000\"",
        "r=\"B2\", r=\"ZZZZ2\"",
        "<sheetData>, <cols><col min=\"1\" max=\"2000000000\" hidden=\"1\"/></cols><sheetData>"
    })
    void placesThatNoSheetHasAreABrokenSheet(String sound, String broken) throws IOException {
        ZippedParts.edit(file, "xl/worksheets/sheet1", xml -> xml.replace(sound, broken));

        assertThat(((Extraction) read()).findings())
                .extracting(finding -> finding.rule())
                .containsExactly("sheet_unreadable");
    }

    @Test
    void escapedCharactersOfTextsAreUndone() throws IOException {
        ZippedParts.edit(file, "xl/sharedStrings", xml -> xml.replace("<t>甲</t>", "<t>甲_x000D_\n_x0042_</t>"));

        assertThat(rows(read()).get(0).get(0)).isEqualTo("甲 B");
    }

    private Reading read() {
        return new SheetReader(DocumentKind.XLSX).read(file);
    }

    private static List<List<String>> rows(Reading reading) {
        return ((Extraction) reading)
                .exhibits().stream()
                        .flatMap(exhibit -> exhibit.dataRows().stream())
                        .map(row -> row.cells().stream().map(Cell::text).toList())
                        .toList();
    }
}
