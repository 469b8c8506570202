package io.sectorbrief.extract.pdf;

import java.util.List;
import java.util.Optional;

/**
 * A table of one page.
 *
 * @param edges x of the column edges, one more than columns
 * @param header a header path per column; empty paths if the page repeats none
 * @param rows body rows, top down
 */
record Grid(List<Double> edges, List<List<String>> header, List<GridRow> rows) {

    /**
     * A body row.
     *
     * @param kind whole, or the rest of a row that the page break cut
     */
    record GridRow(Kind kind, List<GridCell> cells) {

        enum Kind {
            WHOLE,
            REST
        }

        GridRow {
            cells = List.copyOf(cells);
        }
    }

    /** Text of a cell and where it is printed; no place if it is blank or covered. */
    record GridCell(String text, Optional<Rect> box) {

        static final GridCell BLANK = new GridCell("", Optional.empty());

        /** @param room points that a line of the cell may take */
        static GridCell of(Block block, double room) {
            return new GridCell(block.text(room), Optional.of(block.box()));
        }
    }

    Grid {
        edges = List.copyOf(edges);
        header = header.stream().map(List::copyOf).toList();
        rows = List.copyOf(rows);
    }

    int width() {
        return edges.size() - 1;
    }
}
