package io.sectorbrief.extract.sheet;

import java.util.regex.Pattern;

/** What the text of a cell looks like, as far as the shape of a table needs it; what it means is decided elsewhere. */
enum CellKind {
    /** Nothing, or a dash or an error that stands for it. */
    BLANK,
    NUMBER,
    DATE,
    /** May be a number or a date, and in a header is neither: {@code 2023}, {@code 2024E}. */
    YEAR,
    TEXT;

    private static final Pattern DASH = Pattern.compile("[-‐‑‒–—−/]*");
    private static final Pattern A_YEAR = Pattern.compile("(19|20)\\d\\d[年AE]?");
    private static final Pattern A_DATE =
            Pattern.compile("(19|20)\\d\\d[-/.年]\\d{1,2}([-/.月](\\d{1,2}日?)?)?( \\d{1,2}:\\d\\d(:\\d\\d)?)?"
                    + "|(19|20)\\d{6}|\\d{1,3}:\\d\\d(:\\d\\d)?");
    private static final Pattern A_NUMBER = Pattern.compile(
            "[<>≤≥≈约~]?[-+−(（¥$￥]*\\d[\\d,]*(\\.\\d+)?" + " ?(%|[百千万亿wWkKmMbB十]*[元件人次部场款倍x天]{0,2})[+)）]?");

    static CellKind of(String text) {
        if (DASH.matcher(text).matches() || FormulaFlaw.isError(text)) {
            return BLANK;
        }
        if (A_YEAR.matcher(text).matches()) {
            return YEAR;
        }
        if (A_DATE.matcher(text).matches()) {
            return DATE;
        }
        return A_NUMBER.matcher(text).matches() ? NUMBER : TEXT;
    }

    /** Whether it measures rather than names. */
    boolean isMeasure() {
        return this == NUMBER || this == DATE || this == YEAR;
    }
}
