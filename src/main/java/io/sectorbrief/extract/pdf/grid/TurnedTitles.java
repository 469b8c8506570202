package io.sectorbrief.extract.pdf.grid;

import io.sectorbrief.extract.pdf.drawn.Aside;
import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.threshold.TableThresholds;
import io.sectorbrief.extract.pdf.zone.Zone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Titles set upright on their end over narrow columns that have no other title. */
public final class TurnedTitles {

    private final Grid grid;
    private final List<Aside> titles;

    private TurnedTitles(Grid grid, Zone zone) {
        this.grid = grid;
        OptionalDouble top = grid.rows().stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.box().stream())
                .mapToDouble(Rect::top)
                .min();
        this.titles = zone.page().asides().stream()
                .filter(aside -> aside.kind() == Aside.Kind.TURNED)
                .filter(aside -> zone.area().holdsMiddleOf(aside.box()))
                .filter(aside -> top.isPresent() && aside.box().middleY() < top.getAsDouble())
                .sorted(Comparator.comparingDouble(aside -> aside.box().left()))
                .toList();
    }

    /** The table with these titles, if each of them stands over one column without a title, and no two over one. */
    static Grid on(Grid grid, Zone zone) {
        TurnedTitles turned = new TurnedTitles(grid, zone);
        List<OptionalInt> columns =
                turned.titles.stream().map(turned::column).distinct().toList();
        boolean apart = columns.size() == turned.titles.size()
                && columns.size() >= TableThresholds.FEWEST_TURNED
                && columns.stream()
                        .allMatch(column -> column.isPresent()
                                && grid.header().get(column.getAsInt()).isEmpty());
        return apart ? turned.titled() : grid;
    }

    private Grid titled() {
        List<List<String>> header = new ArrayList<>(grid.header());
        titles.forEach(title -> header.set(column(title).orElseThrow(), List.of(title.text())));
        return new Grid(grid.edges(), header, grid.rows(), grid.narrow());
    }

    /** The texts in another direction that the header of a table says. */
    public static List<Aside> read(Optional<Grid> grid, Zone zone) {
        return grid.map(table -> new TurnedTitles(table, zone).read()).orElse(List.of());
    }

    private List<Aside> read() {
        return titles.stream()
                .filter(title -> column(title).stream()
                        .anyMatch(column -> grid.header().get(column).contains(title.text())))
                .toList();
    }

    private OptionalInt column(Aside title) {
        return IntStream.range(0, grid.width())
                .filter(column -> title.box().left() > grid.edges().get(column) - TableThresholds.CROSSING
                        && title.box().right() < grid.edges().get(column + 1) + TableThresholds.CROSSING)
                .findFirst();
    }
}
