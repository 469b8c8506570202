package io.sectorbrief.extract.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The header path of each column, outermost first, merged and merely spread group labels carried over their columns. */
final class HeaderPaths {

    private final TableShape shape;
    private final Area area;

    HeaderPaths(TableShape shape) {
        this.shape = shape;
        this.area = shape.area();
    }

    List<List<String>> paths() {
        List<List<String>> rows = IntStream.range(shape.headerTop(), shape.bodyTop())
                .mapToObj(this::labels)
                .toList();
        return IntStream.range(0, shape.columns().size())
                .mapToObj(index -> path(rows, index))
                .toList();
    }

    private static List<String> path(List<List<String>> rows, int index) {
        List<String> path = new ArrayList<>();
        for (List<String> row : rows) {
            String label = row.get(index);
            if (!label.isEmpty()
                    && (path.isEmpty() || !path.get(path.size() - 1).equals(label))) {
                path.add(label);
            }
        }
        return path.isEmpty() ? List.of("") : List.copyOf(path);
    }

    /** The label of each column, from left to right, for one may spread over the next. */
    private List<String> labels(int row) {
        boolean merged = isMerged(row);
        List<String> labels = new ArrayList<>();
        for (int index = 0; index < shape.columns().size(); index++) {
            Slot slot = slot(row, index);
            boolean own = slot.hasText() || slot.cover() == Slot.Cover.ABOVE;
            boolean spreads = index > 0
                    && (slot.cover() == Slot.Cover.LEFT
                            || (!merged && isNamedBelow(row, index) && isNamedBelow(row, index - 1)));
            String left = spreads ? labels.get(index - 1) : "";
            labels.add(own ? slot.text() : left);
        }
        return labels;
    }

    /** A label may spread over blank neighbours only in a row without merges, and only where a row below names them. */
    private boolean isNamedBelow(int row, int index) {
        return IntStream.range(row + 1, shape.bodyTop())
                .anyMatch(below -> slot(below, index).hasText());
    }

    private boolean isMerged(int row) {
        return IntStream.range(0, shape.columns().size())
                .anyMatch(index -> slot(row, index).across() > 1);
    }

    private Slot slot(int row, int index) {
        return area.slot(row, shape.columns().get(index));
    }
}
