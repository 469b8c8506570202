package io.sectorbrief.extract.sheet;

import java.util.List;
import java.util.Map;

/**
 * What a reader sees of one sheet: rows and columns that are neither hidden nor blank all over.
 *
 * @param sheet the sheet's name; a csv's file stem
 * @param index place of the sheet in its workbook, from 1, hidden ones counted
 * @param rows in order
 * @param columns position of each column, without hidden ones, so that a gap is a blank column a reader sees
 * @param flaws cells whose formula gives nothing to read
 * @param hiddenRows numbers of the rows, from 1, that hold something and are hidden
 * @param lines how the rows of a csv were written, by row number; empty for workbooks
 */
record Grid(
        String sheet,
        int index,
        List<GridRow> rows,
        List<Integer> columns,
        List<FormulaFlaw> flaws,
        List<Integer> hiddenRows,
        Map<Integer, CsvLine> lines) {

    Slot slot(int row, int column) {
        return rows.get(row).slots().get(column);
    }

    Area whole() {
        return new Area(this, 0, rows.size() - 1, 0, columns.size() - 1);
    }
}
