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

    /** A gap beside an ideograph is the typesetter's, between two Latin words it is a space. */
    static boolean needsSpace(String left, String right) {
        return !isWide(left.codePointBefore(left.length())) && !isWide(right.codePointAt(0));
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
