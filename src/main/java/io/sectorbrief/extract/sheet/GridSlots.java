package io.sectorbrief.extract.sheet;

import io.sectorbrief.extract.sheet.limit.SheetLimits;
import io.sectorbrief.extract.sheet.limit.TooLarge;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;

/** The places where visible rows and columns of a sheet cross, with its merged cells laid over them. */
final class GridSlots {

    private final String sheet;
    private final List<Integer> rows;
    private final int[] columns;
    private final Slot[][] slots;
    private long merged;

    GridSlots(
            String sheet,
            List<Integer> rows,
            int[] columns,
            Map<Integer, Map<Integer, Slot>> cells,
            List<CellRangeAddress> merges) {
        this.sheet = sheet;
        this.rows = rows;
        this.columns = columns;
        this.slots = new Slot[rows.size()][columns.length];
        for (int r = 0; r < slots.length; r++) {
            Map<Integer, Slot> row = cells.getOrDefault(rows.get(r), Map.of());
            for (int c = 0; c < columns.length; c++) {
                slots[r][c] = row.getOrDefault(columns[c], Slot.BLANK);
            }
        }
        merges.forEach(this::cover);
    }

    List<GridRow> rows(BitSet hidden) {
        List<GridRow> out = new ArrayList<>();
        int before = 0;
        int hiddenBefore = 0;
        for (int r = 0; r < slots.length; r++) {
            int row = rows.get(r);
            hiddenBefore += hidden.get(before, row).cardinality();
            before = row;
            out.add(new GridRow(row + 1, row - hiddenBefore, Collections.unmodifiableList(Arrays.asList(slots[r]))));
        }
        return out;
    }

    List<Integer> positions(BitSet hidden) {
        List<Integer> out = new ArrayList<>();
        for (int column : columns) {
            out.add(column - hidden.get(0, column).cardinality());
        }
        return out;
    }

    List<FormulaFlaw> flaws(List<Formulas.Place> uncalculated) {
        return new FlawFinder(rows, IntStream.of(columns).boxed().toList()).in(slots, uncalculated);
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
        Slot corner = slots[top][left];
        for (int r = top; r <= bottom; r++) {
            for (int c = left; c <= right; c++) {
                slots[r][c] = c > left ? Slot.COVERED_FROM_LEFT : Slot.COVERED_FROM_ABOVE;
            }
        }
        slots[top][left] = corner.merged(right - left + 1, bottom - top + 1);
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
