package io.sectorbrief.extract.sheet;

import io.sectorbrief.model.Cell;
import io.sectorbrief.model.Row;
import io.sectorbrief.model.RowKind;
import io.sectorbrief.model.TotalLabel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One table of a sheet on its way to an exhibit: its shape, the lines around it, and rows that follow after a gap. */
final class SheetTable {

    private final TableShape shape;
    private final Set<Integer> measures;
    private final List<String> titles;
    private final List<Area> bodies = new ArrayList<>();
    private final List<Area> footersBelow = new ArrayList<>();
    private final List<String> footers;

    SheetTable(TableShape shape, List<String> above) {
        this.shape = shape;
        this.measures = shape.measures();
        this.titles = Stream.concat(above.stream(), shape.titles().stream()).toList();
        this.footers = new ArrayList<>(shape.footers());
        if (shape.bodyTop() <= shape.bodyBottom()) {
            bodies.add(shape.area().rows(shape.bodyTop(), shape.bodyBottom()));
        }
    }

    TableShape shape() {
        return shape;
    }

    List<String> titles() {
        return titles;
    }

    List<String> footers() {
        return List.copyOf(footers);
    }

    void addFooters(List<String> lines) {
        footers.addAll(lines);
    }

    /** Takes rows that stand below a blank row if they go on where this table ended. */
    boolean takes(Area block) {
        if (block.left() < shape.area().left() || block.right() > shape.area().right() || bodies.isEmpty()) {
            return false;
        }
        boolean total = block.cells(block.top()) > 1 && kind(block, block.top()) == RowKind.TOTAL;
        if (!total && !fits(block, block.top())) {
            return false;
        }
        int bottom = block.bottom();
        while (bottom > block.top() && isNote(block, bottom)) {
            footers.add(0, block.texts(bottom).get(0));
            bottom--;
        }
        bodies.add(block.rows(block.top(), bottom));
        if (bottom < block.bottom()) {
            footersBelow.add(block.rows(bottom + 1, block.bottom()));
        }
        return true;
    }

    /** A row may hold nothing but the end of a cell merged from above, where the table beside it goes on. */
    private static boolean isNote(Area block, int row) {
        return block.cells(row) == 1 && !block.texts(row).isEmpty();
    }

    /** Rows of the grid that are data, in order. */
    IntStream dataRows() {
        return bodies.stream().flatMapToInt(body -> rows(body).filter(row -> kind(body, row) == RowKind.DATA));
    }

    /** Where its rows stand; of these only its own columns are read. */
    List<Area> bodies() {
        return List.copyOf(bodies);
    }

    /** Where the notes below rows behind a gap stand. */
    List<Area> footersBelow() {
        return List.copyOf(footersBelow);
    }

    /** Whether data stands below a blank row. */
    boolean hasRowsBehindAGap() {
        return bodies.stream()
                .skip(shape.bodyTop() <= shape.bodyBottom() ? 1 : 0)
                .anyMatch(body -> body.rows().anyMatch(row -> kind(body, row) == RowKind.DATA));
    }

    /** Cells of its rows whose formula gives nothing to read. */
    List<FormulaFlaw> flaws() {
        return shape.area().grid().flaws().stream()
                .filter(flaw -> Collections.binarySearch(shape.columns(), flaw.column()) >= 0)
                .filter(flaw ->
                        bodies.stream().anyMatch(body -> body.top() <= flaw.row() && flaw.row() <= body.bottom()))
                .toList();
    }

    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (Area body : bodies) {
            rows(body).forEach(row -> {
                List<Cell> cells = shape.columns().stream()
                        .map(column -> Cell.of(body.text(row, column)))
                        .toList();
                rows.add(new Row(body.grid().rows().get(row).number(), kind(body, row), cells));
            });
        }
        return rows;
    }

    /** Those that say something, and say it for the first time. */
    private IntStream rows(Area body) {
        return body.rows().filter(row -> !body.texts(row).isEmpty() && !repeatsHeader(body, row));
    }

    /** Measures where the body above has measures. */
    private boolean fits(Area block, int row) {
        List<Integer> filled = shape.columns().stream()
                .filter(column -> column >= block.left() && column <= block.right())
                .filter(column -> CellKind.of(block.text(row, column)) != CellKind.BLANK)
                .toList();
        List<Integer> measured = filled.stream().filter(measures::contains).toList();
        return filled.size() > 1
                && !measured.isEmpty()
                && measured.stream()
                        .allMatch(column -> CellKind.of(block.text(row, column)).isMeasure());
    }

    private RowKind kind(Area area, int row) {
        boolean total = IntStream.rangeClosed(area.left(), area.right())
                .mapToObj(column -> area.text(row, column))
                .filter(text -> CellKind.of(text) != CellKind.BLANK)
                .findFirst()
                .filter(TotalLabel::isOne)
                .isPresent();
        return total ? RowKind.TOTAL : RowKind.DATA;
    }

    private boolean repeatsHeader(Area area, int row) {
        return shape.headerTop() < shape.bodyTop()
                && shape.columns().stream()
                        .allMatch(column ->
                                area.text(row, column).equals(shape.area().text(shape.bodyTop() - 1, column)));
    }
}
