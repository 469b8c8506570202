package io.sectorbrief.extract.pdf.grid;

import io.sectorbrief.extract.pdf.block.Block;
import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.threshold.TableThresholds;
import io.sectorbrief.model.FootnoteMark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table of one page.
 *
 * @param edges x of the column edges, one more than columns
 * @param header a header path per column; empty paths if the page repeats none
 * @param rows body rows, top down
 * @param narrow x of gutters so narrow that they were found by their titles, for pages without
 */
public record Grid(List<Double> edges, List<List<String>> header, List<GridRow> rows, List<Double> narrow) {

    /**
     * A body row.
     *
     * @param kind whole, or the rest of a row that the page break cut
     */
    public record GridRow(Kind kind, List<GridCell> cells) {

        public enum Kind {
            WHOLE,
            REST
        }

        public GridRow {
            cells = List.copyOf(cells);
        }
    }

    /** Text of a cell and where it is printed; no place if it is blank or covered. */
    public record GridCell(String text, Optional<Rect> box) {

        static final GridCell BLANK = new GridCell("", Optional.empty());

        /** @param room points that a line of the cell may take */
        static GridCell of(Block block, double room) {
            return new GridCell(block.text(room), Optional.of(block.box()));
        }
    }

    public Grid {
        edges = List.copyOf(edges);
        header = header.stream().map(List::copyOf).toList();
        rows = List.copyOf(rows);
        narrow = List.copyOf(narrow);
    }

    /** This table with its first row as the rest of one that the page break cut, if it lacks what all others have. */
    Grid afterBreak() {
        List<GridRow> others = rows.subList(Math.min(1, rows.size()), rows.size());
        for (int column = 0; column < width() && !others.isEmpty(); column++) {
            int at = column;
            long filled = others.stream()
                    .filter(row -> !row.cells().get(at).text().isEmpty())
                    .count();
            if (filled >= TableThresholds.DENSE * others.size()) {
                GridRow first = rows.get(0);
                return first.cells().get(at).text().isEmpty() ? restFirst(first) : this;
            }
        }
        return this;
    }

    private Grid restFirst(GridRow first) {
        List<GridRow> marked = new ArrayList<>(rows);
        marked.set(0, new GridRow(GridRow.Kind.REST, first.cells()));
        return with(marked);
    }

    Grid with(List<GridRow> others) {
        return new Grid(edges, header, others, narrow);
    }

    /** Do the same titles stand over both? A page may print the marks of footnotes that another leaves out. */
    boolean hasTitlesOf(Grid other) {
        return titles().equals(other.titles());
    }

    private List<List<String>> titles() {
        return header.stream()
                .map(path -> path.stream().map(FootnoteMark::without).toList())
                .toList();
    }

    public Grid headedAs(Grid first) {
        return new Grid(edges, first.header(), rows, narrow);
    }

    public int width() {
        return edges.size() - 1;
    }
}
