package io.sectorbrief.render.workbook;

import io.sectorbrief.render.workbook.Book.Cell;
import io.sectorbrief.render.workbook.Book.Column;
import io.sectorbrief.render.workbook.Book.Role;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The cell styles of one workbook, each made once. */
final class Styles {

    private static final String TRUSTED = "ok";
    private static final int TITLE_POINTS = 14;
    private static final int HEADING_POINTS = 11;
    private static final int BODY_POINTS = 10;
    private static final int NOTE_POINTS = 9;

    private final XSSFWorkbook workbook;
    private final Theme theme;
    private final Map<Object, XSSFCellStyle> made = new HashMap<>();

    Styles(XSSFWorkbook workbook, Theme theme) {
        this.workbook = workbook;
        this.theme = theme;
        XSSFFont standard = workbook.getFontAt(0);
        standard.setFontName(theme.face());
        standard.setFontHeightInPoints((short) BODY_POINTS);
    }

    Theme theme() {
        return theme;
    }

    static XSSFColor colour(String hex) {
        return new XSSFColor(HexFormat.of().parseHex("FF" + hex), null);
    }

    XSSFCellStyle title() {
        return made.computeIfAbsent("title", key -> text(font(TITLE_POINTS, theme.night(), Weight.BOLD)));
    }

    XSSFCellStyle heading() {
        return made.computeIfAbsent("heading", key -> text(font(HEADING_POINTS, theme.night(), Weight.BOLD)));
    }

    XSSFCellStyle note() {
        return made.computeIfAbsent("note", key -> {
            XSSFCellStyle style = text(font(NOTE_POINTS, theme.muted(), Weight.REGULAR));
            style.setWrapText(true);
            return style;
        });
    }

    /** A link that stands in no table. */
    XSSFCellStyle link() {
        return made.computeIfAbsent("link", key -> {
            XSSFCellStyle style = text(font(NOTE_POINTS, theme.series(0), Weight.REGULAR));
            style.setAlignment(HorizontalAlignment.RIGHT);
            return style;
        });
    }

    XSSFCellStyle header(NumberFormat format) {
        return made.computeIfAbsent("header" + format, key -> {
            XSSFCellStyle style = text(font(BODY_POINTS, theme.onNight(), Weight.BOLD));
            fill(style, theme.night());
            align(style, format);
            style.setWrapText(true);
            return style;
        });
    }

    /** A body cell; one whose number is doubted stands on a tinted ground. */
    XSSFCellStyle body(Column column, Row row, Cell cell) {
        NumberFormat own = cell.format().orElse(column.format());
        NumberFormat format = cell.isNumber() ? own.holding(cell.bound(), cell.text(), theme.reckoning()) : own;
        boolean doubted = !cell.trust().isEmpty() && !cell.trust().equals(TRUSTED);
        boolean quoted = cell.looksLikeAFormula();
        return made.computeIfAbsent(new Look(format, column.role(), row, doubted, quoted, cell.bound()), key -> {
            String ink = column.role() == Role.SHOWN ? theme.ink() : theme.muted();
            XSSFCellStyle style = text(font(BODY_POINTS, ink, row == Row.TOTAL ? Weight.BOLD : Weight.REGULAR));
            style.setDataFormat(workbook.createDataFormat().getFormat(format.pattern(cell.bound(), theme.reckoning())));
            align(style, format);
            style.setBorderBottom(BorderStyle.HAIR);
            style.setBottomBorderColor(colour(theme.rule()));
            if (row == Row.TOTAL) {
                style.setBorderTop(BorderStyle.THIN);
            }
            style.setQuotePrefixed(quoted);
            if (doubted) {
                fill(style, theme.doubt());
            }
            return style;
        });
    }

    private XSSFCellStyle text(XSSFFont font) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    private static void align(XSSFCellStyle style, NumberFormat format) {
        switch (format) {
            case TEXT -> {
                style.setAlignment(HorizontalAlignment.LEFT);
                style.setIndention((short) 1);
                style.setWrapText(true);
            }
            case RANK, MOVE, FLAG, DATE -> style.setAlignment(HorizontalAlignment.CENTER);
            default -> {
                style.setAlignment(HorizontalAlignment.RIGHT);
                style.setIndention((short) 1);
            }
        }
    }

    private static void fill(XSSFCellStyle style, String hex) {
        style.setFillForegroundColor(colour(hex));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private XSSFFont font(int points, String hex, Weight weight) {
        XSSFFont font = workbook.createFont();
        font.setFontName(theme.face());
        font.setFontHeightInPoints((short) points);
        font.setBold(weight == Weight.BOLD);
        font.setColor(colour(hex));
        return font;
    }

    /** What tells one body cell's style from another's. */
    private record Look(NumberFormat format, Role role, Row row, boolean doubted, boolean quoted, String bound) {}

    private enum Weight {
        REGULAR,
        BOLD
    }

    /** Whether a row adds up the others. */
    enum Row {
        DATA,
        TOTAL
    }
}
