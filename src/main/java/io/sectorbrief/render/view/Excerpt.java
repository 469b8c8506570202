package io.sectorbrief.render.view;

import io.sectorbrief.model.Box;
import io.sectorbrief.model.Exhibit;
import io.sectorbrief.render.view.Strip.Extent;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A table of a page cut into strips between its rows, from the caption to the source line: rows far from any that was read are
 * left out, and no strip is so high that it does not fit below another.
 */
final class Excerpt {

    /** Points of paper around the exhibit. */
    private static final double MARGIN = 5;

    /** Points between a row's text and the rule above it. */
    private static final double PADDING = 3;

    /** Rows above and below one that was read, so that it can be compared. */
    private static final int NEIGHBOURS = 1;

    /** Fewer rows than these are not worth a gap. */
    private static final int FEWEST_LEFT_OUT = 3;

    /** Rows a strip has at most. */
    private static final int MOST_ROWS = 5;

    /** The same of strips that stand side by side: no page ends within them. */
    private static final int MOST_ROWS_BESIDE = 14;

    private final Box whole;
    private final List<Box> rows;
    private final BitSet shown;
    private final int most;
    private final List<Strip> strips = new ArrayList<>();

    /** @param across how many strips stand side by side */
    private Excerpt(Box whole, List<Box> rows, List<Box> read, int across) {
        this.whole = whole;
        this.rows = rows;
        this.shown = shown(rows, read);
        this.most = across == 1 ? MOST_ROWS : rowsBeside(shown.cardinality(), across);
    }

    /** As few lines of strips as there may be, and all of one height. */
    private static int rowsBeside(int rows, int across) {
        double lines = Math.ceil(rows / (double) (across * MOST_ROWS_BESIDE));
        return rows <= MOST_ROWS_BESIDE ? MOST_ROWS_BESIDE : (int) Math.ceil(rows / (across * lines));
    }

    /**
     * Cuts.
     *
     * @param read cells, all on one page
     * @return from the top; one strip where rows are not known
     */
    static List<Strip> of(Exhibit exhibit, List<Box> read) {
        return of(exhibit, read, whole(exhibit, read), 1);
    }

    /** The same of some columns of it, strips to stand side by side. */
    static List<Strip> of(Exhibit exhibit, List<Box> read, Panes panes) {
        return of(exhibit, read, panes.around(), panes.across());
    }

    private static List<Strip> of(Exhibit exhibit, List<Box> read, Box whole, int across) {
        List<Box> rows = rows(exhibit, whole.page());
        List<Strip> strips = new Excerpt(whole, rows, read, across).cut();
        boolean all = read.stream().allMatch(cell -> strips.stream().anyMatch(strip -> Strip.isOn(strip.box(), cell)));
        return all ? strips : List.of(new Strip(whole, Extent.EXACT));
    }

    /** All that a page has of an exhibit, from its caption to its source line, with some paper around. */
    static Box whole(Exhibit exhibit, List<Box> read) {
        Box cells = read.stream().reduce(Box::union).orElseThrow();
        Box printed = exhibit.boxes().stream()
                .filter(box -> box.page() == cells.page())
                .reduce(cells, Box::union);
        return new Box(
                cells.page(),
                printed.left() - MARGIN,
                printed.top() - MARGIN,
                printed.right() + MARGIN,
                printed.bottom() + MARGIN);
    }

    /** What its rows take of a page, from the top. */
    static List<Box> rows(Exhibit exhibit, int page) {
        return exhibit.rows().stream()
                .flatMap(row -> row.boxes().stream())
                .filter(box -> box.page() == page)
                .sorted(Comparator.comparingDouble(Box::top))
                .toList();
    }

    /** The same strips, the first without the head, which is one more before it. */
    static List<Strip> headed(List<Strip> strips, Exhibit exhibit) {
        Strip top = strips.get(0);
        List<Box> rows = rows(exhibit, top.box().page());
        double head = rows.isEmpty() ? 0 : rows.get(0).top() - PADDING;
        return head <= top.box().top() || head >= top.box().bottom() || top.extent() == Extent.AROUND
                ? strips
                : Stream.concat(top.cutAt(head).stream(), strips.stream().skip(1))
                        .toList();
    }

    /** The head is shown in any case, as what is above the first row; the source line as what is below the last. */
    private List<Strip> cut() {
        double from = whole.top();
        int count = 0;
        Extent extent = Extent.EXACT;
        for (int row = 0; row < rows.size(); row++) {
            boolean here = shown.get(row);
            boolean full = count == most && row + 1 < rows.size();
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
