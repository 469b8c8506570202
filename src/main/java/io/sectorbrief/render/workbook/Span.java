package io.sectorbrief.render.workbook;

/**
 * The rows a table takes, from 0.
 *
 * @param header its header row
 * @param first its first body row
 * @param last its last body row; a total stands below
 */
record Span(int header, int first, int last) {

    /** A formula with its row names replaced by row numbers. */
    String resolve(String formula, int row) {
        return formula.replace("{row}", String.valueOf(row))
                .replace("{first}", String.valueOf(first + 1))
                .replace("{last}", String.valueOf(last + 1))
                .replace("{total}", String.valueOf(last + 2));
    }
}
