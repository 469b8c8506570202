package io.sectorbrief.extract.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a layout as a workbook, in either format. */
final class WorkbookWriter {

    private WorkbookWriter() {}

    static Path xlsx(Layout layout, Path file) throws IOException {
        return write(layout, new XSSFWorkbook(), file);
    }

    static Path xls(Layout layout, Path file) throws IOException {
        return write(layout, new HSSFWorkbook(), file);
    }

    /** Makes day 0 the first of January 1904. */
    static void countFrom1904(Workbook book) {
        if (book instanceof XSSFWorkbook xlsx) {
            xlsx.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
        } else if (book instanceof HSSFWorkbook xls) {
            xls.getInternalWorkbook().getRecords().stream()
                    .filter(DateWindow1904Record.class::isInstance)
                    .forEach(record -> ((DateWindow1904Record) record).setWindowing((short) 1));
        }
    }

    private static Path write(Layout layout, Workbook workbook, Path file) throws IOException {
        try (workbook;
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet(layout.sheet());
            List<List<Object>> rows = layout.cells();
            for (int r = 0; r < rows.size(); r++) {
                Row row = sheet.createRow(r);
                for (int c = 0; c < rows.get(r).size(); c++) {
                    set(row.createCell(c), rows.get(r).get(c));
                }
            }
            layout.merges().forEach(range -> sheet.addMergedRegion(CellRangeAddress.valueOf(range)));
            layout.hiddenRows().forEach(row -> sheet.getRow(row - 1).setZeroHeight(true));
            layout.hiddenColumns()
                    .forEach(column -> sheet.setColumnHidden(CellReference.convertColStringToIndex(column), true));
            workbook.write(out);
        }
        return file;
    }

    @SuppressWarnings("unchecked")
    private static void set(Cell cell, Object value) {
        if (value instanceof Map<?, ?> typed) {
            typed(cell, (Map<String, Object>) typed);
        } else if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (!value.equals("")) {
            cell.setCellValue(value.toString());
        }
    }

    private static void typed(Cell cell, Map<String, Object> typed) {
        if (typed.containsKey("formula")) {
            cell.setCellFormula(String.valueOf(typed.get("formula")));
            if (typed.get("stored") instanceof Number number) {
                cell.setCellValue(number.doubleValue());
            } else {
                cell.setCellErrorValue(FormulaError.DIV0.getCode());
            }
            return;
        }
        if (typed.get("value") instanceof Boolean truth) {
            cell.setCellValue(truth);
        } else if (typed.get("value") instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        }
        if (typed.containsKey("format")) {
            Workbook workbook = cell.getSheet().getWorkbook();
            CellStyle style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat(String.valueOf(typed.get("format"))));
            cell.setCellStyle(style);
        }
    }
}
