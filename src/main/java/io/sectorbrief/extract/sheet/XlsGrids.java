package io.sectorbrief.extract.sheet;

import io.sectorbrief.extract.sheet.Slot.Stored;
import io.sectorbrief.extract.sheet.limit.CellBudget;
import io.sectorbrief.extract.sheet.show.CellText;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.aggregates.FormulaRecordAggregate;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;

/** The visible sheets of an xls; the format ends at 65,536 rows, so it is read whole. */
final class XlsGrids {

    /** A sheet of this format has 256 columns. */
    private static final int LAST_COLUMN = 255;

    private XlsGrids() {}

    static SheetBook read(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
                HSSFWorkbook workbook = new HSSFWorkbook(in, false)) {
            CellText texts = new CellText(workbook.getInternalWorkbook().isUsing1904DateWindowing());
            CellBudget budget = new CellBudget();
            SheetBook.Builder book = new SheetBook.Builder();
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                if (workbook.getSheetVisibility(i) == SheetVisibility.VISIBLE) {
                    int index = i;
                    GridBuilder grid = new GridBuilder(workbook.getSheetName(i), i + 1, budget);
                    book.add(workbook.getSheetName(i), () -> {
                        fill(grid, workbook.getSheetAt(index), texts);
                        return grid.build();
                    });
                }
            }
            return book.build();
        }
    }

    private static void fill(GridBuilder grid, HSSFSheet sheet, CellText texts) {
        for (int column = 0; column <= LAST_COLUMN; column++) {
            if (sheet.isColumnHidden(column) || sheet.getColumnWidth(column) == 0) {
                grid.hideColumns(column, column);
            }
        }
        for (Row row : sheet) {
            if (row.getZeroHeight() || row.getHeight() == 0) {
                grid.hideRow(row.getRowNum());
            }
            for (Cell cell : row) {
                grid.cell(cell.getRowIndex(), cell.getColumnIndex(), text((HSSFCell) cell, texts), stored(cell));
            }
        }
        sheet.getMergedRegions().forEach(grid::merge);
        sheet.getSheet().getCellValueIterator().forEachRemaining(cell -> {
            if (cell instanceof FormulaRecordAggregate formula) {
                grid.formula(place(formula.getFormulaRecord()));
            }
        });
    }

    private static Formulas.Place place(FormulaRecord formula) {
        boolean zero = formula.getCachedResultTypeEnum() == CellType.NUMERIC && formula.getValue() == 0;
        return new Formulas.Place(
                formula.getRow(),
                formula.getColumn(),
                zero ? Formulas.Stored.ZERO : Formulas.Stored.VALUE,
                formula.isCalcOnLoad() ? Formulas.Due.WHEN_OPENED : Formulas.Due.WHEN_NEEDED);
    }

    private static Stored stored(Cell cell) {
        return type(cell) == CellType.NUMERIC ? Stored.NUMBER : Stored.TEXT;
    }

    private static CellType type(Cell cell) {
        return cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
    }

    private static String text(HSSFCell cell, CellText texts) {
        return switch (type(cell)) {
            case STRING -> CellText.folded(cell.getRichStringCellValue().getString());
            case NUMERIC ->
                texts.number(cell.getNumericCellValue(), cell.getCellStyle().getDataFormat(), format(cell));
            case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
            case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
            default -> "";
        };
    }

    private static String format(HSSFCell cell) {
        return Optional.ofNullable(cell.getCellStyle().getDataFormatString()).orElse("General");
    }
}
