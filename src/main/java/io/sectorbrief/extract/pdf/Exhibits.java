package io.sectorbrief.extract.pdf;

import io.sectorbrief.model.Exhibit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Collects the parts of exhibits page by page and joins those that go on over a page break. */
final class Exhibits {

    private final Thresholds thresholds;
    private final TableReader tables;
    private final List<List<Part>> exhibits = new ArrayList<>();
    private final Set<Integer> lost = new HashSet<>();
    private List<List<Part>> open = new ArrayList<>();

    Exhibits(Thresholds thresholds) {
        this.thresholds = thresholds;
        this.tables = new TableReader(thresholds);
    }

    /** Reads the exhibits of the next page and gives its zones. */
    List<Zone> add(Page page) {
        if (page.isLost()) {
            lost.add(page.number());
        }
        List<List<Part>> before = open;
        open = new ArrayList<>();
        List<Zone> ends = before.stream().map(parts -> last(parts).zone()).toList();
        List<Zone> zones = ZoneFinder.zones(page, ends, thresholds);
        List<Zone> taken = new ArrayList<>();
        for (Zone zone : zones) {
            if (take(zone, before)) {
                taken.add(zone);
            }
        }
        return taken;
    }

    private boolean take(Zone zone, List<List<Part>> before) {
        List<Part> parts = zone.start() == Zone.Start.CONTINUED ? beginning(zone, before) : new ArrayList<>();
        Optional<Grid> grid =
                tableBefore(parts).map(table -> tables.readOn(zone, table)).orElseGet(() -> tables.read(zone));
        if (zone.start() == Zone.Start.BARE && grid.isEmpty() && zone.caption().isEmpty()) {
            return false;
        }
        if (parts.isEmpty()) {
            exhibits.add(parts);
        }
        parts.add(new Part(zone, grid));
        if (zone.end() == Zone.End.OPEN) {
            open.add(parts);
        }
        return true;
    }

    private static List<Part> beginning(Zone zone, List<List<Part>> before) {
        return before.stream()
                .filter(parts ->
                        Math.abs(last(parts).zone().area().left() - zone.area().left()) < 1)
                .findFirst()
                .orElseGet(ArrayList::new);
    }

    private static Optional<Grid> tableBefore(List<Part> parts) {
        Optional<Grid> table = Optional.empty();
        for (Part part : parts) {
            table = part.grid().isPresent() ? part.grid() : table;
        }
        return table;
    }

    private static Part last(List<Part> parts) {
        return parts.get(parts.size() - 1);
    }

    List<Exhibit> all() {
        List<Exhibit> all = new ArrayList<>();
        for (List<Part> parts : exhibits) {
            all.add(ExhibitWriter.write(parts, "e" + (all.size() + 1), lost));
        }
        return all;
    }
}
