package io.sectorbrief.extract.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.sectorbrief.model.Cell;
import io.sectorbrief.model.DocumentKind;
import io.sectorbrief.model.Extraction;
import io.sectorbrief.model.Finding;
import io.sectorbrief.model.Severity;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Formulas that a workbook stores without a value, or with an error, are never numbers. */
class FormulaReadingTest {

    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @EnumSource(names = {"XLSX", "XLS"})
    void formulasThatALibraryWroteAndNobodyCalculatedAreNoZeros(DocumentKind kind) throws IOException {
        Extraction read = read(kind, sheet -> {
            sheet.getRow(1).createCell(2).setCellFormula("B2*2");
            sheet.getRow(2).createCell(2).setCellFormula("B3*2");
        });

        assertThat(rows(read)).containsExactly(List.of("甲", "10", ""), List.of("乙", "20", ""));
        assertThat(read.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("formula_without_value");
            assertThat(finding.severity()).isEqualTo(Severity.WARN);
            assertThat(finding.message()).contains("值", "C2, C3");
            assertThat(finding.source().page()).contains("榜单");
            assertThat(finding.source().exhibit()).contains("榜单");
            assertThat(finding.source().column()).contains(2);
            assertThat(finding.source().row()).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"XLSX", "XLS"})
    void aCalculatedZeroIsAZero(DocumentKind kind) throws IOException {
        Extraction read = read(kind, sheet -> {
            sheet.getRow(1).createCell(2).setCellFormula("B2-10");
            sheet.getRow(2).createCell(2).setCellFormula("B3-10");
            sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
        });

        assertThat(rows(read)).containsExactly(List.of("甲", "10", "0"), List.of("乙", "20", "10"));
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void inAnXlsAFormulaAddedToCalculatedOnesStillWaits() throws IOException {
        Extraction read = read(DocumentKind.XLS, sheet -> {
            sheet.getRow(1).createCell(2).setCellFormula("B2*2");
            sheet.getRow(2).createCell(2).setCellFormula("B3*2");
            ((org.apache.poi.hssf.usermodel.HSSFSheet) sheet)
                    .getSheet()
                    .getCellValueIterator()
                    .forEachRemaining(cell -> {
                        if (cell instanceof org.apache.poi.hssf.record.aggregates.FormulaRecordAggregate formula
                                && formula.getRow() == 1) {
                            formula.getFormulaRecord().setValue(20);
                            formula.getFormulaRecord().setCalcOnLoad(false);
                        }
                    });
        });

        assertThat(rows(read)).containsExactly(List.of("甲", "10", "20"), List.of("乙", "20", ""));
        assertThat(read.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.source().row()).contains(1);
            assertThat(finding.source().column()).contains(2);
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"XLSX", "XLS"})
    void errorsAreNoNumbersAndAreToldColumnByColumn(DocumentKind kind) throws IOException {
        Extraction read = read(kind, sheet -> {
            sheet.getRow(1).createCell(2).setCellFormula("1/0");
            sheet.getRow(1).getCell(2).setCellErrorValue(FormulaError.DIV0.getCode());
            sheet.getRow(2).createCell(2).setCellErrorValue(FormulaError.NA.getCode());
            sheet.getRow(2).getCell(1).setCellErrorValue(FormulaError.REF.getCode());
        });

        assertThat(rows(read)).containsExactly(List.of("甲", "10", "#DIV/0!"), List.of("乙", "#REF!", "#N/A"));
        assertThat(read.findings()).extracting(Finding::rule).containsOnly("formula_error");
        assertThat(read.findings())
                .extracting(finding -> finding.source().column().orElseThrow())
                .containsExactly(1, 2);
    }

    @Test
    void anErrorInTheFirstRowMakesItNoHeader() throws IOException {
        Path file = Files.writeString(folder.resolve("榜.csv"), "名称,值\n甲,#N/A\n乙,20\n", StandardCharsets.UTF_8);

        Extraction read = (Extraction) new SheetReader(DocumentKind.CSV).read(file);

        assertThat(rows(read)).containsExactly(List.of("甲", "#N/A"), List.of("乙", "20"));
        assertThat(read.findings()).extracting(Finding::rule).containsExactly("formula_error");
    }

    @Test
    void aFindingIsOnTheTableThatHasTheFormula() throws IOException {
        Extraction read = read(DocumentKind.XLSX, sheet -> {
            Object[][] more = {{"公司榜", ""}, {"公司", "数"}, {"丙", 4}, {"丁", 3}};
            for (int r = 0; r < more.length; r++) {
                sheet.createRow(r + 5).createCell(0).setCellValue(String.valueOf(more[r][0]));
                sheet.getRow(r + 5).createCell(1).setCellValue(String.valueOf(more[r][1]));
            }
            sheet.getRow(7).createCell(1).setCellFormula("B2");
        });

        assertThat(read.exhibits()).hasSize(2);
        assertThat(read.exhibits().get(0).doubts()).isEmpty();
        assertThat(read.exhibits().get(1).doubts()).containsExactly("formulas stored without a value in B8");
    }

    private Extraction read(DocumentKind kind, Consumer<Sheet> filling) throws IOException {
        Path file = folder.resolve("book");
        try (Workbook book = kind == DocumentKind.XLSX ? new XSSFWorkbook() : new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = book.createSheet("榜单");
            String[][] texts = {{"名称", "数", "值"}, {"甲", "10", ""}, {"乙", "20", ""}};
            for (int r = 0; r < texts.length; r++) {
                sheet.createRow(r).createCell(0).setCellValue(texts[r][0]);
                if (r == 0) {
                    sheet.getRow(r).createCell(1).setCellValue(texts[r][1]);
                    sheet.getRow(r).createCell(2).setCellValue(texts[r][2]);
                } else {
                    sheet.getRow(r).createCell(1).setCellValue(Double.parseDouble(texts[r][1]));
                }
            }
            filling.accept(sheet);
            book.write(out);
        }
        return (Extraction) new SheetReader(kind).read(file);
    }

    private static List<List<String>> rows(Extraction read) {
        return read.exhibits().get(0).dataRows().stream()
                .map(row -> row.cells().stream().map(Cell::text).toList())
                .toList();
    }
}
