package io.sectorbrief.extract.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * Collects the cells of one sheet in any order and gives the grid a reader sees. A merged cell whose corner is hidden
 * stands where its first visible place is. All indexes are from 0.
 */
final class GridBuilder {

    private final String sheet;
    private final int index;
    private final CellBudget budget;
    private final NavigableMap<Integer, Map<Integer, String>> cells = new TreeMap<>();
    private final List<CellRangeAddress> merges = new ArrayList<>();
    private final Formulas formulas = new Formulas();
    private final BitSet hiddenRows = new BitSet();
    private final BitSet hiddenColumns = new BitSet();

    GridBuilder(String sheet, int index, CellBudget budget) {
        this.sheet = sheet;
        this.index = index;
        this.budget = budget;
    }

    void cell(int row, int column, String text) {
        if (!text.isEmpty()) {
            budget.spend(sheet);
            cells.computeIfAbsent(row, r -> new HashMap<>()).put(column, text);
        }
    }

    void formula(Formulas.Place place) {
        formulas.add(place);
    }

    void merge(CellRangeAddress range) {
        budget.spend(sheet);
        merges.add(range);
    }

    void hideRow(int row) {
        hiddenRows.set(row);
    }

    void hideColumns(int first, int last) {
        hiddenColumns.set(first, last + 1);
    }

    Grid build() {
        List<Formulas.Place> uncalculated = formulas.uncalculated();
        uncalculated.forEach(
                place -> cells.getOrDefault(place.row(), new HashMap<>()).remove(place.column()));
        merges.forEach(this::moveCorner);
        List<Integer> rows = new ArrayList<>();
        BitSet filled = new BitSet();
        cells.forEach((row, texts) -> {
            BitSet columns = new BitSet();
            texts.keySet().forEach(columns::set);
            columns.andNot(hiddenColumns);
            if (!hiddenRows.get(row) && !columns.isEmpty()) {
                rows.add(row);
                filled.or(columns);
            }
        });
        int[] columns = filled.stream().toArray();
        if ((long) rows.size() * columns.length > SheetLimits.AREA) {
            throw new TooLarge(
                    "Sheet " + sheet + " spans " + rows.size() + " rows and " + columns.length + " columns.");
        }
        return new Layout(rows, columns).grid(uncalculated);
    }

    private void moveCorner(CellRangeAddress range) {
        Map<Integer, String> from = cells.getOrDefault(range.getFirstRow(), Map.of());
        String text = from.get(range.getFirstColumn());
        int row = hiddenRows.nextClearBit(range.getFirstRow());
        int column = hiddenColumns.nextClearBit(range.getFirstColumn());
        boolean moves = row != range.getFirstRow() || column != range.getFirstColumn();
        if (text != null && moves && range.isInRange(row, column)) {
            cells.computeIfAbsent(row, r -> new HashMap<>()).put(column, text);
        }
    }

    /** Visible rows and columns, and the slots between them. */
    private final class Layout {

        private final List<Integer> rows;
        private final int[] columns;
        private final Slot[][] slots;
        private long merged;

        Layout(List<Integer> rows, int[] columns) {
            this.rows = rows;
            this.columns = columns;
            this.slots = new Slot[rows.size()][columns.length];
        }

        Grid grid(List<Formulas.Place> uncalculated) {
            for (int r = 0; r < slots.length; r++) {
                Map<Integer, String> texts = cells.getOrDefault(rows.get(r), Map.of());
                for (int c = 0; c < columns.length; c++) {
                    slots[r][c] = Slot.of(texts.getOrDefault(columns[c], ""));
                }
            }
            merges.forEach(this::cover);
            return new Grid(
                    sheet,
                    index,
                    gridRows(),
                    positions(),
                    new FlawFinder(rows, IntStream.of(columns).boxed().toList()).in(slots, uncalculated));
        }

        private List<GridRow> gridRows() {
            List<GridRow> out = new ArrayList<>();
            for (int r = 0; r < slots.length; r++) {
                int row = rows.get(r);
                int hiddenBefore = hiddenRows.get(0, row).cardinality();
                out.add(new GridRow(row + 1, row - hiddenBefore, List.of(slots[r])));
            }
            return out;
        }

        private List<Integer> positions() {
            List<Integer> out = new ArrayList<>();
            for (int column : columns) {
                out.add(column - hiddenColumns.get(0, column).cardinality());
            }
            return out;
        }

        /**
         * Only what stands between other cells is covered; a merge over blank columns needs no place for them. One that
         * overlaps an earlier one is ignored, as Excel drops it when it repairs the file.
         */
        private void cover(CellRangeAddress range) {
            int top = firstAtOrAfter(range.getFirstRow());
            int bottom = firstAtOrAfter(range.getLastRow() + 1) - 1;
            int left = columnAtOrAfter(range.getFirstColumn());
            int right = columnAtOrAfter(range.getLastColumn() + 1) - 1;
            if (top > bottom || left > right || !slots[top][left].hasText()) {
                return;
            }
            spend((bottom - top + 1L) * (right - left + 1));
            if (isTaken(top, bottom, left, right)) {
                return;
            }
            String text = slots[top][left].text();
            for (int r = top; r <= bottom; r++) {
                for (int c = left; c <= right; c++) {
                    slots[r][c] = c > left ? Slot.COVERED_FROM_LEFT : Slot.COVERED_FROM_ABOVE;
                }
            }
            slots[top][left] = new Slot(text, right - left + 1, bottom - top + 1, Slot.Cover.NONE);
        }

        /** Merges that do not overlap have no more places than the sheet. */
        private void spend(long places) {
            merged += places;
            if (merged > SheetLimits.AREA) {
                throw new TooLarge("The merged cells of sheet " + sheet + " lie over each other again and again.");
            }
        }

        private boolean isTaken(int top, int bottom, int left, int right) {
            return IntStream.rangeClosed(top, bottom)
                    .anyMatch(r -> Arrays.stream(slots[r], left, right + 1).anyMatch(Slot::isMerged));
        }

        private int firstAtOrAfter(int row) {
            int low = Collections.binarySearch(rows, row);
            return low < 0 ? -low - 1 : low;
        }

        private int columnAtOrAfter(int column) {
            int low = Arrays.binarySearch(columns, column);
            return low < 0 ? -low - 1 : low;
        }
    }
}
