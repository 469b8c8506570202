package io.sectorbrief.render.workbook;

import java.util.List;
import java.util.Optional;

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
     * @param frozenColumns how many columns stay when scrolled
     */
    record Sheet(String name, String title, String note, int frozenColumns, List<Table> tables) {

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
     * @param title above it; empty if the sheet's title says it
     * @param filter whether its header has filter buttons
     * @param total last row, set apart
     * @param charts drawn beside it
     */
    record Table(
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
    record Column(String head, NumberFormat format, int width) {}

    /**
     * A cell.
     *
     * @param text its value, in plain notation where the column holds numbers
     * @param formula a formula whose cached value is {@code text}; {@code {row}}, {@code {first}}, {@code {last}} and
     *     {@code {total}} stand for row numbers
     * @param link a place in the workbook
     * @param trust {@code ok}, or why it is doubted
     * @param bound sign before a number that is a bound or about; empty for an exact one
     */
    record Cell(String text, Optional<String> formula, Optional<String> link, String trust, String bound) {}

    /**
     * A chart bound to columns of its table, from 1.
     *
     * @param kind bars or lines
     * @param rows how many rows from the first; 0 for all
     */
    record Chart(Kind kind, String title, int categories, List<Integer> values, int rows) {
        enum Kind {
            BAR,
            LINE
        }
    }
}
