package io.sectorbrief.extract.sheet;

import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;

/** Cell values as the sheet shows them under their formats. */
final class CellText {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u3000\\uFEFF\\u200B]+");

    private final NumberText numbers = new NumberText();
    private final DateText dates;

    /**
     * @param since1904 whether the workbook counts days from 1904, as old ones from a Mac do
     */
    CellText(boolean since1904) {
        this.dates = new DateText(since1904);
    }

    /** Text with each run of white space as one space and none at the ends. */
    static String folded(String text) {
        return SPACES.matcher(text).replaceAll(" ").strip();
    }

    /**
     * A number or date under its format.
     *
     * @param formatIndex index of the number format in the workbook
     * @param format the format itself, {@code General} if it has none
     */
    String number(double value, int formatIndex, String format) {
        boolean date = !format.toLowerCase(Locale.ROOT).contains("general")
                && DateUtil.isADateFormat(formatIndex, format)
                && DateUtil.isValidExcelDate(value);
        return folded(date ? dates.text(value, formatIndex, format) : numbers.text(value, format));
    }
}
