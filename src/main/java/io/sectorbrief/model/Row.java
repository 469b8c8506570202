package io.sectorbrief.model;

import java.util.List;

/**
 * One body row.
 *
 * @param page physical page from 1; the sheet's row number (from 1) for spreadsheets
 * @param kind data or total
 * @param cells as many as the exhibit has columns
 */
public record Row(int page, RowKind kind, List<Cell> cells) {

    public Row {
        cells = List.copyOf(cells);
    }
}
