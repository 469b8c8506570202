package io.sectorbrief.extract.sheet;

import io.sectorbrief.extract.sheet.limit.SheetThresholds;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** Finds where the header of a table ends: after the rows its merged cells reach into and the rows that only name. */
final class HeaderFinder {

    private final TableShape shape;
    private final Area area;

    HeaderFinder(TableShape shape) {
        this.shape = shape;
        this.area = shape.area();
    }

    /** First body row of a table whose first full row is known; that row itself if it is data already. */
    int bodyTop(int full) {
        if (full == shape.headerTop() && !names(full)) {
            return full;
        }
        int end = full;
        while (end < shape.bodyBottom()
                && end - shape.headerTop() + 1 < SheetThresholds.DEEPEST_HEADER
                && continues(end)) {
            end++;
        }
        return end + 1;
    }

    /** Whether a row can name columns: no numbers but years, counted places, or dates over something else. */
    boolean names(int row) {
        return shape.columns().stream().allMatch(column -> isName(row, column)) || countsUp(row);
    }

    private boolean isName(int row, int column) {
        CellKind kind = CellKind.of(area.text(row, column));
        CellKind below = shape.kind(column, row + 1);
        return switch (kind) {
            case BLANK, TEXT -> true;
            case YEAR -> below != CellKind.YEAR;
            case DATE -> below != CellKind.DATE;
            case NUMBER -> below == CellKind.TEXT;
        };
    }

    private boolean countsUp(int row) {
        List<Integer> counted = shape.columns().stream()
                .filter(column -> CellKind.of(area.text(row, column)) != CellKind.TEXT)
                .toList();
        return counted.size() >= SheetThresholds.SHORTEST_COUNT
                && counted.size() < shape.columns().size()
                && IntStream.range(0, counted.size())
                        .allMatch(i -> area.text(row, counted.get(i)).equals(String.valueOf(i + 1)));
    }

    private boolean continues(int last) {
        boolean reaches = shape.columns().stream()
                .anyMatch(column -> area.slot(last + 1, column).cover() == Slot.Cover.ABOVE);
        boolean groups = shape.columns().stream()
                .mapToInt(column -> area.slot(last, column).across())
                .anyMatch(across -> across > 1 && across < shape.columns().size());
        return names(last + 1) && (reaches || groups || onlyNames(last + 1));
    }

    /** Without merges a second row belongs to the header if it names columns of measures and no subject. */
    private boolean onlyNames(int row) {
        List<Integer> filled = shape.columns().stream()
                .filter(column -> area.slot(row, column).hasText())
                .toList();
        boolean overMeasures =
                filled.stream().anyMatch(column -> shape.kind(column, row + 1).isMeasure());
        boolean overSubjects = filled.stream()
                .anyMatch(column -> shape.kind(column, row + 1) == CellKind.TEXT
                        && area.slot(row - 1, column).hasText());
        return overMeasures && (!overSubjects || isTranslation(row, filled));
    }

    /**
     * {@code 公司 涨幅 市值} over {@code Company Change Cap}: every column named once more in
     * another script, no name twice or below.
     */
    private boolean isTranslation(int row, List<Integer> filled) {
        List<String> names =
                filled.stream().map(column -> area.text(row, column)).toList();
        boolean recurs = IntStream.rangeClosed(row + 1, shape.bodyBottom())
                .anyMatch(r -> filled.stream()
                        .anyMatch(column -> Objects.equals(area.text(r, column), area.text(row, column))));
        return filled.size() == shape.columns().size()
                && names.stream().noneMatch(name -> CellKind.of(name) != CellKind.TEXT)
                && isChinese(area.line(row)) != isChinese(area.line(row - 1))
                && new HashSet<>(names).size() == names.size()
                && !recurs;
    }

    private static boolean isChinese(String line) {
        return line.codePoints().anyMatch(Character::isIdeographic);
    }
}
