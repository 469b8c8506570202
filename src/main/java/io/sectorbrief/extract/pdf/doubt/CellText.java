package io.sectorbrief.extract.pdf.doubt;

import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.grid.Grid;

/** The text of a body cell without its spaces, and what of it no printed text was found to be yet. */
final class CellText {

    /** Stands where a text was taken out, so that what is left of it on both sides makes no new one. */
    private static final String TAKEN = "\n";

    private final Grid.GridCell cell;
    private final Rect box;
    private final String text;
    private String left;

    CellText(Grid.GridCell cell, Rect box, String text) {
        this.cell = cell;
        this.box = box;
        this.text = text;
        this.left = text;
    }

    Grid.GridCell cell() {
        return cell;
    }

    Rect box() {
        return box;
    }

    String text() {
        return text;
    }

    /** Gives a text away if it is left. */
    boolean give(String wanted) {
        int at = left.indexOf(wanted);
        if (at < 0) {
            return false;
        }
        left = left.substring(0, at) + TAKEN + left.substring(at + wanted.length());
        return true;
    }

    /** Gives away as much of a text's beginning as is left. */
    String giveBeginning(String wanted) {
        String begun = begun(wanted, left);
        give(begun);
        return begun;
    }

    /** As much of a text's beginning as a cell holds. */
    static String begun(String wanted, String cell) {
        int length = Math.min(wanted.length(), cell.length());
        while (!cell.contains(wanted.substring(0, length))) {
            length--;
        }
        return wanted.substring(0, length);
    }
}
