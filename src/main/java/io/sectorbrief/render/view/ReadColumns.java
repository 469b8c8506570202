package io.sectorbrief.render.view;

import io.sectorbrief.model.Box;
import io.sectorbrief.model.Cell;
import io.sectorbrief.model.Exhibit;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Row;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Which columns of a table a reader needs to find what was read in it: those, and all up to the names of its rows. */
final class ReadColumns {

    /** Columns before the name of a row that are shown with it: its rank or its code. */
    private static final int BEFORE_NAME = 2;

    private final Exhibit exhibit;
    private final int page;

    private ReadColumns(Exhibit exhibit, int page) {
        this.exhibit = exhibit;
        this.page = page;
    }

    /**
     * What lies between columns that are shown.
     *
     * @param seen read on one page
     * @return from the left; empty if all columns are shown, or if it is not known where they stand
     */
    static List<Gap> between(Exhibit exhibit, List<Observation> seen, int page) {
        return new ReadColumns(exhibit, page).gaps(seen);
    }

    private List<Gap> gaps(List<Observation> seen) {
        int count = exhibit.columns().size();
        boolean flat = exhibit.columns().stream().allMatch(path -> path.size() < 2);
        Optional<BitSet> shown = flat ? shown(seen) : Optional.empty();
        List<Gap> gaps = new ArrayList<>();
        if (shown.isEmpty() || shown.orElseThrow().length() > count) {
            return gaps;
        }
        BitSet columns = shown.orElseThrow();
        for (int from = columns.nextClearBit(0); from < count; from = columns.nextClearBit(from)) {
            int next = columns.nextSetBit(from);
            gaps.add(new Gap(room(from - 1, from), next < 0 ? Optional.empty() : Optional.of(room(next - 1, next))));
            from = next < 0 ? count : next;
        }
        return gaps;
    }

    private Optional<BitSet> shown(List<Observation> seen) {
        BitSet shown = new BitSet();
        int name = 0;
        for (Observation one : seen) {
            if (one.source().column().isEmpty()) {
                return Optional.empty();
            }
            shown.set(one.source().column().orElseThrow());
            name = Math.max(name, nameColumn(one));
        }
        shown.set(0);
        shown.set(name <= BEFORE_NAME ? 0 : name, name + 1);
        return Optional.of(shown);
    }

    /** The column a row is named in; the first where its name is printed elsewhere. */
    private int nameColumn(Observation one) {
        Optional<Row> row = exhibit.rowOf(one.source()).map(exhibit.rows()::get);
        List<Cell> cells = row.map(Row::cells).orElse(List.of());
        for (int column = 0; column < cells.size(); column++) {
            if (cells.get(column).text().contains(one.subjectRaw())) {
                return column;
            }
        }
        return 0;
    }

    /** Between what two columns that stand side by side have printed in their rows. */
    private Room room(int left, int right) {
        return new Room(
                boxes(left).stream().mapToDouble(Box::right).max().orElse(Double.POSITIVE_INFINITY),
                boxes(right).stream().mapToDouble(Box::left).min().orElse(Double.NEGATIVE_INFINITY));
    }

    private List<Box> boxes(int column) {
        return exhibit.rows().stream()
                .filter(row -> column < row.cells().size())
                .flatMap(row -> row.cells().get(column).box().stream())
                .filter(box -> box.page() == page)
                .toList();
    }

    /** From one horizontal place to another, in points; none if the second is not right of the first. */
    record Room(double from, double to) {}

    /**
     * Columns side by side that are left out.
     *
     * @param before room between them and the column before
     * @param after room between them and the column behind; empty if they are the last
     */
    record Gap(Room before, Optional<Room> after) {}
}
