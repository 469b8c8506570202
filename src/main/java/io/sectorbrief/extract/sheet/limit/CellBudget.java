package io.sectorbrief.extract.sheet.limit;

/** Counts the filled cells, the merges and the characters of one workbook and stops at {@link SheetLimits}. */
public final class CellBudget {

    private int cells;
    private long characters;

    /** A cell or a merge of a sheet. */
    public void spend(String sheet) {
        cells++;
        if (cells > SheetLimits.CELLS) {
            throw new TooLarge(
                    "It has more than " + SheetLimits.CELLS + " filled cells and merges by sheet " + sheet + ".");
        }
    }

    /** Characters that are kept. */
    public void keep(CharSequence text) {
        characters += text.length();
        if (characters > SheetLimits.CHARACTERS) {
            throw new TooLarge("Its cells have more than " + SheetLimits.CHARACTERS + " characters.");
        }
    }
}
