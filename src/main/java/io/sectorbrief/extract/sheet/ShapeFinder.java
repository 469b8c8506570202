package io.sectorbrief.extract.sheet;

import io.sectorbrief.extract.sheet.limit.SheetThresholds;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds header, body and footer of one block. The header starts at the first row that fills at least half of the columns;
 * lines above it are titles, lines below the last such row are footers.
 */
final class ShapeFinder {

    private final Area block;
    private final List<Integer> columns;

    ShapeFinder(Area block) {
        this.block = block;
        this.columns = IntStream.of(block.filledColumns()).boxed().toList();
    }

    Optional<TableShape> find() {
        Optional<Integer> full = block.rows().filter(this::isFull).boxed().findFirst();
        if (columns.size() < SheetThresholds.NARROWEST_TABLE || full.isEmpty() || isForm()) {
            return Optional.empty();
        }
        int bodyBottom = bodyBottom(full.get());
        int headerTop = headerTop(full.get());
        TableShape rough = new TableShape(block, columns, headerTop, full.get() + 1, bodyBottom);
        int bodyTop = new HeaderFinder(rough).bodyTop(full.get());
        return bodyTop > bodyBottom && columns.size() == SheetThresholds.NARROWEST_TABLE
                ? Optional.empty()
                : Optional.of(new TableShape(block, columns, headerTop, bodyTop, bodyBottom));
    }

    private boolean isFull(int row) {
        boolean label = block.texts(row).stream().allMatch(text -> LineKind.of(text) != LineKind.PLAIN);
        int half = Math.max(SheetThresholds.NARROWEST_TABLE, (columns.size() + 1) / 2);
        return block.cells(row) >= SheetThresholds.NARROWEST_TABLE
                && block.filled(row) >= half
                && !(label && isWordy(row))
                && !isLabelled(row)
                && !isTitle(row);
    }

    /** {@code 周票房榜} on the left and {@code 单位：万元} on the right name no columns, however far they are merged. */
    private boolean isTitle(int row) {
        boolean pair = block.cells(row) == 2
                && block.texts(row).stream().anyMatch(text -> LineKind.of(text) != LineKind.PLAIN)
                && (isWordy(row) || isDated(row));
        return columns.size() > SheetThresholds.NARROWEST_TABLE && (pair || isStretch(row));
    }

    /** {@code 指数行情 | 2025-05-19 | 2025-05-23} over names of columns and figures: a title and from when to when. */
    private boolean isStretch(int row) {
        List<String> texts = block.texts(row);
        List<String> below = row + 1 < block.bottom() ? block.texts(row + 1) : List.of();
        return row == block.top()
                && texts.size() == 3
                && CellKind.of(texts.get(0)) == CellKind.TEXT
                && texts.subList(1, 3).stream().allMatch(text -> CellKind.of(text) == CellKind.DATE)
                && below.size() == columns.size()
                && below.stream().allMatch(text -> CellKind.of(text) == CellKind.TEXT)
                && below.stream().distinct().count() == below.size()
                && !isWordy(row + 2);
    }

    /** {@code 周票房榜} on the left of the first row and the day on the right. */
    private boolean isDated(int row) {
        List<String> texts = block.texts(row);
        return row == block.top()
                && CellKind.of(texts.get(0)) == CellKind.TEXT
                && CellKind.of(texts.get(texts.size() - 1)) == CellKind.DATE;
    }

    /** In a table of two columns label and text are a row like any other. */
    private boolean isLabelled(int row) {
        return columns.size() > SheetThresholds.NARROWEST_TABLE
                && LineKind.labelled(block.texts(row)).isPresent();
    }

    /** {@code 统计周期：…  单位：万元} in two cells is a line, two dates in two cells are data. */
    private boolean isWordy(int row) {
        return block.texts(row).stream().noneMatch(text -> CellKind.of(text).isMeasure());
    }

    /** A row of group labels over some of the columns belongs to the header, a title over all of them does not. */
    private int headerTop(int full) {
        int top = full;
        while (top > block.top() && isGroupRow(top - 1)) {
            top--;
        }
        return top;
    }

    private boolean isGroupRow(int row) {
        List<String> texts = block.texts(row);
        boolean periods = texts.stream().filter(ShapeFinder::isPeriod).count() > 1;
        if (isLabelled(row)
                || isStretch(row)
                || texts.stream()
                        .filter(text -> !periods || !isPeriod(text))
                        .anyMatch(text -> LineKind.of(text) != LineKind.PLAIN)) {
            return false;
        }
        List<Integer> labels = columns.stream()
                .filter(column -> block.slot(row, column).hasText())
                .toList();
        if (labels.size() > 1) {
            return true;
        }
        return labels.stream()
                .anyMatch(column ->
                        column > columns.get(0) && block.slot(row, column).across() > 1);
    }

    /** One period beside a title dates the table; two of them name groups of columns. */
    private static boolean isPeriod(String text) {
        CellKind kind = CellKind.of(text);
        return kind == CellKind.YEAR || kind == CellKind.DATE;
    }

    /** {@code 报表名称 | 周报} over {@code 统计周期 | 2024-02-26 至 2024-03-03}: labels and their texts, nothing measured. */
    private boolean isForm() {
        return columns.size() == SheetThresholds.NARROWEST_TABLE
                && block.rows()
                        .allMatch(row -> block.cells(row) == SheetThresholds.NARROWEST_TABLE
                                && CellKind.of(block.text(row, columns.get(0))) == CellKind.TEXT
                                && CellKind.of(block.text(row, columns.get(1))) != CellKind.NUMBER)
                && block.rows().anyMatch(this::tellsWhen);
    }

    private boolean tellsWhen(int row) {
        LineKind label = LineKind.of(block.text(row, columns.get(0)) + "：");
        return (label == LineKind.PERIOD || label == LineKind.AS_OF)
                && LineKind.labelled(block.texts(row)).isPresent();
    }

    private int bodyBottom(int full) {
        int bottom = block.bottom();
        while (bottom > full && isFooter(bottom)) {
            bottom--;
        }
        return bottom;
    }

    private boolean isFooter(int row) {
        List<String> texts = block.texts(row);
        if (texts.isEmpty()) {
            return false;
        }
        if (isLabelled(row) || (texts.stream().allMatch(text -> LineKind.of(text) != LineKind.PLAIN) && isWordy(row))) {
            return true;
        }
        if (block.cells(row) > 1) {
            return false;
        }
        boolean wide = columns.size() > SheetThresholds.NARROWEST_TABLE;
        return CellKind.of(texts.get(0)) == CellKind.TEXT
                && block.slot(row, columns.get(0)).hasText()
                && (wide || LineKind.of(texts.get(0)).isFooter());
    }
}
