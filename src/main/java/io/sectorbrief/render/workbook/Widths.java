package io.sectorbrief.render.workbook;

import io.sectorbrief.render.workbook.Book.Cell;
import io.sectorbrief.render.workbook.Book.Column;
import io.sectorbrief.render.workbook.Book.Sheet;
import io.sectorbrief.render.workbook.Book.Table;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Column widths for Chinese text: an ideograph is as wide as two digits. */
final class Widths {

    private static final int UNITS = 256;
    private static final int MARGIN = 3;
    private static final int NARROWEST = 8;
    private static final int WIDEST = 60;
    private static final int FORMATTED = 11;
    private static final int IDEOGRAPHS = 0x2E80;

    private Widths() {}

    static void apply(XSSFSheet target, Sheet sheet) {
        for (int i = 0; i < sheet.columns(); i++) {
            int index = i;
            int width = sheet.tables().stream()
                    .filter(table -> index < table.columns().size())
                    .mapToInt(table -> width(table, index))
                    .max()
                    .orElse(NARROWEST);
            target.setColumnWidth(i, Math.min(Math.max(width, NARROWEST), WIDEST) * UNITS);
        }
    }

    private static int width(Table table, int index) {
        Column column = table.columns().get(index);
        if (column.width() > 0) {
            return column.width();
        }
        int head = of(column.head());
        int body = column.format() == NumberFormat.TEXT ? longest(table.rows(), index) : FORMATTED;
        return Math.max(head, body) + MARGIN;
    }

    private static int longest(List<List<Cell>> rows, int index) {
        return rows.stream()
                .filter(row -> index < row.size())
                .mapToInt(row -> of(row.get(index).text()))
                .max()
                .orElse(0);
    }

    private static int of(String text) {
        return text.codePoints()
                .map(codePoint -> codePoint >= IDEOGRAPHS ? 2 : 1)
                .sum();
    }
}
