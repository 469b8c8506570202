package io.sectorbrief.render.workbook;

import io.sectorbrief.render.workbook.Book.Sheet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds room for the charts of a sheet: beside tables narrower than its widest, so that a printed page is no wider for them, where
 * there is such room for all near their own tables; else right of everything, one under the other.
 */
final class ChartPlaces {

    /** Cells a chart covers, from 0; right and bottom are the first it does not. */
    record Place(int left, int top, int right, int bottom) {

        /** Whether it covers or touches a row: were that on every printed page, so would be a strip of the chart. */
        boolean touches(int row) {
            return top <= row + 1 && row <= bottom;
        }

        private boolean meets(Place other) {
            return left < other.right && other.left < right && top <= other.bottom && other.top <= bottom;
        }
    }

    /** In characters, as widths of columns are. */
    static final int WIDE = 72;

    private static final int ROWS_HIGH = 15;

    /** Of a column that no table has set. */
    static final int BARE_COLUMN = 9;

    /** Rows from where its table begins: both are seen at once. */
    private static final int NEAR = 22;

    private final Sheet sheet;
    private final List<Span> spans;
    private final List<Integer> widths;

    /** @param widths of the sheet's columns in characters */
    ChartPlaces(Sheet sheet, Layout layout, List<Integer> widths) {
        this.sheet = sheet;
        this.spans = layout.spans();
        this.widths = widths;
    }

    /** The place of each chart, in the order of tables; a table without rows has none. */
    List<Place> all() {
        List<Span> tables = IntStream.range(0, spans.size())
                .filter(i -> !sheet.tables().get(i).rows().isEmpty())
                .boxed()
                .flatMap(i -> sheet.tables().get(i).charts().stream().map(chart -> spans.get(i)))
                .toList();
        List<Place> within = new ArrayList<>();
        tables.forEach(table -> within(table, within).ifPresent(within::add));
        return within.size() == tables.size() ? within : beside(tables);
    }

    /** The nearest free place no further right than the widest table. */
    private Optional<Place> within(Span table, List<Place> taken) {
        int highest = spans.get(0).first();
        return IntStream.rangeClosed(Math.max(highest, table.first() - NEAR), table.first() + NEAR)
                .mapToObj(top -> at(leftOf(top), top))
                .filter(free -> !free.touches(table.header()) && !free.touches(lowestHead()))
                .filter(free -> free.right() <= widths.size() && taken.stream().noneMatch(free::meets))
                .min(Comparator.comparingInt(free -> Math.abs(free.top() - table.first())));
    }

    /** Of all heads the one that a sheet's printed pages may have in common. */
    private int lowestHead() {
        return spans.get(spans.size() - 1).header();
    }

    private List<Place> beside(List<Span> tables) {
        List<Place> places = new ArrayList<>();
        int free = 0;
        for (Span table : tables) {
            Place place = at(widths.size() + 1, Math.max(table.first() + 1, free));
            places.add(place);
            free = place.bottom() + 1;
        }
        return places;
    }

    /** One column right of the tables beside which it would stand. */
    private int leftOf(int top) {
        return IntStream.range(0, spans.size())
                .filter(i -> spans.get(i).header() - 1 <= top + ROWS_HIGH
                        && top <= spans.get(i).last() + 1)
                .map(i -> sheet.tables().get(i).columns().size() + 1)
                .max()
                .orElse(1);
    }

    private Place at(int left, int top) {
        int right = left;
        for (int width = 0; width < WIDE; right++) {
            width += right < widths.size() ? widths.get(right) : BARE_COLUMN;
        }
        return new Place(left, top, right, top + ROWS_HIGH);
    }
}
