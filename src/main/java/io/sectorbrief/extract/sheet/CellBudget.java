package io.sectorbrief.extract.sheet;

/** Counts the filled cells and the merges of one workbook and stops at {@link SheetLimits#CELLS}. */
final class CellBudget {

    private int spent;

    void spend(String sheet) {
        spent++;
        if (spent > SheetLimits.CELLS) {
            throw new TooLarge(
                    "It has more than " + SheetLimits.CELLS + " filled cells and merges by sheet " + sheet + ".");
        }
    }
}
