package io.sectorbrief.render.workbook;

import io.sectorbrief.render.workbook.Book.Cell;
import io.sectorbrief.render.workbook.Book.Column;
import io.sectorbrief.render.workbook.Book.Sheet;
import io.sectorbrief.render.workbook.Book.Table;
import java.util.List;
import java.util.stream.IntStream;
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

    /** The widths of a sheet's columns, in characters of the default font. */
    static List<Integer> of(Sheet sheet) {
        return IntStream.range(0, sheet.columns())
                .mapToObj(index -> sheet.tables().stream()
                        .filter(table -> index < table.columns().size())
                        .mapToInt(table -> width(table, index))
                        .max()
                        .orElse(NARROWEST))
                .map(width -> Math.min(Math.max(width, NARROWEST), WIDEST))
                .toList();
    }

    static void apply(XSSFSheet target, List<Integer> widths) {
        for (int i = 0; i < widths.size(); i++) {
            target.setColumnWidth(i, widths.get(i) * UNITS);
        }
    }

    /** How wide a sheet is; one without tables as its widest column might be. */
    static int across(List<Integer> widths) {
        return widths.isEmpty()
                ? WIDEST
                : widths.stream().mapToInt(Integer::intValue).sum();
    }

    /** How many lines a text takes in so many characters. */
    static int lines(String text, int width) {
        return Math.max(1, (of(text) + width - 1) / width);
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

    /** A text in characters. */
    static int of(String text) {
        return text.codePoints()
                .map(codePoint -> codePoint >= IDEOGRAPHS ? 2 : 1)
                .sum();
    }
}
