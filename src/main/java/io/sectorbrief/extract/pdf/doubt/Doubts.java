package io.sectorbrief.extract.pdf.doubt;

import io.sectorbrief.extract.pdf.doubt.Doubt.Reason;
import io.sectorbrief.extract.pdf.grid.Grid;
import io.sectorbrief.extract.pdf.grid.Part;
import io.sectorbrief.extract.pdf.grid.TableReader;
import io.sectorbrief.extract.pdf.page.Page;
import io.sectorbrief.extract.pdf.threshold.Thresholds;
import io.sectorbrief.extract.pdf.zone.ChartArea;
import io.sectorbrief.extract.pdf.zone.Zone;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What speaks against an exhibit's having been read right, over all its pages. */
public final class Doubts {

    private Doubts() {}

    /** @param lost pages of which nothing could be read */
    public static List<Doubt> of(List<Part> parts, Set<Integer> lost, Thresholds thresholds) {
        List<Grid> grids = parts.stream().flatMap(part -> part.grid().stream()).toList();
        List<Doubt> doubts = new ArrayList<>();
        for (Part part : parts) {
            addPage(part.zone().page(), doubts);
            part.grid().ifPresent(grid -> doubts.addAll(new CellDoubts(part.zone(), grid, thresholds).all()));
        }
        whole(grids).forEach(grid -> doubts.addAll(ColumnDoubts.of(grid)));
        if (grids.isEmpty()) {
            addChart(parts, doubts, thresholds);
        } else {
            addColumns(grids, doubts);
        }
        addEnd(parts.get(parts.size() - 1).zone(), lost, doubts);
        return doubts.stream().distinct().toList();
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

    private static void addPage(Page page, List<Doubt> doubts) {
        if (!page.troubles().isEmpty()) {
            doubts.add(new Doubt(Reason.PAGE_READ_IN_PART, "page " + page.number() + " was read in part"));
        }
    }

    private static void addColumns(List<Grid> grids, List<Doubt> doubts) {
        if (grids.stream().map(Grid::width).distinct().count() > 1) {
            doubts.add(new Doubt(Reason.COLUMNS_DIFFER, "the number of columns differs from page to page"));
        }
        List<List<String>> header = grids.get(0).header();
        // the corner over the labels is often left blank
        if (header.stream().skip(1).anyMatch(List::isEmpty)) {
            doubts.add(new Doubt(Reason.NAMELESS_COLUMN, "a column has no header"));
        }
    }

    private static void addChart(List<Part> parts, List<Doubt> doubts, Thresholds thresholds) {
        if (parts.stream().anyMatch(part -> TableReader.isTooMuch(part.zone(), thresholds))) {
            doubts.add(new Doubt(
                    Reason.TOO_MUCH_FOR_A_TABLE,
                    "it has more than " + thresholds.mostInATable() + " texts or lines, too many for a table"));
            return;
        }
        boolean told = parts.stream().anyMatch(part -> ChartArea.is(part.zone(), thresholds));
        boolean says = parts.stream().anyMatch(part -> !part.zone().runs().isEmpty());
        if (says && !told) {
            doubts.add(new Doubt(Reason.NOTHING_READ, "neither a table nor a drawing was found below the caption"));
        }
    }

    private static void addEnd(Zone last, Set<Integer> lost, List<Doubt> doubts) {
        int next = last.page().number() + 1;
        if (last.end() == Zone.End.OPEN && lost.contains(next)) {
            doubts.add(new Doubt(Reason.NEXT_PAGE_LOST, "it may go on over page " + next + ", which was not read"));
        }
    }
}
