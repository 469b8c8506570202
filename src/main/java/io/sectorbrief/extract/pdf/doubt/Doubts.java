package io.sectorbrief.extract.pdf.doubt;

import io.sectorbrief.extract.doubt.Doubt;
import io.sectorbrief.extract.pdf.grid.Grid;
import io.sectorbrief.extract.pdf.grid.Part;
import io.sectorbrief.extract.pdf.grid.TableReader;
import io.sectorbrief.extract.pdf.page.Page;
import io.sectorbrief.extract.pdf.threshold.Thresholds;
import io.sectorbrief.extract.pdf.zone.ChartArea;
import io.sectorbrief.extract.pdf.zone.Zone;
import io.sectorbrief.model.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What speaks against an exhibit's having been read right, over all its pages; keeps of a page only its table. */
public final class Doubts {

    private final Thresholds thresholds;
    private final List<Doubt> doubts = new ArrayList<>();
    private final List<Grid> grids = new ArrayList<>();
    private boolean tooMuch;
    private boolean told;
    private boolean says;
    private int lastPage;
    private Zone.End end = Zone.End.CLOSED;

    public Doubts(Thresholds thresholds) {
        this.thresholds = thresholds;
    }

    /** Looks at what the next page shows of the exhibit. */
    public void add(Part part) {
        Zone zone = part.zone();
        addPage(zone.page());
        part.grid().ifPresentOrElse(grid -> addTable(zone, grid), () -> addRest(zone));
        lastPage = zone.page().number();
        end = zone.end();
    }

    /**
     * All doubts, none twice.
     *
     * @param lost pages of which nothing could be read
     */
    public List<Doubt> all(Set<Integer> lost) {
        List<Doubt> all = new ArrayList<>(doubts);
        whole(grids).forEach(grid -> {
            all.addAll(ColumnDoubts.of(grid));
            all.addAll(HeaderDoubts.of(grid));
        });
        if (grids.isEmpty()) {
            addChart(all);
        } else {
            addColumns(grids, all);
        }
        if (end == Zone.End.OPEN && lost.contains(lastPage + 1)) {
            all.add(new Doubt(
                    Reason.NEXT_PAGE_LOST, Message.of("doubt.next_page_lost").with("page", lastPage + 1)));
        }
        return all.stream().distinct().toList();
    }

    private void addPage(Page page) {
        if (!page.troubles().isEmpty()) {
            doubts.add(new Doubt(
                    Reason.PAGE_READ_IN_PART, Message.of("doubt.page_in_part").with("page", page.number())));
        }
    }

    private void addTable(Zone zone, Grid grid) {
        doubts.addAll(new CellDoubts(zone, grid, thresholds).all());
        grids.add(grid);
    }

    private void addRest(Zone zone) {
        tooMuch |= TableReader.isTooMuch(zone, thresholds);
        told |= ChartArea.is(zone, thresholds);
        says |= !zone.runs().isEmpty();
    }

    /** Pages with the same columns as one table. */
    private static List<Grid> whole(List<Grid> grids) {
        if (grids.stream().map(Grid::width).distinct().count() != 1) {
            return grids;
        }
        List<Grid.GridRow> rows =
                grids.stream().flatMap(grid -> grid.rows().stream()).toList();
        return List.of(new Grid(grids.get(0).edges(), grids.get(0).header(), rows, List.of()));
    }

    private static void addColumns(List<Grid> grids, List<Doubt> doubts) {
        if (grids.stream().map(Grid::width).distinct().count() > 1) {
            doubts.add(new Doubt(Reason.COLUMNS_DIFFER, Message.of("doubt.columns_differ")));
        }
        List<List<String>> header = grids.get(0).header();
        // the corner over the labels is often left blank
        if (header.stream().skip(1).anyMatch(List::isEmpty)) {
            doubts.add(new Doubt(Reason.NAMELESS_COLUMN, Message.of("doubt.nameless_column")));
        }
    }

    private void addChart(List<Doubt> all) {
        if (tooMuch) {
            all.add(new Doubt(
                    Reason.TOO_MUCH_FOR_A_TABLE, Message.of("doubt.too_much").with("most", thresholds.mostInATable())));
        } else if (says && !told) {
            all.add(new Doubt(Reason.NOTHING_READ, Message.of("doubt.nothing_read")));
        }
    }
}
