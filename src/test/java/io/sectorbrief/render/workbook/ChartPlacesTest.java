package io.sectorbrief.render.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sectorbrief.render.workbook.Book.Chart;
import io.sectorbrief.render.workbook.Book.Column;
import io.sectorbrief.render.workbook.Book.Filter;
import io.sectorbrief.render.workbook.Book.Role;
import io.sectorbrief.render.workbook.Book.Sheet;
import io.sectorbrief.render.workbook.Book.Table;
import io.sectorbrief.render.workbook.ChartPlaces.Place;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartPlacesTest {

    @Test
    void chartStandsBesideNarrowTableWithinTheWidest() {
        Sheet sheet = sheet(table(12, 10, 1), table(4, 40, 0));
        Place place = places(sheet).get(0);

        assertTrue(place.left() > 4, "a column is left free beside the narrow table: " + place);
        assertTrue(place.right() <= 12, "no wider than the widest: " + place);
        assertTrue(place.top() > Layout.of(sheet).spans().get(0).last(), "below the wide table: " + place);
    }

    @Test
    void chartIsAsNearItsTableAsItFits() {
        Sheet sheet = sheet(table(12, 10, 0), table(4, 60, 1));

        assertEquals(
                Layout.of(sheet).spans().get(1).first() + 1,
                places(sheet).get(0).top());
    }

    @Test
    void chartsStandRightOfAllWhereOneFindsNoNarrowTableNear() {
        Sheet sheet = sheet(table(12, 200, 1), table(4, 40, 1));
        List<Span> spans = Layout.of(sheet).spans();

        assertEquals(List.of(13, 13), places(sheet).stream().map(Place::left).toList());
        assertEquals(
                spans.stream().map(span -> span.first() + 1).toList(),
                places(sheet).stream().map(Place::top).toList());
    }

    @Test
    void noChartTouchesTheHeadThatPrintedPagesMayRepeat() {
        Sheet sheet = sheet(table(12, 10, 1), table(2, 4, 0), table(4, 60, 1));
        int head = Layout.of(sheet).spans().get(2).header();

        assertTrue(places(sheet).stream().noneMatch(place -> place.touches(head)), places(sheet) + " at " + head);
    }

    @Test
    void tableWithoutRowsHasNoPlace() {
        assertEquals(1, places(sheet(table(12, 0, 1), table(4, 40, 1))).size());
    }

    @ParameterizedTest
    @CsvSource({"2, 2", "1, 4", "6, 0", "0, 9"})
    void chartsNeverCoverOneAnother(int ofWide, int ofNarrow) {
        List<Place> found = places(sheet(table(12, 10, ofWide), table(4, 60, ofNarrow)));

        assertEquals(ofWide + ofNarrow, found.size());
        for (int i = 0; i < found.size(); i++) {
            Place one = found.get(i);
            for (Place other : found.subList(0, i)) {
                assertTrue(
                        one.bottom() <= other.top()
                                || other.bottom() <= one.top()
                                || one.right() <= other.left()
                                || other.right() <= one.left(),
                        one + " and " + other);
            }
        }
    }

    private static List<Place> places(Sheet sheet) {
        return new ChartPlaces(sheet, Layout.of(sheet), Collections.nCopies(sheet.columns(), 12)).all();
    }

    private static Sheet sheet(Table... tables) {
        return new Sheet("票房", "票房", "", Optional.empty(), 0, List.of(tables));
    }

    private static Table table(int columns, int rows, int charts) {
        return new Table(
                "",
                "影片",
                Filter.YES,
                Collections.nCopies(columns, new Column("票房", NumberFormat.TEXT, 12, Role.SHOWN)),
                Collections.nCopies(rows, List.of()),
                Optional.empty(),
                Collections.nCopies(charts, new Chart(Chart.Kind.BAR, "票房", 1, List.of(2), 0)));
    }
}
