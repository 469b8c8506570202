package io.sectorbrief.extract.pdf.exhibit;

import io.sectorbrief.extract.pdf.drawn.Ruling;
import io.sectorbrief.extract.pdf.grid.ChartTable;
import io.sectorbrief.extract.pdf.grid.Grid;
import io.sectorbrief.extract.pdf.grid.Part;
import io.sectorbrief.extract.pdf.grid.TableReader;
import io.sectorbrief.extract.pdf.page.Page;
import io.sectorbrief.extract.pdf.threshold.TableThresholds;
import io.sectorbrief.extract.pdf.threshold.Thresholds;
import io.sectorbrief.extract.pdf.zone.ChartArea;
import io.sectorbrief.extract.pdf.zone.ChartLabels;
import io.sectorbrief.extract.pdf.zone.Zone;
import io.sectorbrief.extract.pdf.zone.ZoneFinder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Collects the parts of exhibits page by page and joins those that go on over a page break. */
public final class Exhibits {

    private record Taken(OpenExhibit exhibit, Part part) {}

    private final Thresholds thresholds;
    private final TableReader tables;
    private final Set<Integer> lost = new HashSet<>();
    private final Map<OpenExhibit, Integer> places = new HashMap<>();
    private final Map<Integer, ReadExhibit> done = new TreeMap<>();
    private List<OpenExhibit> open = new ArrayList<>();
    private int begun;

    public Exhibits(Thresholds thresholds) {
        this.thresholds = thresholds;
        this.tables = new TableReader(thresholds);
    }

    /** Reads the exhibits of the next page and gives what it shows of each; nothing is kept of a page for which it throws. */
    public List<Part> add(Page page) {
        List<Zone> ends = open.stream().map(OpenExhibit::last).toList();
        List<Taken> taken = ZoneFinder.zones(page, ends, thresholds).stream()
                .flatMap(zone -> take(zone).stream())
                .toList();
        if (page.isLost()) {
            lost.add(page.number());
        }
        taken.forEach(one -> one.exhibit().look(one.part()));
        open = new ArrayList<>();
        taken.forEach(this::keep);
        places.keySet().stream()
                .filter(exhibit -> !open.contains(exhibit))
                .toList()
                .forEach(this::finish);
        return taken.stream().map(Taken::part).toList();
    }

    private Optional<Taken> take(Zone zone) {
        OpenExhibit exhibit = zone.start().isContinued() ? beginning(zone, open) : new OpenExhibit(thresholds);
        Optional<Grid> grid =
                exhibit.table().map(table -> tables.readOn(zone, table)).orElseGet(() -> tables.read(zone));
        return isExhibit(zone, grid)
                ? Optional.of(new Taken(exhibit, new Part(zone, grid, labels(zone, grid))))
                : Optional.empty();
    }

    private Optional<Grid> labels(Zone zone, Optional<Grid> table) {
        return table.isEmpty() && ChartArea.is(zone, thresholds)
                ? ChartLabels.read(zone, thresholds).map(ChartTable::of)
                : Optional.empty();
    }

    private void keep(Taken taken) {
        OpenExhibit exhibit = taken.exhibit();
        if (exhibit.isEmpty()) {
            begun++;
            places.put(exhibit, begun);
        }
        exhibit.add(taken.part());
        if (taken.part().zone().end() == Zone.End.OPEN) {
            open.add(exhibit);
        }
    }

    /** What nothing but its place announces is an exhibit only if a table was read there. */
    private static boolean isExhibit(Zone zone, Optional<Grid> grid) {
        return switch (zone.start()) {
            case CAPTION, CONTINUED, CONTINUED_LOOSE -> true;
            case BARE -> grid.isPresent() || zone.caption().isPresent();
            case LOOSE ->
                grid.filter(table -> table.rows().size() > 1 || isRuled(zone, table))
                        .isPresent();
        };
    }

    /** A header and one row are a table if rules stand above, between and below them. */
    private static boolean isRuled(Zone zone, Grid table) {
        return table.width() >= TableThresholds.FEWEST_TITLES
                && zone.rulings().stream()
                                .filter(Ruling::isHorizontal)
                                .filter(rule -> rule.length()
                                        > TableThresholds.BAND_WIDTH
                                                * zone.area().width())
                                .map(rule -> Math.round(rule.at()))
                                .distinct()
                                .count()
                        >= TableThresholds.FEWEST_ROWS;
    }

    private OpenExhibit beginning(Zone zone, List<OpenExhibit> before) {
        return before.stream()
                .filter(exhibit ->
                        Math.abs(exhibit.last().area().left() - zone.area().left()) < 1)
                .findFirst()
                .orElseGet(() -> new OpenExhibit(thresholds));
    }

    private void finish(OpenExhibit exhibit) {
        int place = Objects.requireNonNull(places.remove(exhibit));
        done.put(place, exhibit.read("e" + place, lost));
    }

    /** All exhibits in reading order; no page may follow. */
    public List<ReadExhibit> all() {
        List.copyOf(places.keySet()).forEach(this::finish);
        return List.copyOf(done.values());
    }
}
