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
        return IntStream.range(0, shape.columns().size()).mapToObj(this::path).toList();
    }

    private List<String> path(int index) {
        List<String> path = new ArrayList<>();
        for (int row = shape.headerTop(); row < shape.bodyTop(); row++) {
            String label = label(row, index);
            if (!label.isEmpty()
                    && (path.isEmpty() || !path.get(path.size() - 1).equals(label))) {
                path.add(label);
            }
        }
        return path.isEmpty() ? List.of("") : List.copyOf(path);
    }

    private String label(int row, int index) {
        Slot slot = area.slot(row, shape.columns().get(index));
        if (slot.hasText() || slot.cover() == Slot.Cover.ABOVE) {
            return slot.text();
        }
        boolean spreads = slot.cover() == Slot.Cover.LEFT || (!isMerged(row) && isNamedBelow(row, index));
        return spreads && index > 0 && (slot.cover() == Slot.Cover.LEFT || isNamedBelow(row, index - 1))
                ? label(row, index - 1)
                : "";
    }

    /** A label may spread over blank neighbours only in a row without merges, and only where a row below names them. */
    private boolean isNamedBelow(int row, int index) {
        return IntStream.range(row + 1, shape.bodyTop())
                .anyMatch(below -> area.slot(below, shape.columns().get(index)).hasText());
    }

    private boolean isMerged(int row) {
        return shape.columns().stream()
                .anyMatch(column -> area.slot(row, column).across() > 1);
    }
}
