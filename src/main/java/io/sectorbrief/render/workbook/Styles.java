package io.sectorbrief.render.workbook;

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

    static final String NIGHT = "13263F";
    static final String RISE = "C8102E";
    static final String FALL = "0A7D3C";
    private static final String GREY = "7B8794";
    private static final String RULE = "DDE4EC";
    private static final String DOUBT = "FFF2CC";
    private static final String FACE = "Microsoft YaHei";

    private final XSSFWorkbook workbook;
    private final Map<String, XSSFCellStyle> made = new HashMap<>();

    Styles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        XSSFFont standard = workbook.getFontAt(0);
        standard.setFontName(FACE);
        standard.setFontHeightInPoints((short) 10);
    }

    static XSSFColor colour(String hex) {
        return new XSSFColor(HexFormat.of().parseHex("FF" + hex), null);
    }

    XSSFCellStyle title() {
        return made.computeIfAbsent("title", key -> text(font(14, NIGHT, Weight.BOLD)));
    }

    XSSFCellStyle heading() {
        return made.computeIfAbsent("heading", key -> text(font(11, NIGHT, Weight.BOLD)));
    }

    XSSFCellStyle note() {
        return made.computeIfAbsent("note", key -> text(font(9, GREY, Weight.REGULAR)));
    }

    XSSFCellStyle header(NumberFormat format) {
        return made.computeIfAbsent("header" + format, key -> {
            XSSFCellStyle style = text(font(10, "FFFFFF", Weight.BOLD));
            fill(style, NIGHT);
            align(style, format);
            style.setWrapText(true);
            return style;
        });
    }

    /** A body cell; one whose number is doubted stands on a tinted ground. */
    XSSFCellStyle body(NumberFormat format, Row row, String trust) {
        boolean doubted = !trust.isEmpty() && !trust.equals("ok");
        return made.computeIfAbsent("body" + format + row + doubted, key -> {
            XSSFCellStyle style = text(font(10, "1B2836", row == Row.TOTAL ? Weight.BOLD : Weight.REGULAR));
            style.setDataFormat(workbook.createDataFormat().getFormat(format.pattern()));
            align(style, format);
            style.setBorderBottom(BorderStyle.HAIR);
            style.setBottomBorderColor(colour(RULE));
            if (row == Row.TOTAL) {
                style.setBorderTop(BorderStyle.THIN);
            }
            if (doubted) {
                fill(style, DOUBT);
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
            }
            case RANK, MOVE, DATE -> style.setAlignment(HorizontalAlignment.CENTER);
            default -> style.setAlignment(HorizontalAlignment.RIGHT);
        }
    }

    private static void fill(XSSFCellStyle style, String hex) {
        style.setFillForegroundColor(colour(hex));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private XSSFFont font(int points, String hex, Weight weight) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FACE);
        font.setFontHeightInPoints((short) points);
        font.setBold(weight == Weight.BOLD);
        font.setColor(colour(hex));
        return font;
    }

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
