package io.sectorbrief.extract.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Cuts a block in which one table follows another without a blank row: where a title line stands above a new header. */
final class StackedTables {

    private StackedTables() {}

    static List<Area> cut(Area block) {
        List<Area> parts = new ArrayList<>();
        Area rest = block;
        Optional<Integer> start = nextTitle(rest);
        while (start.isPresent()) {
            parts.add(rest.rows(rest.top(), start.get() - 1));
            rest = rest.rows(start.get(), rest.bottom());
            start = nextTitle(rest);
        }
        parts.add(rest);
        return parts;
    }

    private static Optional<Integer> nextTitle(Area block) {
        return TableShape.of(block).flatMap(StackedTables::nextTitle);
    }

    private static Optional<Integer> nextTitle(TableShape shape) {
        Set<Integer> measures = shape.measures();
        return IntStream.rangeClosed(shape.bodyTop() + 2, shape.bodyBottom())
                .filter(row -> shape.area().cells(row - 1) == 1 && isHeader(shape, measures, row))
                .mapToObj(row -> firstTitle(shape, row))
                .findFirst();
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
