package io.sectorbrief.observe;

import io.sectorbrief.model.Row;
import java.util.Map;
import java.util.Optional;

/**
 * A subject met in a table, with what its own cell and header say of it.
 *
 * @param row index among the data rows; empty for a total row
 * @param line the row
 * @param column column of the cell it stands in; empty where the dataset has one subject for all
 * @param block which of the blocks standing side by side, from 0
 * @param name as printed, without sub-fields
 * @param parts texts of metrics by name, from sub-fields of the cell and from the header of a grid
 */
record Sighting(
        Optional<Integer> row, Row line, Optional<Integer> column, int block, String name, Map<String, String> parts) {

    /** The text of a cell of its row. */
    String text(int index) {
        return line.cells().get(index).text();
    }
}
