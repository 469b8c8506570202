package io.sectorbrief.render.workbook;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;

/** Makes tables the spreadsheet program's own: with a name, a filter on each column, and growing with the rows written below. */
final class ExcelTables {

    private int made;

    /** Makes one of the header and the body; a total stays outside, where filters do not hide it. */
    void make(XSSFSheet sheet, Span span, int columns) {
        var area = new AreaReference(
                new CellReference(span.header(), 0),
                new CellReference(span.last(), columns - 1),
                SpreadsheetVersion.EXCEL2007);
        XSSFTable table = sheet.createTable(area);
        String name = name(sheet.getSheetName());
        table.setName(name);
        table.setDisplayName(name);
        table.getCTTable().addNewAutoFilter().setRef(area.formatAsString());
    }

    /** Unlike any cell's address and any other table's name. */
    private String name(String sheet) {
        made++;
        return "T_" + sheet.replaceAll("[^\\p{L}\\p{N}]", "_") + "_" + made;
    }
}
