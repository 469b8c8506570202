package io.sectorbrief.extract.pdf.page;

/** Signs that begin the points of a list. */
public final class Bullets {

    private static final String SIGNS = "◆◇●○■□▪•➢➤▶◼★✓❖";

    /** A pattern of one. */
    public static final String ONE = "[" + SIGNS + "]";

    private Bullets() {}

    public static boolean isOne(String text) {
        return text.length() == 1 && begins(text);
    }

    public static boolean begins(String text) {
        return !text.isEmpty() && SIGNS.indexOf(text.charAt(0)) >= 0;
    }
}
