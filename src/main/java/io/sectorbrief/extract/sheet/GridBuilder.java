package io.sectorbrief.extract.sheet;

import io.sectorbrief.extract.sheet.Slot.Stored;
import io.sectorbrief.extract.sheet.limit.CellBudget;
import io.sectorbrief.extract.sheet.limit.SheetLimits;
import io.sectorbrief.extract.sheet.limit.TooLarge;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * Collects the cells of one sheet in any order and gives the grid a reader sees. A merged cell whose corner is hidden
 * stands where its first visible place is. All indexes are from 0.
 */
final class GridBuilder {

    private final String sheet;
    private final int index;
    private final CellBudget budget;
    private final NavigableMap<Integer, Map<Integer, Slot>> cells = new TreeMap<>();
    private final List<CellRangeAddress> merges = new ArrayList<>();
    private final Formulas formulas = new Formulas();
    private final BitSet hiddenRows = new BitSet();
    private final BitSet hiddenColumns = new BitSet();
    private final Map<Integer, CsvLine> lines = new HashMap<>();

    GridBuilder(String sheet, int index, CellBudget budget) {
        this.sheet = sheet;
        this.index = index;
        this.budget = budget;
    }

    void cell(int row, int column, String text, Stored stored) {
        if (!text.isEmpty()) {
            budget.spend(sheet);
            budget.keep(text);
            cells.computeIfAbsent(row, r -> new HashMap<>()).put(column, Slot.of(text, stored));
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

    /** How a row of a csv is written. */
    void line(int row, CsvLine line) {
        lines.put(row + 1, line);
    }

    Grid build() {
        List<Formulas.Place> uncalculated = formulas.uncalculated();
        uncalculated.forEach(
                place -> cells.getOrDefault(place.row(), new HashMap<>()).remove(place.column()));
        merges.forEach(this::moveCorner);
        List<Integer> rows = new ArrayList<>();
        BitSet filled = new BitSet();
        cells.forEach((row, slots) -> {
            BitSet columns = new BitSet();
            slots.keySet().forEach(columns::set);
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
        return grid(new GridSlots(sheet, rows, columns, cells, merges), uncalculated);
    }

    private Grid grid(GridSlots slots, List<Formulas.Place> uncalculated) {
        return new Grid(
                sheet,
                index,
                slots.rows(hiddenRows),
                slots.positions(hiddenColumns),
                slots.flaws(uncalculated),
                cells.keySet().stream()
                        .filter(hiddenRows::get)
                        .map(row -> row + 1)
                        .toList(),
                Map.copyOf(lines));
    }

    private void moveCorner(CellRangeAddress range) {
        Slot corner =
                cells.getOrDefault(range.getFirstRow(), Map.of()).getOrDefault(range.getFirstColumn(), Slot.BLANK);
        int row = hiddenRows.nextClearBit(range.getFirstRow());
        int column = hiddenColumns.nextClearBit(range.getFirstColumn());
        boolean moves = row != range.getFirstRow() || column != range.getFirstColumn();
        if (corner.hasText() && moves && range.isInRange(row, column)) {
            cells.computeIfAbsent(row, r -> new HashMap<>()).put(column, corner);
        }
    }
}
