package io.sectorbrief.extract.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Cuts a block in which one table follows another without a blank row: where a title line stands above a new header. */
final class StackedTables {

    private StackedTables() {}

    /** In one pass over the block, for an export may stack thousands. */
    static List<Area> cut(Area block) {
        List<Area> parts = new ArrayList<>();
        int top = block.top();
        for (int title : TableShape.of(block).map(StackedTables::titles).orElse(List.of())) {
            parts.add(block.rows(top, title - 1));
            top = title;
        }
        parts.add(block.rows(top, block.bottom()));
        return parts;
    }

    private static List<Integer> titles(TableShape shape) {
        Set<Integer> measures = shape.measures();
        return IntStream.rangeClosed(shape.bodyTop() + 2, shape.bodyBottom())
                .filter(row -> shape.area().cells(row - 1) == 1 && isHeader(shape, measures, row))
                .map(row -> firstTitle(shape, row))
                .boxed()
                .toList();
    }

    private static int firstTitle(TableShape shape, int header) {
        int title = header - 1;
        while (title - 1 > shape.bodyTop() && isTitle(shape.area(), title - 1)) {
            title--;
        }
        return title;
    }

    private static boolean isTitle(Area area, int row) {
        return area.cells(row) == 1
                && area.texts(row).stream().noneMatch(text -> LineKind.of(text).isFooter());
    }

    /** Names where the rows above have measures, each name once. */
    private static boolean isHeader(TableShape shape, Set<Integer> measures, int row) {
        List<String> texts = shape.area().texts(row);
        boolean onlyNames = texts.stream().allMatch(text -> CellKind.of(text) == CellKind.TEXT);
        boolean overMeasures = measures.stream()
                .anyMatch(column -> shape.area().slot(row, column).hasText());
        return texts.size() * 2 >= shape.columns().size()
                && texts.size() > 1
                && onlyNames
                && overMeasures
                && new HashSet<>(texts).size() == texts.size();
    }
}
