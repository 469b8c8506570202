package io.sectorbrief.model;

import java.util.Optional;

/**
 * One cell of an exhibit's body.
 *
 * @param text as printed, a line break within the cell is one space; empty if blank or covered by a merge
 * @param box where it stands on a page; empty for spreadsheets and covered cells
 */
public record Cell(String text, Optional<Box> box) {

    public static Cell of(String text) {
        return new Cell(text, Optional.empty());
    }
}
