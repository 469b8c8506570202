package io.sectorbrief.extract.sheet;

import io.sectorbrief.extract.sheet.limit.SheetThresholds;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A rectangle of a grid, all four edges included. */
record Area(Grid grid, int top, int bottom, int left, int right) {

    /** Cuts at blank rows, else at blank columns, until no cut is left; from top to bottom, then from left to right. */
    List<Area> blocks() {
        Area trimmed = trimmed();
        if (trimmed.isEmpty()) {
            return List.of();
        }
        List<Area> bands = trimmed.bands();
        List<Area> parts = bands.size() > 1 ? bands : trimmed.titleAndSides();
        return parts.size() > 1
                ? parts.stream().flatMap(part -> part.blocks().stream()).toList()
                : List.of(trimmed);
    }

    Area rows(int newTop, int newBottom) {
        return new Area(grid, newTop, newBottom, left, right);
    }

    /** Whether it is the same rectangle; the grid is not compared. */
    boolean isSame(Area other) {
        return top == other.top && bottom == other.bottom && left == other.left && right == other.right;
    }

    boolean isEmpty() {
        return top > bottom || left > right;
    }

    Slot slot(int row, int column) {
        return grid.slot(row, column);
    }

    String text(int row, int column) {
        return grid.slot(row, column).text();
    }

    IntStream rows() {
        return IntStream.rangeClosed(top, bottom);
    }

    /** Columns that hold anything here. */
    int[] filledColumns() {
        return IntStream.rangeClosed(left, right)
                .filter(column -> !isFreeColumn(column))
                .toArray();
    }

    /** The texts of a row, from left to right. */
    List<String> texts(int row) {
        return IntStream.rangeClosed(left, right)
                .mapToObj(column -> text(row, column))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** A row as one line of text. */
    String line(int row) {
        List<String> texts = texts(row);
        return LineKind.labelled(texts).orElseGet(() -> String.join("  ", texts));
    }

    /** Places of a row that hold a text or are covered by one. */
    int filled(int row) {
        return (int) IntStream.rangeClosed(left, right)
                .filter(column -> !slot(row, column).isFree())
                .count();
    }

    /** Cells of a row a reader sees: those with a text, and those a cell of the row above reaches into. */
    int cells(int row) {
        return (int) IntStream.rangeClosed(left, right)
                .filter(column ->
                        slot(row, column).hasText() || slot(row, column).cover() == Slot.Cover.ABOVE)
                .count();
    }

    private Area trimmed() {
        int[] filledRows = rows().filter(row -> !isFreeRow(row)).toArray();
        int[] columns = isEmpty() ? new int[0] : filledColumns();
        if (filledRows.length == 0 || columns.length == 0) {
            return new Area(grid, 0, -1, 0, -1);
        }
        return new Area(
                grid, filledRows[0], filledRows[filledRows.length - 1], columns[0], columns[columns.length - 1]);
    }

    private List<Area> bands() {
        IntPredicate starts = row -> isFreeRow(row - 1)
                || grid.rows().get(row).position() - grid.rows().get(row - 1).position() > 1;
        return cut(top, bottom, row -> !isFreeRow(row) && starts.test(row), this::rows);
    }

    /** A title over both of two tables side by side must not tie them together. */
    private List<Area> titleAndSides() {
        int first = rows().filter(row -> cells(row) > 1).findFirst().orElse(top);
        List<Area> sides = rows(first, bottom).sides();
        if (sides.size() == 1) {
            return List.of(this);
        }
        Stream<Area> title = first == top ? Stream.empty() : Stream.of(rows(top, first - 1));
        return Stream.concat(title, sides.stream()).toList();
    }

    private List<Area> sides() {
        IntPredicate starts = column -> isFreeColumn(column - 1)
                || grid.columns().get(column) - grid.columns().get(column - 1) > 1;
        List<Area> sides = cut(
                left,
                right,
                column -> !isFreeColumn(column) && !isBridged(column) && starts.test(column),
                (first, last) -> new Area(grid, top, bottom, first, last));
        boolean narrow = sides.stream()
                .anyMatch(side ->
                        side.filledColumns().length < SheetThresholds.NARROWEST_TABLE && !side.holdsRemarksAlone());
        return narrow ? List.of(this) : sides;
    }

    private boolean holdsRemarksAlone() {
        return rows().boxed().flatMap(row -> texts(row).stream()).allMatch(text -> LineKind.of(text) != LineKind.PLAIN);
    }

    private static List<Area> cut(int first, int last, IntPredicate starts, Part part) {
        List<Area> parts = new ArrayList<>();
        int start = first;
        for (int i = first + 1; i <= last; i++) {
            if (starts.test(i)) {
                parts.add(part.between(start, i - 1));
                start = i;
            }
        }
        parts.add(part.between(start, last));
        return parts;
    }

    private interface Part {
        Area between(int first, int last);
    }

    private boolean isBridged(int column) {
        return rows().anyMatch(row -> slot(row, column).cover() == Slot.Cover.LEFT);
    }

    private boolean isFreeRow(int row) {
        return IntStream.rangeClosed(left, right)
                .allMatch(column -> slot(row, column).isFree());
    }

    private boolean isFreeColumn(int column) {
        return rows().allMatch(row -> slot(row, column).isFree());
    }
}
