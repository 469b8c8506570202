package io.sectorbrief.extract.pdf.block;

import io.sectorbrief.extract.pdf.page.Line;
import io.sectorbrief.extract.pdf.page.Run;
import io.sectorbrief.extract.pdf.threshold.TableThresholds;
import io.sectorbrief.extract.pdf.threshold.Thresholds;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/**
 * Tells lines of a cell from rows by their distances alone: those of a cell are all alike, rows stand further apart, and
 * most columns break into the same rows. Where rows are set as tight as lines it gives nothing.
 */
public final class Spacing {

    private static final Pattern SIGNS = Pattern.compile("[$€£¥()（）\\h]");
    private static final Pattern FIGURE = Pattern.compile("\\d+(?:,\\d+)*");

    private final List<List<Run>> columns;
    private final Thresholds thresholds;

    private Spacing(List<List<Run>> columns, Thresholds thresholds) {
        this.columns = columns;
        this.thresholds = thresholds;
    }

    /** The most that baselines of lines of one cell differ, in points. */
    public static OptionalDouble ofCells(List<List<Run>> columns, Thresholds thresholds) {
        return new Spacing(columns, thresholds).ofCells();
    }

    private OptionalDouble ofCells() {
        List<Double> gaps = columns.stream()
                .flatMap(column -> gaps(column).stream())
                .sorted()
                .toList();
        double em = columns.stream()
                .flatMap(List::stream)
                .mapToDouble(Run::size)
                .max()
                .orElse(0);
        if (gaps.isEmpty() || gaps.get(0) > TableThresholds.ROW_GAP * em) {
            return OptionalDouble.empty();
        }
        double varies = TableThresholds.leadingVaries(em);
        double cell = gaps.get(0) + varies;
        OptionalDouble rows = gaps.stream()
                .mapToDouble(Double::doubleValue)
                .filter(gap -> gap > cell)
                .min();
        boolean apart = rows.isPresent() && rows.getAsDouble() > cell + varies / 2;
        return apart && agree(cell) ? OptionalDouble.of(cell) : OptionalDouble.empty();
    }

    private List<Double> gaps(List<Run> column) {
        List<Double> gaps = new ArrayList<>();
        for (int i = 1; i < column.size(); i++) {
            double gap = column.get(i).baseline() - column.get(i - 1).baseline();
            if (gap > TableThresholds.LEAST_LEADING * column.get(i).size()) {
                gaps.add(gap);
            }
        }
        return gaps;
    }

    private boolean agree(double cell) {
        List<List<Block>> cells =
                columns.stream().map(column -> cells(column, cell)).toList();
        List<Block> key =
                cells.stream().reduce((a, b) -> b.size() > a.size() ? b : a).orElse(List.of());
        List<List<Block>> alike =
                cells.stream().filter(column -> fits(column, key)).toList();
        boolean most = 2 * alike.size() > columns.size() && alike.size() > 1;
        return most && alike.stream().anyMatch(column -> differs(column, key)) && noneOverValue(cells);
    }

    /** The cells of a column whose lines differ by no more. */
    public static List<Block> cells(List<Run> column, double cell) {
        List<Block> cells = new ArrayList<>();
        for (Run run : column) {
            int last = cells.size() - 1;
            if (last >= 0 && run.baseline() - last(cells.get(last)).baseline() <= cell) {
                cells.set(last, cells.get(last).with(new Block(List.of(run))));
            } else {
                cells.add(new Block(List.of(run)));
            }
        }
        return cells;
    }

    private static Run last(Block block) {
        return block.lines().get(block.lines().size() - 1);
    }

    /** Does every cell of a column stand beside no more than one of the fullest column? */
    private static boolean fits(List<Block> column, List<Block> key) {
        return column.stream().allMatch(cell -> beside(cell, key) <= 1);
    }

    private static long beside(Block cell, List<Block> key) {
        double slack = TableThresholds.ALIGNED * cell.size();
        return key.stream()
                .filter(other -> other.box().sharedHeight(cell.box()) > slack)
                .count();
    }

    /** Groups of rows have as many lines in every column, wrapped cells do not. */
    private boolean differs(List<Block> column, List<Block> key) {
        return column.stream()
                .anyMatch(cell -> key.stream()
                        .filter(other -> other.box().sharedHeight(cell.box()) > TableThresholds.ALIGNED * cell.size())
                        .anyMatch(other -> lines(other) != lines(cell)));
    }

    private int lines(Block block) {
        return Line.byBaseline(block.lines(), thresholds).size();
    }

    private static boolean noneOverValue(List<List<Block>> cells) {
        return cells.stream().flatMap(List::stream).noneMatch(Spacing::isValueOverValue);
    }

    private static boolean isValueOverValue(Block cell) {
        for (int i = 1; i < cell.lines().size(); i++) {
            Run above = cell.lines().get(i - 1);
            Run below = cell.lines().get(i);
            if (below.baseline() > above.baseline() && isValueOverValue(above, below)) {
                return true;
            }
        }
        return false;
    }

    /** Figures of two rows are written alike, a date and its time or the halves of a date are not. */
    private static boolean isValueOverValue(Run above, Run below) {
        return Leading.isValue(above) && Leading.isValue(below) && form(above).equals(form(below));
    }

    private static String form(Run value) {
        return FIGURE.matcher(SIGNS.matcher(value.plain()).replaceAll("")).replaceAll("0");
    }
}
