package io.sectorbrief.extract.pdf;

/** Whether two lines of running text join without a space. */
final class Wrapping {

    private Wrapping() {}

    /** Chinese is written without spaces; so is a word after a hyphen or within brackets. */
    static boolean closesUp(String above, String below) {
        int last = above.codePointBefore(above.length());
        int first = below.codePointAt(0);
        return isWide(last) || isWide(first) || last == '-' || last == '/' || last == '(' || first == ')';
    }

    private static boolean isWide(int codePoint) {
        return Character.isIdeographic(codePoint)
                || within(codePoint, 0x3000, 0x303F)
                || within(codePoint, 0xFF00, 0xFFEF)
                || within(codePoint, 0x2018, 0x2026);
    }

    private static boolean within(int codePoint, int low, int high) {
        return codePoint >= low && codePoint <= high;
    }
}
