package io.sectorbrief.extract.pdf.block;

import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.page.Run;
import io.sectorbrief.extract.pdf.threshold.TableThresholds;
import io.sectorbrief.extract.pdf.threshold.Thresholds;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Gathers the lines of a column to blocks: tight lines are one cell, unless neighbours show that they are rows. */
public final class Leading {

    private static final Pattern VALUE = Pattern.compile("[-+−–]?[\\d.,:/~–-]+[%％xX倍万亿元]*|-|—|－|[√✓✔✗✘]");

    private final Thresholds thresholds;
    private final List<List<Run>> columns;
    private final BodyLines lines;
    private final double leading;
    private final NavigableSet<Double> edges;
    private final List<Boolean> wideGaps;
    private final boolean padded;
    private final boolean oneRow;
    private final boolean close;
    private final boolean grouped;
    private final boolean small;
    private final OptionalDouble cell;
    private final WordLists lists;
    private final StraddledLines straddled;

    /**
     * Looks at a table's body.
     *
     * @param columns runs by column, top down
     * @param edges ascending y that part the rows; empty if nothing drawn does
     */
    public Leading(List<List<Run>> columns, List<Double> edges, Thresholds thresholds) {
        this.columns = columns;
        this.lines = BodyLines.of(columns, thresholds);
        this.edges = new TreeSet<>(edges);
        this.thresholds = thresholds;
        this.leading = tightest();
        this.lists = new WordLists(columns);
        this.wideGaps = columns.stream().map(this::hasWideGap).toList();
        this.straddled = new StraddledLines(lines.byHeight(), lines.widest());
        this.padded = isPadded();
        this.oneRow = isOneRow();
        this.close = isClose();
        this.grouped = isGrouped();
        this.small = lines.beginSmall();
        this.cell = edges.isEmpty() ? Spacing.ofCells(columns, thresholds) : OptionalDouble.empty();
    }

    public List<List<Block>> blocks() {
        return columns.stream().map(this::blocks).toList();
    }

    private List<Block> blocks(List<Run> column) {
        List<Block> blocks = new ArrayList<>();
        for (int at = 0; at < column.size(); at++) {
            Run run = column.get(at);
            int last = blocks.size() - 1;
            boolean told = edges.isEmpty() && straddled.tells(column, at);
            if (last >= 0 && (told ? straddled.areOne(column, at) : belongs(blocks.get(last), run))) {
                blocks.set(last, blocks.get(last).with(new Block(List.of(run))));
            } else {
                blocks.add(new Block(List.of(run)));
            }
        }
        return blocks;
    }

    private boolean belongs(Block block, Run run) {
        Run above = block.lines().get(block.lines().size() - 1);
        double gap = run.baseline() - above.baseline();
        if (gap < thresholds.sameBaseline() * run.size()) {
            return true;
        }
        if (cell.isPresent()) {
            return gap <= cell.getAsDouble() && !(lists.holds(above) && lists.holds(run));
        }
        return gap <= tight(run) && (edges.isEmpty() ? isWrap(above, run) : !parted(above, run));
    }

    private double tight(Run run) {
        double most = Math.max(thresholds.tightLeading() * leading, TableThresholds.CELL_LEADING * run.size());
        return Math.min(most, TableThresholds.WIDEST_LEADING * run.size());
    }

    private boolean parted(Run above, Run below) {
        return Optional.ofNullable(edges.higher(above.box().middleY()))
                .filter(y -> y < below.box().middleY())
                .isPresent();
    }

    /** Values never wrap into values, and rows fill many columns on both baselines. */
    private boolean isWrap(Run above, Run below) {
        int both = 0;
        int any = 0;
        boolean wider = false;
        for (int column = 0; column < columns.size(); column++) {
            List<Run> upper = lines.at(column, above);
            List<Run> lower = lines.at(column, below);
            boolean full = !upper.isEmpty() && !lower.isEmpty();
            both += full ? 1 : 0;
            any += upper.isEmpty() && lower.isEmpty() ? 0 : 1;
            wider |= full && wideGaps.get(column);
            if (full && isValue(upper.get(0)) && isValue(lower.get(0))) {
                return false;
            }
        }
        if (isRowApart(above, below) || lines.areTwoRows(above, below) || lists.holds(above)) {
            return false;
        }
        return (padded && wider) || oneRow || both < Math.max(2, (any + 1) / 2);
    }

    /** Tight lines only, and a column's only line stands in the middle of them all: they are one row. */
    private boolean isOneRow() {
        if (wideGaps.contains(true)) {
            return false;
        }
        Optional<Rect> ink =
                columns.stream().flatMap(List::stream).map(Run::box).reduce(Rect::union);
        return columns.stream()
                .filter(column -> column.size() == 1)
                .map(column -> column.get(0))
                .anyMatch(run ->
                        Math.abs(run.box().middleY() - ink.orElse(run.box()).middleY())
                                < TableThresholds.CENTRED * run.size());
    }

    /** Do lines as far apart as rows show by what they hold that neither is the rest of the other? */
    private boolean isRowApart(Run above, Run below) {
        if (isStair(above, below)) {
            return true;
        }
        boolean rest = lines.filled(above) == 1 || (lines.filled(below) == 1 && lines.isWrapped(above, below));
        if (lines.binds(above, below) || (rest && !small && lines.goesOn(above, below))) {
            return false;
        }
        boolean wide = below.baseline() - above.baseline() > TableThresholds.ROW_LEADING * below.size();
        boolean title = lines.filled(above) == 1 && lines.filled(below) > 1;
        boolean ends = !lines.isFull(above);
        return BodyLines.isOutdented(above, below)
                || (lines.filled(below) == 1 && ((below.isBold() && !above.isBold()) || lines.endsLabel(above, below)))
                || (title && ends && BodyLines.isIndented(above, below))
                || (grouped && lines.filled(below) == 1 && !BodyLines.isIndented(above, below))
                || (close && wide && (title || ends))
                || (lines.hasRoom(above) && ((close && (title || ends)) || (wide && title)));
    }

    /** Labels alone of a group and a group within it, each set in further than the one above: the rest of a label is not. */
    private boolean isStair(Run above, Run below) {
        if (lines.filled(above) != 1 || lines.filled(below) != 1 || !BodyLines.isIndented(above, below)) {
            return false;
        }
        List<Run> labels = columns.get(0);
        int at = labels.indexOf(below);
        return at > 0
                && at + 1 < labels.size()
                && labels.get(at - 1).equals(above)
                && lines.filled(labels.get(at + 1)) > 1
                && BodyLines.isIndented(below, labels.get(at + 1));
    }

    /** Rows no further apart than lines, and among them labels alone that no full line above goes on in. */
    private boolean isGrouped() {
        List<Run> labels = columns.get(0);
        return close
                && IntStream.range(0, labels.size())
                                .filter(i -> lines.filled(labels.get(i)) == 1
                                        && (i == 0 || lines.isEnded(labels.get(i - 1))))
                                .count()
                        > 1;
    }

    /** No lines stand closer than rows of values do. */
    private boolean isClose() {
        return columns.stream()
                .anyMatch(column ->
                        IntStream.range(1, column.size()).anyMatch(i -> isCloseOver(column.get(i - 1), column.get(i))));
    }

    private boolean isCloseOver(Run above, Run below) {
        double gap = below.baseline() - above.baseline();
        return isValue(above)
                && isValue(below)
                && gap >= leading
                && gap < leading + TableThresholds.rowsVary(below.size());
    }

    /** Does some well filled column show that rows stand further apart than the lines of a cell? */
    private boolean isPadded() {
        int lines = columns.stream().mapToInt(List::size).max().orElse(0);
        return columns.stream()
                .anyMatch(column -> column.size() >= Math.max(2, TableThresholds.FILLED * lines) && allWide(column));
    }

    private boolean allWide(List<Run> column) {
        for (int i = 1; i < column.size(); i++) {
            double gap = column.get(i).baseline() - column.get(i - 1).baseline();
            if (gap > thresholds.sameBaseline() * column.get(i).size() && gap <= tight(column.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean hasWideGap(List<Run> column) {
        for (int i = 1; i < column.size(); i++) {
            if (column.get(i).baseline() - column.get(i - 1).baseline() > tight(column.get(i))) {
                return true;
            }
        }
        return false;
    }

    public static boolean isValue(Run run) {
        return VALUE.matcher(run.plain()).matches() || Figures.isFigure(run.text());
    }

    private double tightest() {
        double least = Double.POSITIVE_INFINITY;
        for (List<Run> column : columns) {
            for (int i = 1; i < column.size(); i++) {
                double gap = column.get(i).baseline() - column.get(i - 1).baseline();
                least = gap > TableThresholds.LEAST_LEADING * column.get(i).size() ? Math.min(least, gap) : least;
            }
        }
        return least;
    }
}
