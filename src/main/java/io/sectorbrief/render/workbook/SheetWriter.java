package io.sectorbrief.render.workbook;

import io.sectorbrief.render.workbook.Book.Cell;
import io.sectorbrief.render.workbook.Book.Column;
import io.sectorbrief.render.workbook.Book.Filter;
import io.sectorbrief.render.workbook.Book.Link;
import io.sectorbrief.render.workbook.Book.Sheet;
import io.sectorbrief.render.workbook.Book.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes one sheet from top to bottom: title, note, tables; what its columns hold decides what its cells are. */
final class SheetWriter {

    private static final int TITLE_HEIGHT = 26;
    private static final int HEADER_HEIGHT = 30;
    private static final int HEADING_HEIGHT = 22;
    private static final int ROW_HEIGHT = 18;
    private static final int NOTE_LINE = 14;
    private static final int MOST_LINES = 4;
    private static final int INDENT = 2;
    /** The spreadsheet program takes no longer one. */
    private static final int LONGEST_TIP = 255;

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final Sheet sheet;
    private final XSSFSheet target;
    private final Parts parts;
    private final Layout layout;
    private final List<Integer> widths;
    private final List<ChartPlaces.Place> places;
    private final NativeCharts charts;

    /** What the sheets of a workbook share. */
    record Parts(Styles styles, Texts texts, Addresses addresses, LiveFormulas formulas, ExcelTables tables) {}

    SheetWriter(Sheet sheet, XSSFSheet target, Parts parts) {
        this.sheet = sheet;
        this.target = target;
        this.parts = parts;
        this.layout = Layout.of(sheet);
        this.widths = Widths.of(sheet);
        this.places = new ChartPlaces(sheet, layout, widths).all();
        this.charts = new NativeCharts(target, places, parts.styles().theme());
    }

    void write() {
        Widths.apply(target, widths);
        head();
        for (int i = 0; i < sheet.tables().size(); i++) {
            table(sheet.tables().get(i), layout.spans().get(i));
        }
        if (!layout.spans().isEmpty()) {
            new PageSetup(target, sheet, layout, widths, places).apply();
        }
    }

    private void head() {
        XSSFRow title = line(Layout.TITLE_ROW, sheet.title(), parts.styles().title(), TITLE_HEIGHT);
        sheet.back().ifPresent(back -> {
            XSSFCell cell = title.createCell(Math.max(1, PageSetup.printed(sheet) - 1));
            cell.setCellStyle(parts.styles().link());
            parts.texts().write(cell, back.text());
            link(cell, back.link());
        });
        int lines = Widths.lines(sheet.note(), Widths.across(widths));
        line(Layout.NOTE_ROW, sheet.note(), parts.styles().note(), Math.max(ROW_HEIGHT, lines * NOTE_LINE));
        if (sheet.columns() > 1) {
            target.addMergedRegion(new CellRangeAddress(Layout.NOTE_ROW, Layout.NOTE_ROW, 0, sheet.columns() - 1));
        }
    }

    private XSSFRow line(int number, String text, XSSFCellStyle style, int height) {
        XSSFRow row = row(number, height);
        XSSFCell cell = row.createCell(0);
        cell.setCellStyle(style);
        parts.texts().write(cell, text);
        return row;
    }

    private void table(Table table, Span span) {
        if (!table.title().isEmpty()) {
            line(span.header() - 1, table.title(), parts.styles().heading(), HEADING_HEIGHT);
        }
        header(table, span);
        for (int i = 0; i < table.rows().size(); i++) {
            cells(table, table.rows().get(i), Styles.Row.DATA, span, span.first() + i);
        }
        table.total().ifPresent(total -> cells(table, total, Styles.Row.TOTAL, span, span.last() + 1));
        if (!table.rows().isEmpty()) {
            decorate(table, span);
        }
    }

    private void header(Table table, Span span) {
        XSSFRow head = row(span.header(), HEADER_HEIGHT);
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            XSSFCell cell = head.createCell(i);
            cell.setCellStyle(parts.styles().header(column.format()));
            parts.texts().write(cell, column.head());
        }
    }

    private void decorate(Table table, Span span) {
        Directions.colour(target, table, span, parts.styles().theme());
        if (table.filter() == Filter.YES) {
            parts.tables().make(target, span, table.columns().size());
        }
        charts.draw(table, span);
    }

    private void cells(Table table, List<Cell> cells, Styles.Row kind, Span span, int number) {
        XSSFRow row = row(number, height(table, cells));
        for (int i = 0; i < Math.min(cells.size(), table.columns().size()); i++) {
            Column column = table.columns().get(i);
            Cell content = cells.get(i);
            XSSFCell cell = row.createCell(i);
            cell.setCellStyle(parts.styles().body(column, kind, content));
            fill(cell, content, content.format().orElse(column.format()));
            content.formula()
                    .filter(formula -> content.text().isEmpty() || content.isNumber())
                    .map(formula -> span.resolve(formula, number, layout.named()))
                    .ifPresent(formula -> parts.formulas().write(cell, formula, number(content)));
            link(cell, content.link());
        }
    }

    /** Text that is longer than its column is wide goes on below, some lines at most. */
    private int height(Table table, List<Cell> cells) {
        int lines = 1;
        for (int i = 0; i < Math.min(cells.size(), table.columns().size()); i++) {
            if (table.columns().get(i).format() == NumberFormat.TEXT) {
                lines = Math.max(lines, Widths.lines(cells.get(i).text(), widths.get(i) - INDENT));
            }
        }
        return Math.max(ROW_HEIGHT, Math.min(lines, MOST_LINES) * NOTE_LINE);
    }

    private static Optional<Double> number(Cell content) {
        return content.isNumber() ? Optional.of(Double.valueOf(content.text())) : Optional.empty();
    }

    private void fill(XSSFCell cell, Cell content, NumberFormat format) {
        String text = content.text();
        if (format == NumberFormat.DATE && DAY.matcher(text).matches()) {
            cell.setCellValue(LocalDate.parse(text));
        } else if (format != NumberFormat.TEXT && content.isNumber()) {
            cell.setCellValue(Double.parseDouble(text));
        } else if (!text.isEmpty()) {
            parts.texts().write(cell, text);
        }
    }

    private void link(XSSFCell cell, Link link) {
        parts.addresses().of(link).ifPresent(place -> {
            Hyperlink made = target.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
            made.setAddress(place);
            if (link instanceof Link.ToCells cells && !cells.tip().isEmpty() && made instanceof XSSFHyperlink hyper) {
                hyper.setTooltip(cells.tip().substring(0, Math.min(cells.tip().length(), LONGEST_TIP)));
            }
            cell.setHyperlink(made);
        });
    }

    private XSSFRow row(int number, int height) {
        XSSFRow row = target.createRow(number);
        row.setHeightInPoints(height);
        return row;
    }
}
