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
        WITHOUT_VALUE(
                "formula_without_value",
                "formulas stored without a value",
                "these cells were read as empty. Open the workbook, let it calculate, save it and drop it again."),
        ERROR(
                "formula_error",
                "formulas that ended in an error",
                "these cells are no numbers. Ask the sender for a file without errors.");

        private final String rule;
        private final String words;
        private final String mend;

        Kind(String rule, String words, String mend) {
            this.rule = rule;
            this.words = words;
            this.mend = mend;
        }

        /** Name of the finding. */
        String rule() {
            return rule;
        }

        String mend() {
            return mend;
        }

        String words() {
            return words;
        }
    }

    private static final Pattern ERROR_VALUE =
            Pattern.compile("#(DIV/0!|N/A|NAME\\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!|FIELD!|GETTING_DATA)");

    /** Whether a cell's text is what Excel shows for a formula that failed. */
    static boolean isError(String text) {
        return text.startsWith("#") && ERROR_VALUE.matcher(text).matches();
    }
}
