package io.sectorbrief.extract.sheet.show;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Cell values as the sheet shows them under their formats. */
public final class CellText {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u3000\\uFEFF\\u200B]+");

    /** What Chinese Excel shows for the formats that it stores by index alone, for they differ from country to country. */
    private static final Map<Integer, String> CHINESE = chinese();

    private final NumberText numbers = new NumberText();
    private final DateText dates;

    /**
     * @param since1904 whether the workbook counts days from 1904, as old ones from a Mac do
     */
    public CellText(boolean since1904) {
        this.dates = new DateText(since1904);
    }

    private static Map<Integer, String> chinese() {
        Map<Integer, String> formats = new HashMap<>();
        for (int index : new int[] {27, 36, 50, 52, 57}) {
            formats.put(index, "yyyy\"年\"m\"月\"");
        }
        for (int index : new int[] {28, 29, 51, 53, 54, 58}) {
            formats.put(index, "m\"月\"d\"日\"");
        }
        formats.put(30, "m-d-yy");
        formats.put(31, "yyyy\"年\"m\"月\"d\"日\"");
        formats.put(32, "h\"时\"mm\"分\"");
        formats.put(33, "h\"时\"mm\"分\"ss\"秒\"");
        for (int index : new int[] {34, 55}) {
            formats.put(index, "上午/下午h\"时\"mm\"分\"");
        }
        for (int index : new int[] {35, 56}) {
            formats.put(index, "上午/下午h\"时\"mm\"分\"ss\"秒\"");
        }
        return Map.copyOf(formats);
    }

    /** Text with each run of white space as one space and none at the ends. */
    public static String folded(String text) {
        return SPACES.matcher(text).replaceAll(" ").strip();
    }

    /**
     * A number or date under its format.
     *
     * @param formatIndex index of the number format in the workbook
     * @param given the format itself, {@code General} if it has none, {@code reserved-…} if it is known by its index alone
     */
    public String number(double value, int formatIndex, String given) {
        boolean byIndex = given.startsWith("reserved-") || given.equals("General");
        String format = byIndex ? CHINESE.getOrDefault(formatIndex, "General") : given;
        return folded(dates.text(value, formatIndex, format).orElseGet(() -> numbers.text(value, format)));
    }
}
