package io.sectorbrief.cli;

/** How many places of a terminal a text takes: two for Chinese, Japanese, Korean and full-width characters. */
final class TextWidth {

    private TextWidth() {}

    static int of(String text) {
        return text.codePoints().map(TextWidth::of).sum();
    }

    /** The longest start of a text that takes no more than so many places. */
    static String cut(String text, int places) {
        int end = 0;
        int taken = 0;
        while (end < text.length() && taken + of(text.codePointAt(end)) <= places) {
            taken += of(text.codePointAt(end));
            end += Character.charCount(text.codePointAt(end));
        }
        return text.substring(0, end);
    }

    private static int of(int point) {
        if (Character.getType(point) == Character.NON_SPACING_MARK || Character.isISOControl(point)) {
            return 0;
        }
        boolean wide = Character.isIdeographic(point)
                || (point >= 0x1100 && point <= 0x115F)
                || (point >= 0x2E80 && point <= 0x303E)
                || (point >= 0x3041 && point <= 0x33FF)
                || (point >= 0xAC00 && point <= 0xD7A3)
                || (point >= 0xFE30 && point <= 0xFE6F)
                || (point >= 0xFF01 && point <= 0xFF60)
                || (point >= 0xFFE0 && point <= 0xFFE6)
                || (point >= 0x1F300 && point <= 0x1FAFF);
        return wide ? 2 : 1;
    }
}
