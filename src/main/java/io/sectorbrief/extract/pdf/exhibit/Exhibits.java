package io.sectorbrief.extract.pdf.exhibit;

import io.sectorbrief.extract.pdf.doubt.Doubt;
import io.sectorbrief.extract.pdf.doubt.Doubts;
import io.sectorbrief.extract.pdf.grid.Grid;
import io.sectorbrief.extract.pdf.grid.Part;
import io.sectorbrief.extract.pdf.grid.TableReader;
import io.sectorbrief.extract.pdf.page.Page;
import io.sectorbrief.extract.pdf.threshold.Thresholds;
import io.sectorbrief.extract.pdf.zone.Zone;
import io.sectorbrief.extract.pdf.zone.ZoneFinder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Collects the parts of exhibits page by page and joins those that go on over a page break. */
public final class Exhibits {

    /** An exhibit that may go on, or one that is done; the pages of a done one can be let go. */
    private static final class Entry {
        private final List<Part> parts = new ArrayList<>();
        private Optional<ReadExhibit> written = Optional.empty();
    }

    private final Thresholds thresholds;
    private final TableReader tables;
    private final List<Entry> entries = new ArrayList<>();
    private final Set<Integer> lost = new HashSet<>();
    private List<Entry> open = new ArrayList<>();

    public Exhibits(Thresholds thresholds) {
        this.thresholds = thresholds;
        this.tables = new TableReader(thresholds);
    }

    /** Reads the exhibits of the next page and gives what it shows of each; if it throws, it is as if it had not been asked. */
    public List<Part> add(Page page) {
        List<Entry> before = open;
        List<Integer> sizes = before.stream().map(entry -> entry.parts.size()).toList();
        int count = entries.size();
        try {
            return read(page, before);
        } catch (RuntimeException | StackOverflowError e) {
            entries.subList(count, entries.size()).clear();
            for (int i = 0; i < sizes.size(); i++) {
                List<Part> parts = before.get(i).parts;
                parts.subList(Math.min(parts.size(), sizes.get(i)), parts.size())
                        .clear();
            }
            open = before;
            throw e;
        }
    }

    private List<Part> read(Page page, List<Entry> before) {
        if (page.isLost()) {
            lost.add(page.number());
        }
        open = new ArrayList<>();
        List<Zone> ends = before.stream().map(entry -> last(entry).zone()).toList();
        List<Entry> touched = new ArrayList<>(before);
        List<Part> taken = new ArrayList<>();
        for (Zone zone : ZoneFinder.zones(page, ends, thresholds)) {
            take(zone, before, touched).ifPresent(taken::add);
        }
        touched.stream().filter(entry -> !open.contains(entry)).forEach(this::write);
        return taken;
    }

    private Optional<Part> take(Zone zone, List<Entry> before, List<Entry> touched) {
        Entry entry = zone.start().isContinued() ? beginning(zone, before) : new Entry();
        Optional<Grid> grid =
                tableBefore(entry).map(table -> tables.readOn(zone, table)).orElseGet(() -> tables.read(zone));
        if (!isExhibit(zone, grid)) {
            return Optional.empty();
        }
        if (entry.parts.isEmpty()) {
            entries.add(entry);
            touched.add(entry);
        }
        Part part = new Part(zone, grid);
        entry.parts.add(part);
        if (zone.end() == Zone.End.OPEN) {
            open.add(entry);
        }
        return Optional.of(part);
    }

    /** What nothing but its place announces is an exhibit only if a table was read there. */
    private static boolean isExhibit(Zone zone, Optional<Grid> grid) {
        return switch (zone.start()) {
            case CAPTION, CONTINUED, CONTINUED_LOOSE -> true;
            case BARE -> grid.isPresent() || zone.caption().isPresent();
            case LOOSE -> grid.filter(table -> table.rows().size() > 1).isPresent();
        };
    }

    private static Entry beginning(Zone zone, List<Entry> before) {
        return before.stream()
                .filter(entry ->
                        Math.abs(last(entry).zone().area().left() - zone.area().left()) < 1)
                .findFirst()
                .orElseGet(Entry::new);
    }

    /** Columns as the last page has them, titles as the first. */
    private static Optional<Grid> tableBefore(Entry entry) {
        Optional<Grid> table = Optional.empty();
        for (Part part : entry.parts) {
            Optional<Grid> first = table;
            table = part.grid()
                    .map(grid -> first.map(grid::headedAs).orElse(grid))
                    .or(() -> first);
        }
        return table;
    }

    private static Part last(Entry entry) {
        return entry.parts.get(entry.parts.size() - 1);
    }

    private void write(Entry entry) {
        String id = "e" + (entries.indexOf(entry) + 1);
        List<Doubt> doubts = Doubts.of(entry.parts, lost, thresholds);
        entry.written = Optional.of(new ReadExhibit(ExhibitWriter.write(entry.parts, id, doubts), doubts));
        entry.parts.clear();
    }

    /** All exhibits in reading order; no page may follow. */
    public List<ReadExhibit> all() {
        open.forEach(this::write);
        return entries.stream().flatMap(entry -> entry.written.stream()).toList();
    }
}
