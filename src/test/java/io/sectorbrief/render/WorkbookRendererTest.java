package io.sectorbrief.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookRendererTest {

    private static final WorkbookRenderer RENDERER = new WorkbookRenderer(Templates.in(Path.of("templates")));

    @TempDir
    private static Path folder;

    private static Path file;
    private static XSSFWorkbook workbook;

    @BeforeAll
    static void render() throws Exception {
        file = folder.resolve("weekly.xlsx");
        RENDERER.render(MadeUp.weekly(), file);
        workbook = new XSSFWorkbook(file.toFile());
    }

    @AfterAll
    static void close() throws IOException {
        workbook.close();
    }

    @Test
    void hasASheetForEverySectionWithDataAndForContentsFindingsAndSources() {
        assertThat(IntStream.range(0, workbook.getNumberOfSheets()).mapToObj(workbook::getSheetName))
                .containsExactly("目录", "市场回顾", "电影票房", "游戏榜单", "数据质量", "数据来源", "资料", "定义");
    }

    @Test
    void numbersAreNumbersAndTheirMagnitudeIsAFormat() {
        Row first = below(workbook.getSheet("电影票房"), "周票房");
        Cell gross = first.getCell(5);
        assertThat(gross.getCellType()).isEqualTo(CellType.NUMERIC);
        assertThat(gross.getNumericCellValue()).isEqualTo(528_898_600.0);
        assertThat(gross.getCellStyle().getDataFormatString()).endsWith(";0\\.0,\"万\"");
        assertThat(first.getCell(7).getCellStyle().getDataFormatString()).startsWith("\"▲\"0.0%;\"▼\"0.0%");
    }

    @Test
    void aTotalIsAFormulaWithTheFigureAsCachedValue() {
        Cell total = row(workbook.getSheet("电影票房"), "榜单合计").getCell(5);
        assertThat(total.getCellFormula()).matches("SUM\\(F\\d+:F\\d+\\)");
        assertThat(total.getNumericCellValue()).isEqualTo(1_516_623_700.0);
    }

    @Test
    void aFormulaThatDoesNotComeToItsFigureGivesWayToIt() {
        Cell roundedShare = below(workbook.getSheet("电影票房"), "周票房").getCell(9);
        assertThat(roundedShare.getCellType()).isEqualTo(CellType.NUMERIC);
        assertThat(roundedShare.getNumericCellValue()).isEqualTo(0.348734);
    }

    @Test
    void boardsAreTablesOfTheSpreadsheetProgramWithFilters() {
        assertThat(workbook.getSheet("电影票房").getTables())
                .isNotEmpty()
                .allSatisfy(table ->
                        assertThat(table.getCTTable().getAutoFilter().getRef()).isNotEmpty())
                .first()
                .extracting(XSSFTable::getDisplayName)
                .asString()
                .startsWith("T_电影票房_");
    }

    @Test
    void headersAreFrozenAndTheHeaderOfASheetsOnlyTableIsOnEveryPrintedPage() {
        Sheet films = workbook.getSheet("电影票房");
        assertThat(films.getPaneInformation().getHorizontalSplitPosition())
                .isEqualTo((short) below(films, "变动").getRowNum());
        assertThat(films.getRepeatingRows().formatAsString()).isEqualTo("1:1");
        assertThat(films.getFitToPage()).isTrue();
        assertThat(workbook.getSheet("数据来源").getRepeatingRows().formatAsString())
                .isEqualTo("3:3");
    }

    @Test
    void risesAreRedAndFallsGreenByCondition() {
        assertThat(ruleColours(workbook)).containsExactly("> 0 FFC8102E", "< 0 FF0A7D3C");
    }

    @Test
    void anEditorBrandsItInTheThemeAlone() throws Exception {
        Path branded = copyOfTemplates();
        Path theme = branded.resolve("theme/theme.ftl");
        Files.writeString(
                theme,
                Files.readString(theme)
                        .replace("\"up\": \"#c8102e\"", "\"up\": \"#aa0011\"")
                        .replace("\"night\": \"#13263f\"", "\"night\": \"#112233\"")
                        .replace("\"brand\": \"#0b4f9e\"", "\"brand\": \"#7a1f3d\"")
                        .replace("Microsoft YaHei", "SimHei"));
        Path target = folder.resolve("branded.xlsx");
        new WorkbookRenderer(Templates.in(branded)).render(MadeUp.weekly(), target);
        try (var book = new XSSFWorkbook(target.toFile())) {
            XSSFCellStyle head = book.getSheet("电影票房").getRow(3).getCell(0).getCellStyle();
            assertThat(head.getFillForegroundXSSFColor().getARGBHex()).isEqualTo("FF112233");
            assertThat(head.getFont().getFontName()).isEqualTo("SimHei");
            assertThat(ruleColours(book)).contains("> 0 FFAA0011");
            assertThat(charts(book)).contains("val=\"7A1F3D\"").doesNotContain("val=\"0B4F9E\"");
        }
    }

    @Test
    void aBoundIsShownAsABoundAndStaysANumber() throws Exception {
        Path target = folder.resolve("bound.xlsx");
        RENDERER.render(MadeUp.weeklyWithLowerBounds(), target);
        try (var book = new XSSFWorkbook(target.toFile())) {
            Cell gross = below(book.getSheet("电影票房"), "周票房").getCell(5);
            assertThat(gross.getNumericCellValue()).isEqualTo(528_898_600.0);
            assertThat(new DataFormatter(Locale.ROOT).formatCellValue(gross)).startsWith("≥");
        }
    }

    @Test
    void barsStartAtZeroAndAYearThatIsNotOverHasNoLineAtZero() throws IOException {
        assertThat(charts(workbook)).contains("<c:min val=\"0.0\"/>").contains("<c:dispBlanksAs val=\"gap\"/>");
    }

    @Test
    void barsLeaveRoomForTheirNumbersWithinTheFrame() {
        assertThat(workbook.getSheet("电影票房").getDrawingPatriarch().getCharts())
                .map(chart -> chart.getCTChart().getPlotArea())
                .filteredOn(area -> area.sizeOfBarChartArray() > 0)
                .isNotEmpty()
                .allSatisfy(area -> {
                    var place = area.getLayout().getManualLayout();
                    assertThat(place.getX().getVal() + place.getW().getVal()).isBetween(0.7, 0.86);
                    assertThat(place.getX().getVal()).isBetween(0.1, 0.45);
                });
    }

    private static String charts(XSSFWorkbook book) {
        return book.getSheet("电影票房").getDrawingPatriarch().getCharts().stream()
                .map(chart -> chart.getCTChart().xmlText())
                .collect(Collectors.joining("\n"));
    }

    private static List<String> ruleColours(XSSFWorkbook book) {
        XSSFSheetConditionalFormatting all = book.getSheet("电影票房").getSheetConditionalFormatting();
        return IntStream.range(0, all.getNumConditionalFormattings())
                .mapToObj(all::getConditionalFormattingAt)
                .flatMap(one -> IntStream.range(0, one.getNumberOfRules()).mapToObj(one::getRule))
                .map(rule -> (rule.getComparisonOperation() == ComparisonOperator.GT ? "> " : "< ")
                        + rule.getFormula1() + " "
                        + rule.getFontFormatting().getFontColor().getARGBHex())
                .distinct()
                .toList();
    }

    private static Path copyOfTemplates() throws IOException {
        Path from = Path.of("templates");
        Path to = folder.resolve("branded");
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
        return to;
    }

    @Test
    void everyNumberLeadsToTheRowOfItsSource() {
        Cell gross = below(workbook.getSheet("电影票房"), "周票房").getCell(5);
        String place = gross.getHyperlink().getAddress();
        assertThat(place).startsWith("'数据来源'!E");
        Row source = workbook.getSheet("数据来源").getRow(Integer.parseInt(place.substring(place.indexOf('E') + 1)) - 1);
        assertThat(source.getCell(1).getStringCellValue()).isEqualTo("八角笼中");
        assertThat(source.getCell(4).getNumericCellValue()).isEqualTo(gross.getNumericCellValue());
        assertThat(source.getCell(7).getStringCellValue()).isEqualTo("行业周报.pdf");
        assertThat(((XSSFHyperlink) gross.getHyperlink()).getTooltip()).startsWith("行业周报.pdf 第");
    }

    @Test
    void findingsAreListedAndTextThatLooksLikeAFormulaStaysText() {
        Sheet quality = workbook.getSheet("数据质量");
        Cell message = quality.getRow(4).getCell(11);
        assertThat(message.getCellType()).isEqualTo(CellType.STRING);
        assertThat(message.getStringCellValue()).isEqualTo("=1+1");
        Cell raw = workbook.getSheet("数据来源").getRow(3).getCell(12);
        assertThat(raw.getCellType()).isEqualTo(CellType.STRING);
        assertThat(raw.getStringCellValue()).startsWith("=");
    }

    @Test
    void aNameThatBeginsLikeAWordingIsToldAsAName() {
        String xml = new WorkbookRenderer(Templates.in(Path.of("templates")))
                .xml(MadeUp.weeklyWithMisspelling("不虚此形", "不虚此行"));

        assertThat(xml).contains("应为 不虚此行").doesNotContain("应不虚此行");
    }

    @Test
    void theSameModelMakesTheSameBytesInAnyLocale() throws IOException {
        Path again = folder.resolve("again.xlsx");
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            RENDERER.render(MadeUp.weekly(), again);
        } finally {
            Locale.setDefault(locale);
        }
        assertThat(Files.mismatch(file, again)).isEqualTo(-1);
    }

    private static Row below(Sheet sheet, String head) {
        return sheet.getRow(row(sheet, head).getRowNum() + 1);
    }

    private static Row row(Sheet sheet, String text) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .filter(row -> StreamSupport.stream(row.spliterator(), false)
                        .anyMatch(cell -> cell.getCellType() == CellType.STRING
                                && cell.getStringCellValue().equals(text)))
                .findFirst()
                .orElseThrow();
    }
}
