package io.sectorbrief.extract.sheet;

import java.util.regex.Pattern;

/**
 * A cell whose formula gives nothing to read.
 *
 * @param row row of the grid
 * @param column column of the grid
 * @param address as the sheet names it ({@code D5})
 * @param kind what is wrong with it
 */
record FormulaFlaw(int row, int column, String address, Kind kind) {

    /** What is wrong with a formula's value. */
    enum Kind {
        WITHOUT_VALUE("formula_without_value"),
        ERROR("formula_error");

        private final String rule;

        Kind(String rule) {
            this.rule = rule;
        }

        /** Name of the finding. */
        String rule() {
            return rule;
        }
    }

    private static final Pattern ERROR_VALUE =
            Pattern.compile("#(DIV/0!|N/A|NAME\\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!|FIELD!|GETTING_DATA)");

    /** Whether a cell's text is what Excel shows for a formula that failed. */
    static boolean isError(String text) {
        return text.startsWith("#") && ERROR_VALUE.matcher(text).matches();
    }
}
