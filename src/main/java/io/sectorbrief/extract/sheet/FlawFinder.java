package io.sectorbrief.extract.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.poi.ss.util.CellReference;

/**
 * Finds the cells of a grid whose formula gives nothing to read.
 *
 * @param rows the sheet's row of each row of the grid, from 0
 * @param columns the sheet's column of each column of the grid, from 0
 */
record FlawFinder(List<Integer> rows, List<Integer> columns) {

    List<FormulaFlaw> in(Slot[][] slots, List<Formulas.Place> uncalculated) {
        List<FormulaFlaw> flaws = new ArrayList<>();
        for (Formulas.Place place : uncalculated) {
            int row = Collections.binarySearch(rows, place.row());
            int column = Collections.binarySearch(columns, place.column());
            if (row >= 0 && column >= 0) {
                flaws.add(flaw(row, column, FormulaFlaw.Kind.WITHOUT_VALUE));
            }
        }
        for (int row = 0; row < slots.length; row++) {
            for (int column = 0; column < columns.size(); column++) {
                if (FormulaFlaw.isError(slots[row][column].text())) {
                    flaws.add(flaw(row, column, FormulaFlaw.Kind.ERROR));
                }
            }
        }
        return List.copyOf(flaws);
    }

    private FormulaFlaw flaw(int row, int column, FormulaFlaw.Kind kind) {
        String address = new CellReference(rows.get(row), columns.get(column)).formatAsString();
        return new FormulaFlaw(row, column, address, kind);
    }
}
