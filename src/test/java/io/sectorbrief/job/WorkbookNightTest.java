package io.sectorbrief.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbook of a night over two weeks: a board of its own template, and one of a dataset and section that nobody foresaw. */
class WorkbookNightTest {

    private static final double TOLERANCE = 1e-12;

    @TempDir
    private static Path folder;

    private static Path file;
    private static XSSFWorkbook workbook;

    @BeforeAll
    static void publish() throws Exception {
        Desk desk = new Desk(folder.resolve("desk"));
        copy("cinema-chain-week.yaml", desk.workspace.jobs().resolve("datasets"));
        copy("cinema-chains.yaml", desk.workspace.jobs().resolve("sections"));
        copy("weekly-live.yaml", desk.workspace.jobs());
        Files.delete(desk.workspace.jobs().resolve("weekly-film.yaml"));
        for (String table : List.of("films-w27.csv", "films-w28.csv", "chains-w27.csv", "chains-w28.csv")) {
            copy(table, desk.workspace.input());
        }
        desk.run();
        file = desk.workspace.output().resolve("weekly-live/2023-W28/weekly-live-2023-W28.xlsx");
        workbook = new XSSFWorkbook(file.toFile());
    }

    @AfterAll
    static void close() throws IOException {
        workbook.close();
    }

    private static void copy(String name, Path to) throws IOException {
        Files.copy(Path.of("src/test/resources/job/workbook").resolve(name), to.resolve(name));
    }

    @Test
    void changesMovesSharesTotalsAndConcentrationAreFormulas() {
        Sheet films = workbook.getSheet("电影票房");
        Row first = row(films, "甲片");
        assertThat(formula(films, first, "环比")).matches("ROUND\\(F(\\d+)/G\\1-1,10\\)");
        assertThat(formula(films, first, "变动")).matches("C(\\d+)-A\\1");
        assertThat(formula(films, first, "占榜单")).matches("ROUND\\(F\\d+/F\\$\\d+,10\\)");
        assertThat(formula(films, row(films, "榜单合计"), "周票房")).startsWith("SUM(");
        assertThat(formula(films, row(films, "榜单合计"), "环比")).startsWith("ROUND(");
        assertThat(row(films, "前三部占大盘").getCell(2).getCellFormula()).contains("LARGE(");
        assertThat(row(films, "集中度（占比平方和，0 至 10000）").getCell(2).getCellFormula())
                .contains("SUMSQ(");
    }

    @Test
    void aSectionWithoutATemplateIsLiveToo() {
        Sheet chains = workbook.getSheet("院线");
        Row first = row(chains, "甲院线");
        assertThat(formula(chains, first, "周票房环比")).startsWith("ROUND(");
        assertThat(formula(chains, first, "排名变动")).contains("-");
        assertThat(formula(chains, first, "周票房占榜单")).startsWith("ROUND(");
        assertThat(number(chains, first, "上周周票房")).isEqualTo(200_000_000);
        assertThat(number(chains, first, "周票房环比")).isEqualTo(0.1165);
    }

    @Test
    void everyFormulaComesToTheValueThatIsCached() {
        var evaluator = new XSSFFormulaEvaluator(workbook);
        Map<String, String> off = new LinkedHashMap<>();
        for (Cell cell : cells(workbook, CellType.FORMULA)) {
            double cached = cell.getNumericCellValue();
            double worked = evaluator.evaluate(cell).getNumberValue();
            if (differ(cached, worked)) {
                off.put(place(cell), cell.getCellFormula() + " is " + worked + ", cached " + cached);
            }
        }
        assertThat(off).isEmpty();
    }

    @Test
    void libreOfficeWorksItOutAnewAndChangesNoValue() throws Exception {
        Optional<Path> program = Recalculation.program();
        assumeTrue(program.isPresent(), "no LibreOffice here: formulas are checked by POI alone");
        Path again = Recalculation.of(program.get(), file, Files.createDirectories(folder.resolve("office")));
        try (var other = new XSSFWorkbook(again.toFile())) {
            assertThat(numbers(other)).hasSameSizeAs(numbers(workbook));
            Map<String, Double> recalculated = numbers(other);
            numbers(workbook)
                    .forEach((place, value) -> assertThat(differ(value, recalculated.getOrDefault(place, Double.NaN)))
                            .as("%s: %s became %s", place, value, recalculated.get(place))
                            .isFalse());
        }
    }

    @Test
    void namesThatBeginLikeFormulasStayText() {
        for (String hostile : List.of("=1+1", "+2+3", "-2+3", "@SUM(A1)")) {
            List<Cell> written = cells(workbook, CellType.STRING).stream()
                    .filter(cell -> cell.getStringCellValue().equals(hostile))
                    .toList();
            assertThat(written)
                    .as(hostile)
                    .isNotEmpty()
                    .allMatch(cell -> cell.getCellStyle().getQuotePrefixed());
        }
    }

    @Test
    void noPartHoldsAMacroOrLeadsOutside() throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry part : zip.stream().toList()) {
                assertThat(part.getName()).doesNotContainIgnoringCase("vba").doesNotContainIgnoringCase("external");
                String text = new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8);
                assertThat(text)
                        .as(part.getName())
                        .doesNotContain("TargetMode=\"External\"", "macroEnabled", "<ddeLink");
            }
        }
    }

    @Test
    void everyPartKeepsTheRulesOfOfficeOpenXml() throws Exception {
        var rules = new OoxmlRules(Files.createDirectories(folder.resolve("rules")));
        assertThat(rules.broken(file)).isEmpty();
    }

    private static String formula(Sheet sheet, Row row, String head) {
        return cell(sheet, row, head).getCellFormula();
    }

    private static double number(Sheet sheet, Row row, String head) {
        return cell(sheet, row, head).getNumericCellValue();
    }

    /** The cell of a row below the nearest such head above it. */
    private static Cell cell(Sheet sheet, Row row, String head) {
        for (int above = row.getRowNum(); above >= 0; above--) {
            Row line = sheet.getRow(above);
            for (Cell cell : line == null ? List.<Cell>of() : line) {
                if (text(cell).equals(head)) {
                    return row.getCell(cell.getColumnIndex());
                }
            }
        }
        throw new AssertionError("no column " + head + " on " + sheet.getSheetName());
    }

    private static Row row(Sheet sheet, String text) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .filter(row -> StreamSupport.stream(row.spliterator(), false)
                        .anyMatch(cell -> text(cell).equals(text)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row '" + text + "' on " + sheet.getSheetName()));
    }

    private static String text(Cell cell) {
        return cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "";
    }

    private static List<Cell> cells(XSSFWorkbook book, CellType type) {
        List<Cell> cells = new ArrayList<>();
        for (Sheet sheet : book) {
            sheet.forEach(row -> row.forEach(cell -> {
                if (cell.getCellType() == type) {
                    cells.add(cell);
                }
            }));
        }
        return cells;
    }

    private static Map<String, Double> numbers(XSSFWorkbook book) {
        List<Cell> numbers = cells(book, CellType.NUMERIC);
        numbers.addAll(cells(book, CellType.FORMULA));
        return numbers.stream().collect(Collectors.toMap(WorkbookNightTest::place, Cell::getNumericCellValue));
    }

    private static String place(Cell cell) {
        return cell.getSheet().getSheetName() + "!" + cell.getAddress();
    }

    private static boolean differ(double one, double other) {
        return !(Math.abs(one - other) <= TOLERANCE * Math.max(Math.abs(one), Math.abs(other)));
    }
}
