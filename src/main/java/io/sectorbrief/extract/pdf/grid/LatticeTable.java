package io.sectorbrief.extract.pdf.grid;

import io.sectorbrief.extract.pdf.block.Block;
import io.sectorbrief.extract.pdf.header.Pairs;
import io.sectorbrief.extract.pdf.page.Line;
import io.sectorbrief.extract.pdf.page.Run;
import io.sectorbrief.extract.pdf.threshold.TableThresholds;
import io.sectorbrief.extract.pdf.threshold.Thresholds;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads a table whose cells are ruled; a cell that no line parts from its neighbour is one with it. */
final class LatticeTable {

    /** A cell of one or more fields of the mesh. */
    private record Span(int row, int column, int lastRow, int lastColumn) {

        boolean wide() {
            return lastColumn > column;
        }
    }

    private final Mesh mesh;
    private final Thresholds thresholds;
    private final List<Run> runs;
    private final List<List<Run>> bands = new ArrayList<>();
    private final Span[][] spans;

    private LatticeTable(Mesh mesh, List<Run> runs, Thresholds thresholds) {
        this.mesh = mesh;
        this.runs = runs;
        this.thresholds = thresholds;
        this.spans = new Span[mesh.rows()][mesh.columns()];
        for (int row = 0; row < mesh.rows(); row++) {
            bands.add(new ArrayList<>());
        }
        runs.forEach(run -> band(run).ifPresent(band -> band.add(run)));
        for (int row = 0; row < mesh.rows(); row++) {
            for (int column = 0; column < mesh.columns(); column++) {
                if (spans[row][column] == null) {
                    mark(grow(row, column));
                }
            }
        }
    }

    static Grid read(Mesh mesh, List<Run> runs, Thresholds thresholds) {
        LatticeTable table = new LatticeTable(mesh, runs, thresholds);
        List<List<List<Run>>> fields = table.fields();
        int depth = Pairs.isRow(table.texts(fields.get(0))) ? 0 : table.headerDepth();
        List<Grid.GridRow> rows = new ArrayList<>();
        for (int row = depth; row < mesh.rows(); row++) {
            rows.add(table.row(fields, row));
        }
        return new Grid(mesh.xs(), table.paths(fields, depth), rows, List.of());
    }

    private List<String> texts(List<List<Run>> row) {
        return row.stream().map(field -> cell(field, 0).text()).toList();
    }

    /** The paths of a header of so many rows of the mesh. */
    static List<List<String>> paths(Mesh mesh, List<Run> header, int depth, Thresholds thresholds) {
        LatticeTable table = new LatticeTable(mesh, header, thresholds);
        return table.paths(table.fields(), depth);
    }

    private Optional<List<Run>> band(Run run) {
        int row = index(mesh.ys(), run.box().middleY());
        return row < 0 ? Optional.empty() : Optional.of(bands.get(row));
    }

    private Span grow(int row, int column) {
        int right = column;
        while (right + 1 < mesh.columns() && spans[row][right + 1] == null && !parts(row, right)) {
            right++;
        }
        int down = row;
        while (down + 1 < mesh.rows() && !mesh.partsBelow(down, column)) {
            down++;
        }
        return new Span(row, column, down, right);
    }

    /** A line parts two fields, or each of them has a text of its own. */
    private boolean parts(int row, int column) {
        double edge = mesh.xs().get(column + 1);
        List<Run> band = bands.get(row).stream()
                .filter(run -> run.box().right() > mesh.xs().get(column)
                        && run.box().left() < mesh.xs().get(column + 2))
                .toList();
        boolean left = band.stream().anyMatch(run -> run.box().right() <= edge);
        boolean right = band.stream().anyMatch(run -> run.box().left() >= edge);
        boolean across = band.stream()
                .anyMatch(run -> run.box().left() < edge && run.box().right() > edge);
        return mesh.partsRight(row, column) || (left && right && !across);
    }

    private void mark(Span span) {
        for (int row = span.row(); row <= span.lastRow(); row++) {
            for (int column = span.column(); column <= span.lastColumn(); column++) {
                spans[row][column] = span;
            }
        }
    }

    private List<List<List<Run>>> fields() {
        List<List<List<Run>>> fields = new ArrayList<>();
        for (int row = 0; row < mesh.rows(); row++) {
            List<List<Run>> line = new ArrayList<>();
            for (int column = 0; column < mesh.columns(); column++) {
                line.add(new ArrayList<>());
            }
            fields.add(line);
        }
        for (Run run : runs) {
            int row = index(mesh.ys(), run.box().middleY());
            int column = index(mesh.xs(), run.box().middleX());
            if (row >= 0 && column >= 0) {
                Span span = spans[row][column];
                fields.get(span.row()).get(span.column()).add(run);
            }
        }
        return fields;
    }

    /** The field between two edges in which a place lies, or less than 0. */
    private static int index(List<Double> edges, double at) {
        int found = Collections.binarySearch(edges, at);
        int index = found < 0 ? -found - 2 : found;
        return index < edges.size() - 1 ? index : -1;
    }

    /** Rows up to where no header cell reaches further down and none stands over several columns. */
    private int headerDepth() {
        int depth = 1;
        for (int row = 0; row < depth && depth < mesh.rows() - 1; row++) {
            boolean parents = false;
            boolean leaves = false;
            for (Span span : spans[row]) {
                depth = Math.max(depth, span.lastRow() + 1);
                boolean over = span.wide() && span.row() == row;
                parents |= over;
                leaves |= !over;
            }
            depth = parents && (leaves || row == 0) ? Math.max(depth, row + 2) : depth;
        }
        return aboveSection(Math.min(depth, mesh.rows()));
    }

    /** A title over the columns of labels, alone in its row, is that of a group: the header ends above it. */
    private int aboveSection(int depth) {
        return IntStream.range(1, depth).filter(this::isSection).findFirst().orElse(depth);
    }

    private boolean isSection(int row) {
        Span title = spans[row][0];
        double right = mesh.xs().get(title.lastColumn() + 1);
        return title.wide()
                && title.row() == row
                && title.lastRow() == row
                && title.lastColumn() < mesh.columns() - 1
                && Arrays.stream(spans[row]).allMatch(span -> span.row() == row)
                && !bands.get(row).isEmpty()
                && bands.get(row).stream().allMatch(run -> run.box().middleX() < right);
    }

    private List<List<String>> paths(List<List<List<Run>>> fields, int depth) {
        List<List<String>> paths = new ArrayList<>();
        for (int column = 0; column < mesh.columns(); column++) {
            List<String> path = new ArrayList<>();
            for (int row = 0; row < depth; row++) {
                Span span = spans[row][column];
                Grid.GridCell cell = cell(fields.get(span.row()).get(span.column()), 0);
                if (span.row() == row && !cell.text().isEmpty()) {
                    path.add(cell.text());
                }
            }
            paths.add(path);
        }
        return paths;
    }

    private Grid.GridRow row(List<List<List<Run>>> fields, int row) {
        List<Grid.GridCell> cells = new ArrayList<>();
        for (int column = 0; column < mesh.columns(); column++) {
            Span span = spans[row][column];
            double width = mesh.xs().get(span.lastColumn() + 1) - mesh.xs().get(column);
            List<Run> runs = fields.get(row).get(column);
            cells.add(cell(
                    runs,
                    runs.isEmpty()
                            ? width
                            : width - TableThresholds.NEXT_WORD * runs.get(0).size()));
        }
        return new Grid.GridRow(Grid.GridRow.Kind.WHOLE, cells);
    }

    private Grid.GridCell cell(List<Run> runs, double room) {
        List<Run> sorted = Line.byBaseline(runs, thresholds).stream()
                .sorted(Comparator.comparingDouble(line -> line.get(0).baseline()))
                .flatMap(List::stream)
                .toList();
        return sorted.isEmpty() ? Grid.GridCell.BLANK : Grid.GridCell.of(new Block(sorted), room);
    }
}
