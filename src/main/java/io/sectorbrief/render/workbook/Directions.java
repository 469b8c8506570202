package io.sectorbrief.render.workbook;

import io.sectorbrief.render.workbook.Book.Table;
import java.util.HexFormat;
import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Colours changes by condition: red above zero, green below. */
final class Directions {

    private Directions() {}

    static void colour(XSSFSheet sheet, Table table, Span span, Theme theme) {
        for (int i = 0; i < table.columns().size(); i++) {
            if (table.columns().get(i).format().showsDirection()) {
                int last = span.last() + (table.total().isPresent() ? 1 : 0);
                colour(sheet, new CellRangeAddress(span.first(), last, i, i), theme);
            }
        }
    }

    private static void colour(XSSFSheet sheet, CellRangeAddress range, Theme theme) {
        ConditionalFormattingRule[] rules = {
            rule(sheet, ComparisonOperator.GT, theme.up()), rule(sheet, ComparisonOperator.LT, theme.down())
        };
        sheet.getSheetConditionalFormatting().addConditionalFormatting(new CellRangeAddress[] {range}, rules);
    }

    private static ConditionalFormattingRule rule(XSSFSheet sheet, byte comparison, String colour) {
        var rule = sheet.getSheetConditionalFormatting().createConditionalFormattingRule(comparison, "0");
        rule.createFontFormatting().setFontColor(Styles.colour(colour));
        opaque(sheet.getWorkbook().getStylesSource(), colour);
        return rule;
    }

    /** POI writes three bytes where the format wants four; the last style made is the rule's. */
    private static void opaque(StylesTable styles, String colour) {
        styles.getDxfAt(styles._getDXfsSize() - 1)
                .getFont()
                .getColorArray(0)
                .setRgb(HexFormat.of().parseHex("FF" + colour));
    }
}
