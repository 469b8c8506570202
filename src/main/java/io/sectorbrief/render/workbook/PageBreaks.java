package io.sectorbrief.render.workbook;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the pages of a sheet end, so that none parts what is seen at once: a chart, a table with its heading, or, of a table longer
 * than a page, its heads and the first of its rows.
 *
 * @param room points of rows that a page has
 * @param heights of the sheet's rows, in points
 * @param repeated the row on every page after its own
 */
record PageBreaks(double room, List<Double> heights, int repeated) {

    /** Rows that a long table has below its head before it goes on overleaf. */
    private static final int BEGUN = 3;

    /** How much more than a page is still put on one. */
    private static final double SMALLER = 1.12;

    /** Rows, from 0, that belong on one page. */
    record Together(int first, int last) {

        private boolean isPartedBefore(int row) {
            return first < row && row <= last;
        }
    }

    /** Whether all rows are on one page only if they are made a little smaller: that is better read than a page of a few rows. */
    boolean nearlyFitsOne() {
        double all = points(0, heights.size() - 1);
        return all > room && all <= room * SMALLER;
    }

    /** Whether a page has room for these rows. */
    boolean fits(Together rows) {
        return points(rows.first(), rows.last()) <= room - heights.get(repeated);
    }

    /** The first row of each page but the first, as far down as there is anything to hold together; below, pages end where they are full. */
    List<Integer> before(List<Together> wanted) {
        List<Together> kept = wanted.stream().map(this::possible).toList();
        int held = kept.stream().mapToInt(Together::last).max().orElse(0);
        List<Integer> begun = new ArrayList<>();
        int top = 0;
        for (int full = full(top); full <= held; full = full(top)) {
            top = whole(kept, top, full);
            begun.add(top);
        }
        return begun;
    }

    private Together possible(Together rows) {
        return fits(rows) ? rows : new Together(rows.first(), Math.min(rows.last(), rows.first() + 1 + BEGUN));
    }

    /** The first row that a page has no room for. */
    private int full(int top) {
        double left = top > repeated ? room - heights.get(repeated) : room;
        int row = top;
        while (row < heights.size() && (left -= heights.get(row)) >= 0) {
            row++;
        }
        return Math.max(row, top + 1);
    }

    /** The lowest row to end before that parts nothing; where all would be parted, the page is filled. */
    private static int whole(List<Together> kept, int top, int full) {
        int row = full;
        for (int last = -1; last != row; ) {
            last = row;
            int tried = row;
            row = kept.stream()
                    .filter(rows -> rows.isPartedBefore(tried))
                    .mapToInt(Together::first)
                    .min()
                    .orElse(tried);
        }
        return row > top ? row : full;
    }

    private double points(int first, int last) {
        return heights.subList(first, Math.min(last + 1, heights.size())).stream()
                .mapToDouble(Double::doubleValue)
                .sum();
    }
}
