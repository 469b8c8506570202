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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WorkbookReadingTest {

    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @EnumSource(names = {"XLSX", "XLS"})
    void hiddenSheetsAreLeftOutAndKeepTheirNumbers(DocumentKind kind) throws IOException {
        Path file = folder.resolve("book");
        try (Workbook book = kind == DocumentKind.XLSX ? new XSSFWorkbook() : new HSSFWorkbook()) {
            fill(book.createSheet("_meta"));
            fill(book.createSheet("榜单"));
            fill(book.createSheet("更隐"));
            book.setActiveSheet(1);
            book.setSheetVisibility(0, SheetVisibility.HIDDEN);
            book.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
            write(book, file);
        }

        Extraction extraction = (Extraction) new SheetReader(kind).read(file);

        assertThat(extraction.pages()).isEqualTo(1);
        assertThat(extraction.exhibits()).extracting(Exhibit::id).containsExactly("s2t1");
        assertThat(extraction.exhibits().get(0).sheet()).contains("榜单");
    }

    @ParameterizedTest
    @EnumSource(names = {"XLSX", "XLS"})
    void daysCountedFrom1904AreTheSameDays(DocumentKind kind) throws IOException {
        Path file = folder.resolve("mac");
        try (Workbook book = kind == DocumentKind.XLSX ? new XSSFWorkbook() : new HSSFWorkbook()) {
            var cell = fill(book.createSheet("榜单")).getRow(1).getCell(1);
            cell.setCellValue(45113 - 1462);
            cell.setCellStyle(book.createCellStyle());
            cell.getCellStyle().setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
            WorkbookWriter.countFrom1904(book);
            write(book, file);
        }

        assertThat(firstRow(new SheetReader(kind).read(file))).containsExactly("甲", "2023-07-06");
    }

    @Test
    void aFormulaWithoutStoredValueIsADoubt() throws IOException {
        Path file = folder.resolve("formula.xlsx");
        try (Workbook book = new XSSFWorkbook()) {
            fill(book.createSheet("榜单")).getRow(1).getCell(1).setCellFormula("1+1");
            write(book, file);
        }
        String xml = part(file, "xl/worksheets/sheet1.xml").replaceAll("</f><v>[^<]*</v>", "</f>");
        replacePart(file, "xl/worksheets/sheet1.xml", xml);

        Extraction extraction = (Extraction) new SheetReader(DocumentKind.XLSX).read(file);

        assertThat(extraction.exhibits().get(0).doubts()).containsExactly("formulas stored without a value in B2");
        assertThat(extraction.exhibits().get(0).confidence()).isLessThan(1);
    }

    @Test
    void anXlsWithAPasswordIsRefused() throws IOException {
        Path file = folder.resolve("locked.xls");
        try (Workbook book = new HSSFWorkbook()) {
            fill(book.createSheet("榜单"));
            Biff8EncryptionKey.setCurrentUserPassword("secret");
            write(book, file);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }

        assertThat(cause(new SheetReader(DocumentKind.XLS).read(file))).isEqualTo(Cause.PASSWORD);
    }

    @ParameterizedTest
    @EnumSource(names = {"XLSX", "XLS"})
    void aCutFileIsRefused(DocumentKind kind) throws IOException {
        Path file = folder.resolve("cut");
        try (Workbook book = kind == DocumentKind.XLSX ? new XSSFWorkbook() : new HSSFWorkbook()) {
            fill(book.createSheet("榜单"));
            write(book, file);
        }
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));

        assertThat(cause(new SheetReader(kind).read(file))).isIn(Cause.TRUNCATED, Cause.BROKEN);
    }

    @Test
    void anArchiveThatUnpacksToGigabytesIsRefused() throws IOException {
        Path file = folder.resolve("bomb.xlsx");
        try (Workbook book = new XSSFWorkbook()) {
            fill(book.createSheet("榜单"));
            write(book, file);
        }
        replacePart(file, "xl/worksheets/sheet1.xml", " ".repeat(40 << 20));

        assertThat(new SheetReader(DocumentKind.XLSX).read(file)).isInstanceOf(Refusal.class);
    }

    @Test
    void mergesThatLieOverEachOtherWithoutEndAreRefused() throws IOException {
        Path file = folder.resolve("merges.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            XSSFSheet sheet = book.createSheet("榜单");
            for (int i = 0; i < 1500; i++) {
                sheet.createRow(i).createCell(i).setCellValue("甲");
            }
            for (int corner = 4; corner >= 0; corner--) {
                sheet.addMergedRegionUnsafe(new CellRangeAddress(corner, 1499, corner, 1499));
            }
            write(book, file);
        }

        Reading reading = new SheetReader(DocumentKind.XLSX).read(file);

        assertThat(cause(reading)).isEqualTo(Cause.TOO_LARGE);
        assertThat(((Refusal) reading).reason()).contains("榜单");
    }

    @ParameterizedTest
    @EnumSource(names = {"XLSX", "XLS"})
    void ofTwoMergesThatOverlapTheFirstCounts(DocumentKind kind) throws IOException {
        Path file = folder.resolve("overlap");
        try (Workbook book = kind == DocumentKind.XLSX ? new XSSFWorkbook() : new HSSFWorkbook()) {
            Sheet sheet = fill(book.createSheet("榜单"));
            sheet.addMergedRegionUnsafe(new CellRangeAddress(1, 2, 0, 0));
            sheet.addMergedRegionUnsafe(new CellRangeAddress(1, 2, 0, 1));
            write(book, file);
        }

        assertThat(firstRow(new SheetReader(kind).read(file))).containsExactly("甲", "10");
    }

    @Test
    void aWorkbookWithoutStylesShowsItsNumbersAsTheyAre() throws IOException {
        Path file = folder.resolve("lean.xlsx");
        try (Workbook book = new XSSFWorkbook()) {
            fill(book.createSheet("榜单"));
            write(book, file);
        }
        removePart(file, "xl/styles.xml");

        assertThat(firstRow(new SheetReader(DocumentKind.XLSX).read(file))).containsExactly("甲", "10");
    }

    @Test
    void anExternalEntityIsNeverFetched() throws IOException {
        Path file = folder.resolve("entity.xlsx");
        Path secret = Files.writeString(folder.resolve("secret.txt"), "geheim");
        try (Workbook book = new XSSFWorkbook()) {
            fill(book.createSheet("榜单"));
            write(book, file);
        }
        String xml = part(file, "xl/worksheets/sheet1.xml");
        replacePart(
                file,
                "xl/worksheets/sheet1.xml",
                xml.replaceFirst(
                                "<worksheet",
                                "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><worksheet")
                        .replaceFirst("<v>\\d+</v>", "<v>&x;</v>"));

        assertThat(String.valueOf(new SheetReader(DocumentKind.XLSX).read(file)))
                .doesNotContain("geheim");
    }

    private static Sheet fill(Sheet sheet) {
        Object[][] cells = {{"名称", "值"}, {"甲", 10.0}, {"乙", 20.0}};
        for (int r = 0; r < cells.length; r++) {
            sheet.createRow(r).createCell(0).setCellValue(String.valueOf(cells[r][0]));
            if (cells[r][1] instanceof Double number) {
                sheet.getRow(r).createCell(1).setCellValue(number);
            } else {
                sheet.getRow(r).createCell(1).setCellValue(String.valueOf(cells[r][1]));
            }
        }
        return sheet;
    }

    private static void write(Workbook book, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            book.write(out);
        }
    }

    private static List<String> firstRow(Reading reading) {
        return ((Extraction) reading)
                .exhibits().get(0).dataRows().get(0).cells().stream()
                        .map(Cell::text)
                        .toList();
    }

    private static Cause cause(Reading reading) {
        assertThat(reading).isInstanceOf(Refusal.class);
        return ((Refusal) reading).cause();
    }

    private static String part(Path file, String name) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void removePart(Path file, String name) throws IOException {
        for (String listing : List.of("[Content_Types].xml", "xl/_rels/workbook.xml.rels")) {
            replacePart(file, listing, part(file, listing).replaceAll("<[^<>]*styles.xml[^<>]*/>", ""));
        }
        Path copy = file.resolveSibling("copy.zip");
        try (ZipFile zip = new ZipFile(file.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(copy))) {
            for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
                if (!entry.getName().equals(name)) {
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    zip.getInputStream(entry).transferTo(out);
                }
            }
        }
        Files.move(copy, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void replacePart(Path file, String name, String content) throws IOException {
        Path copy = file.resolveSibling("copy.zip");
        try (ZipFile zip = new ZipFile(file.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(copy))) {
            for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().equals(name)) {
                    out.write(content.getBytes(StandardCharsets.UTF_8));
                } else {
                    zip.getInputStream(entry).transferTo(out);
                }
            }
        }
        Files.move(copy, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
