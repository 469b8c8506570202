package io.sectorbrief.extract.sheet;

import java.util.List;

/**
 * What a reader sees of one sheet: rows and columns that are neither hidden nor blank all over.
 *
 * @param sheet the sheet's name; a csv's file stem
 * @param index place of the sheet in its workbook, from 1, hidden ones counted
 * @param rows in order
 * @param columns position of each column, without hidden ones, so that a gap is a blank column a reader sees
 * @param flaws cells whose formula gives nothing to read
 */
record Grid(String sheet, int index, List<GridRow> rows, List<Integer> columns, List<FormulaFlaw> flaws) {

    Slot slot(int row, int column) {
        return rows.get(row).slots().get(column);
    }

    Area whole() {
        return new Area(this, 0, rows.size() - 1, 0, columns.size() - 1);
    }
}
