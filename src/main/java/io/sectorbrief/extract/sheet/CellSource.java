package io.sectorbrief.extract.sheet;

import java.util.Optional;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/** Stored cell values of an xlsx to the text its sheet shows. */
final class CellSource {

    private final SharedStrings strings;
    private final StylesTable styles;
    private final CellText texts;

    CellSource(SharedStrings strings, StylesTable styles, CellText texts) {
        this.strings = strings;
        this.styles = styles;
        this.texts = texts;
    }

    /**
     * What a cell shows.
     *
     * @param type its {@code t} attribute: {@code s} shared text, {@code n} number, {@code b} truth, {@code d} date …
     * @param style index of its style
     * @param stored its stored value
     */
    String text(String type, int style, String stored) {
        if (stored.isEmpty()) {
            return "";
        }
        return switch (type) {
            case "s" ->
                CellText.folded(strings.getItemAt(Integer.parseInt(stored)).getString());
            case "str", "inlineStr", "e" -> CellText.folded(stored);
            case "b" -> stored.equals("0") ? "FALSE" : "TRUE";
            case "d" -> CellText.folded(stored.replace('T', ' ').replaceFirst(" 00:00:00(\\.0+)?$", ""));
            default -> number(style, Double.parseDouble(stored));
        };
    }

    private String number(int style, double value) {
        Optional<XSSFCellStyle> format =
                style < styles.getNumCellStyles() ? Optional.ofNullable(styles.getStyleAt(style)) : Optional.empty();
        return format.map(f -> texts.number(value, f.getDataFormat(), text(f)))
                .orElseGet(() -> texts.number(value, 0, "General"));
    }

    private static String text(XSSFCellStyle style) {
        return Optional.ofNullable(style.getDataFormatString()).orElse("General");
    }
}
