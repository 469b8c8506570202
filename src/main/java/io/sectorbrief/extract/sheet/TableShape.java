package io.sectorbrief.extract.sheet;

import io.sectorbrief.extract.sheet.limit.SheetThresholds;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which rows of a block are what.
 *
 * @param area the block
 * @param columns columns that hold anything, at least two
 * @param headerTop first header row; equals {@code bodyTop} where there is no header
 * @param bodyTop first body row
 * @param bodyBottom last body row; before {@code bodyTop} where there is none
 */
record TableShape(Area area, List<Integer> columns, int headerTop, int bodyTop, int bodyBottom) {

    /** Lines above the header, from top to bottom. */
    List<String> titles() {
        return lines(area.top(), headerTop - 1);
    }

    /** Lines below the body. */
    List<String> footers() {
        return lines(bodyBottom + 1, area.bottom());
    }

    /** What most cells of a column are, counting from a row on. */
    CellKind kind(int column, int fromRow) {
        Map<CellKind, Integer> count = new EnumMap<>(CellKind.class);
        IntStream.rangeClosed(fromRow, Math.min(bodyBottom, fromRow + SheetThresholds.ENOUGH_ROWS))
                .mapToObj(row -> CellKind.of(area.text(row, column)))
                .filter(kind -> kind != CellKind.BLANK)
                .forEach(kind -> count.merge(kind, 1, Integer::sum));
        return count.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(CellKind.BLANK);
    }

    /** Columns whose body mostly measures. */
    Set<Integer> measures() {
        return columns.stream()
                .filter(column -> kind(column, bodyTop).isMeasure())
                .collect(Collectors.toUnmodifiableSet());
    }

    private List<String> lines(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(area::line).toList();
    }

    static Optional<TableShape> of(Area block) {
        return new ShapeFinder(block).find();
    }
}
