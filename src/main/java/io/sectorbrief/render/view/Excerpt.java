package io.sectorbrief.render.view;

import io.sectorbrief.model.Box;
import io.sectorbrief.model.Exhibit;
import io.sectorbrief.render.view.Strip.Extent;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * A table of a page cut into strips between its rows, from the caption to the source line: rows far from any that was read are
 * left out, and no strip is so high that it does not fit below another.
 */
final class Excerpt {

    /** Points of paper around the exhibit. */
    private static final double MARGIN = 5;

    /** Rows above and below one that was read, so that it can be compared. */
    private static final int NEIGHBOURS = 1;

    /** Fewer rows than these are not worth a gap. */
    private static final int FEWEST_LEFT_OUT = 3;

    /** Rows a strip has at most. */
    private static final int MOST_ROWS = 5;

    private final Box whole;
    private final List<Box> rows;
    private final BitSet shown;
    private final List<Strip> strips = new ArrayList<>();

    private Excerpt(Box whole, List<Box> rows, List<Box> read) {
        this.whole = whole;
        this.rows = rows;
        this.shown = shown(rows, read);
    }

    /**
     * Cuts.
     *
     * @param read cells, all on one page
     * @return from the top; one strip where rows are not known
     */
    static List<Strip> of(Exhibit exhibit, List<Box> read) {
        int page = read.get(0).page();
        Box cells = read.stream().reduce(Box::union).orElseThrow();
        Box printed = exhibit.boxes().stream().filter(box -> box.page() == page).reduce(cells, Box::union);
        Box whole = new Box(
                page,
                printed.left() - MARGIN,
                printed.top() - MARGIN,
                printed.right() + MARGIN,
                printed.bottom() + MARGIN);
        List<Box> rows = exhibit.rows().stream()
                .flatMap(row -> row.boxes().stream())
                .filter(box -> box.page() == page)
                .sorted(Comparator.comparingDouble(Box::top))
                .toList();
        List<Strip> strips = new Excerpt(whole, rows, read).cut();
        boolean all = read.stream().allMatch(cell -> strips.stream().anyMatch(strip -> Strip.isOn(strip.box(), cell)));
        return all ? strips : List.of(new Strip(whole, Extent.EXACT));
    }

    /** The head is shown in any case, as what is above the first row; the source line as what is below the last. */
    private List<Strip> cut() {
        double from = whole.top();
        int count = 0;
        Extent extent = Extent.EXACT;
        for (int row = 0; row < rows.size(); row++) {
            boolean here = shown.get(row);
            boolean full = count == MOST_ROWS && row + 1 < rows.size();
            if ((here && full) || (!here && (row == 0 || shown.get(row - 1)))) {
                add(from, above(row), extent);
                from = above(row);
                count = 0;
                extent = Extent.EXACT;
            }
            if (!here) {
                from = above(row + 1);
                extent = Extent.TORN;
            }
            count++;
        }
        add(from, whole.bottom(), extent);
        return strips;
    }

    private void add(double top, double bottom, Extent extent) {
        if (bottom > top) {
            strips.add(new Strip(new Box(whole.page(), whole.left(), top, whole.right(), bottom), extent));
        }
    }

    /** Rows that were read, neighbours of theirs, and those of which so few lie between that a gap would be no shorter. */
    private static BitSet shown(List<Box> rows, List<Box> read) {
        BitSet shown = new BitSet();
        for (int row = 0; row < rows.size(); row++) {
            if (isRead(rows.get(row), read)) {
                shown.set(Math.max(0, row - NEIGHBOURS), Math.min(rows.size(), row + NEIGHBOURS + 1));
            }
        }
        for (int first = shown.nextClearBit(0); first < rows.size(); ) {
            int next = shown.nextSetBit(first);
            int end = next < 0 ? rows.size() : next;
            if (end - first < FEWEST_LEFT_OUT) {
                shown.set(first, end);
            }
            first = shown.nextClearBit(end);
        }
        return shown;
    }

    private static boolean isRead(Box row, List<Box> read) {
        return read.stream().anyMatch(cell -> cell.top() < row.bottom() && cell.bottom() > row.top());
    }

    /** Between a row and the one above it; below the last row where there is none. */
    private double above(int row) {
        if (row == 0) {
            return Math.max(whole.top(), rows.get(0).top() - MARGIN);
        }
        double upper = rows.get(row - 1).bottom();
        return row == rows.size()
                ? Math.min(whole.bottom(), upper + MARGIN)
                : (upper + rows.get(row).top()) / 2;
    }
}
