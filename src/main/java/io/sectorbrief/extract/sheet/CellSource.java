package io.sectorbrief.extract.sheet;

import io.sectorbrief.extract.sheet.Slot.Stored;
import io.sectorbrief.extract.sheet.show.CellText;
import io.sectorbrief.extract.sheet.xlsx.NumberFormats;
import io.sectorbrief.extract.sheet.xlsx.SharedTexts;

/** Stored cell values of an xlsx to the text its sheet shows. */
final class CellSource {

    private final SharedTexts shared;
    private final NumberFormats formats;
    private final CellText texts;

    CellSource(SharedTexts shared, NumberFormats formats, CellText texts) {
        this.shared = shared;
        this.formats = formats;
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
            case "s" -> shared.text(Integer.parseInt(stored.strip()));
            case "str", "inlineStr", "e" -> CellText.folded(stored);
            case "b" -> stored.equals("0") ? "FALSE" : "TRUE";
            case "d" -> CellText.folded(stored.replace('T', ' ').replaceFirst(" 00:00:00(\\.0+)?$", ""));
            default -> number(style, Double.parseDouble(stored));
        };
    }

    /** As what a cell of a {@code t} attribute holds its value. */
    static Stored stored(String type) {
        return type.equals("n") || type.equals("d") ? Stored.NUMBER : Stored.TEXT;
    }

    private String number(int style, double value) {
        int index = formats.index(style);
        return texts.number(value, index, formats.format(index));
    }
}
