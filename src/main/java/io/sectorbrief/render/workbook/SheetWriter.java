package io.sectorbrief.render.workbook;

import io.sectorbrief.render.workbook.Book.Cell;
import io.sectorbrief.render.workbook.Book.Column;
import io.sectorbrief.render.workbook.Book.Filter;
import io.sectorbrief.render.workbook.Book.Sheet;
import io.sectorbrief.render.workbook.Book.Table;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes one sheet from top to bottom: title, note, tables; what its columns hold decides what its cells are. */
final class SheetWriter {

    private static final int TITLE_HEIGHT = 26;
    private static final int HEADER_HEIGHT = 30;
    private static final int HEADING_HEIGHT = 22;
    private static final int ROW_HEIGHT = 18;
    private static final int TITLE_ROW = 0;

    private final Sheet sheet;
    private final XSSFSheet target;
    private final Styles styles;
    private final NativeCharts charts;
    private int next;

    SheetWriter(Sheet sheet, XSSFSheet target, Styles styles) {
        this.sheet = sheet;
        this.target = target;
        this.styles = styles;
        this.charts = new NativeCharts(target, sheet.columns(), styles.theme());
    }

    void write() {
        line(sheet.title(), styles.title(), TITLE_HEIGHT);
        line(sheet.note(), styles.note(), ROW_HEIGHT);
        for (int i = 0; i < sheet.tables().size(); i++) {
            Table table = sheet.tables().get(i);
            next += i == 0 ? 0 : 1;
            if (!table.title().isEmpty()) {
                line(table.title(), styles.heading(), HEADING_HEIGHT);
            }
            Span span = table(table);
            if (i == 0) {
                new PageSetup(target).apply(span.header(), sheet.frozenColumns(), repeated(span));
            }
        }
        Widths.apply(target, sheet);
    }

    /** A header on every printed page would stand above other tables too; the sheet's title never misleads. */
    private int repeated(Span first) {
        return sheet.tables().size() == 1 ? first.header() : TITLE_ROW;
    }

    private void line(String text, XSSFCellStyle style, int height) {
        XSSFRow row = row(height);
        XSSFCell cell = row.createCell(0);
        cell.setCellStyle(style);
        cell.setCellValue(text);
    }

    private Span table(Table table) {
        int header = next;
        XSSFRow head = row(HEADER_HEIGHT);
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            XSSFCell cell = head.createCell(i);
            cell.setCellStyle(styles.header(column.format()));
            cell.setCellValue(column.head());
        }
        Span span = new Span(header, header + 1, header + table.rows().size());
        table.rows().forEach(row -> cells(table, row, Styles.Row.DATA, span));
        table.total().ifPresent(row -> cells(table, row, Styles.Row.TOTAL, span));
        if (!table.rows().isEmpty()) {
            decorate(table, span);
        }
        return span;
    }

    private void decorate(Table table, Span span) {
        Directions.colour(target, table, span, styles.theme());
        if (table.filter() == Filter.YES) {
            int last = table.columns().size() - 1;
            target.setAutoFilter(new CellRangeAddress(span.header(), span.last(), 0, last));
        }
        charts.draw(table, span);
    }

    private void cells(Table table, List<Cell> cells, Styles.Row kind, Span span) {
        int number = next + 1;
        XSSFRow row = row(ROW_HEIGHT);
        for (int i = 0; i < Math.min(cells.size(), table.columns().size()); i++) {
            NumberFormat format = table.columns().get(i).format();
            XSSFCell cell = row.createCell(i);
            cell.setCellStyle(styles.body(format, kind, cells.get(i)));
            fill(cell, cells.get(i), format, span, number);
        }
    }

    private void fill(XSSFCell cell, Cell content, NumberFormat format, Span span, int row) {
        content.formula().ifPresent(formula -> cell.setCellFormula(span.resolve(formula, row)));
        String text = content.text();
        if (format == NumberFormat.DATE && text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            cell.setCellValue(LocalDate.parse(text));
        } else if (format != NumberFormat.TEXT && text.matches("-?\\d+(\\.\\d+)?")) {
            cell.setCellValue(Double.parseDouble(text));
        } else if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
        content.link().ifPresent(place -> link(cell, place));
    }

    private void link(XSSFCell cell, String place) {
        Hyperlink link = target.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress(place);
        cell.setHyperlink(link);
    }

    private XSSFRow row(int height) {
        XSSFRow row = target.createRow(next++);
        row.setHeightInPoints(height);
        return row;
    }
}
