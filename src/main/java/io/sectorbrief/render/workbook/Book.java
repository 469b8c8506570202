package io.sectorbrief.render.workbook;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A workbook as its template wrote it.
 *
 * @param title document title
 * @param theme fonts and colours
 * @param sheets in order
 */
record Book(String title, Theme theme, List<Sheet> sheets) {

    /**
     * A sheet: a title, a note under it, and tables one under the other.
     *
     * @param name on its tab
     * @param title in its first row
     * @param note in its second row
     * @param back a link beside the title, mostly to the contents
     * @param frozenColumns how many columns stay when scrolled
     */
    record Sheet(String name, String title, String note, Optional<Cell> back, int frozenColumns, List<Table> tables) {

        /** Columns of its widest table. */
        int columns() {
            return tables.stream()
                    .mapToInt(table -> table.columns().size())
                    .max()
                    .orElse(0);
        }
    }

    /**
     * A table: one header row, body rows, perhaps a total.
     *
     * @param name what formulas of other tables on its sheet call it; empty if none does
     * @param title above it; empty if the sheet's title says it
     * @param filter whether it is one of the spreadsheet program's own tables, with filter buttons
     * @param total last row, set apart
     * @param charts drawn beside it
     */
    record Table(
            String name,
            String title,
            Filter filter,
            List<Column> columns,
            List<List<Cell>> rows,
            Optional<List<Cell>> total,
            List<Chart> charts) {}

    /** Whether a table can be filtered. */
    enum Filter {
        YES,
        NO
    }

    /**
     * A column.
     *
     * @param width in characters of the default font; 0 to fit its text
     */
    record Column(String head, NumberFormat format, int width, Role role) {

        Column headed(String other) {
            return new Column(other, format, width, role);
        }
    }

    /** What a column is for. */
    enum Role {
        /** To be read. */
        SHOWN,
        /** What others are worked out against: set back. */
        BASE,
        /** For machines and for the screen: last in its table, and left out of print. */
        UNPRINTED
    }

    /**
     * A cell.
     *
     * @param text its value, in plain notation where it is a number; empty to show what its formula comes to
     * @param formula what comes to {@code text}; {@code {row}}, {@code {first}}, {@code {last}} and {@code {total}} stand for
     *     row numbers of its table, {@code {films.first}} for those of a named one
     * @param format of this cell; empty for its column's
     * @param name what links call it
     * @param link where a click leads
     * @param trust {@code ok}, or why it is doubted
     * @param bound sign before a number that is a bound or about; empty for an exact one
     */
    record Cell(
            String text,
            Optional<String> formula,
            Optional<NumberFormat> format,
            Optional<String> name,
            Link link,
            String trust,
            String bound) {

        private static final Pattern FORMULA = Pattern.compile("[=+@-].*", Pattern.DOTALL);
        private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

        /** Whether it is a text that an editor who touches its cell would turn into a formula. */
        boolean looksLikeAFormula() {
            return !isNumber() && FORMULA.matcher(text).matches();
        }

        boolean isNumber() {
            return NUMBER.matcher(text).matches();
        }
    }

    /** Where a click on a cell leads. */
    sealed interface Link {

        /** Nowhere. */
        record None() implements Link {}

        /** To the top of a sheet. */
        record ToSheet(String sheet) implements Link {}

        /**
         * To the block of the named cells.
         *
         * @param tip what is shown while the pointer rests on it
         */
        record ToCells(List<String> names, String tip) implements Link {}
    }

    /**
     * A chart bound to columns of its table, from 1.
     *
     * @param rows how many rows from the first; 0 for all
     */
    record Chart(Kind kind, String title, int categories, List<Integer> values, int rows) {
        enum Kind {
            BAR,
            LINE
        }
    }
}
