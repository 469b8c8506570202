package io.sectorbrief.model;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One body row.
 *
 * @param page physical page from 1; the sheet's row number (from 1) for spreadsheets
 * @param kind data, total or read from a chart
 * @param cells as many as the exhibit has columns
 */
public record Row(int page, RowKind kind, List<Cell> cells) {

    public Row {
        cells = List.copyOf(cells);
    }

    /** Around its cells, one box a page: a row that a page break cuts has two. Empty for spreadsheets. */
    public List<Box> boxes() {
        Map<Integer, Box> pages = cells.stream()
                .flatMap(cell -> cell.box().stream())
                .collect(Collectors.toMap(Box::page, box -> box, Box::union, TreeMap::new));
        return List.copyOf(pages.values());
    }
}
