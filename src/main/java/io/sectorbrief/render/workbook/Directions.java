package io.sectorbrief.render.workbook;

import io.sectorbrief.render.workbook.Book.Table;
import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;

/** Colours changes by condition: red above zero, green below. */
final class Directions {

    private Directions() {}

    static void colour(XSSFSheet sheet, Table table, Span span, Theme theme) {
        for (int i = 0; i < table.columns().size(); i++) {
            if (table.columns().get(i).format().showsDirection()) {
                int last = span.last() + (table.total().isPresent() ? 1 : 0);
                colour(sheet.getSheetConditionalFormatting(), new CellRangeAddress(span.first(), last, i, i), theme);
            }
        }
    }

    private static void colour(XSSFSheetConditionalFormatting conditions, CellRangeAddress range, Theme theme) {
        ConditionalFormattingRule[] rules = {
            rule(conditions, ComparisonOperator.GT, theme.up()), rule(conditions, ComparisonOperator.LT, theme.down())
        };
        conditions.addConditionalFormatting(new CellRangeAddress[] {range}, rules);
    }

    private static ConditionalFormattingRule rule(
            XSSFSheetConditionalFormatting conditions, byte comparison, String colour) {
        ConditionalFormattingRule rule = conditions.createConditionalFormattingRule(comparison, "0");
        rule.createFontFormatting().setFontColor(Styles.colour(colour));
        return rule;
    }
}
