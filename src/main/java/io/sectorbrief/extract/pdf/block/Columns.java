package io.sectorbrief.extract.pdf.block;

import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.page.Line;
import io.sectorbrief.extract.pdf.page.Run;
import io.sectorbrief.extract.pdf.threshold.TableThresholds;
import io.sectorbrief.extract.pdf.threshold.Thresholds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The columns of a table: edges in the middle of the gutters.
 *
 * @param edges ascending x, one more than columns
 */
public record Columns(List<Double> edges) {

    public Columns {
        edges = List.copyOf(edges);
    }

    public int count() {
        return edges.size() - 1;
    }

    public Rect stretch(int first, int last) {
        return new Rect(edges.get(first), 0, edges.get(last + 1), 0);
    }

    /** Runs by column, top down, then left to right. */
    public List<List<Run>> sorted(List<Run> runs, Thresholds thresholds) {
        List<List<Run>> sorted = new ArrayList<>();
        for (int column = 0; column < count(); column++) {
            sorted.add(new ArrayList<>());
        }
        List<Run> topDown = new ArrayList<>(runs);
        topDown.sort(Comparator.comparingDouble(Run::baseline));
        for (List<Run> line : Line.byBaseline(topDown, thresholds)) {
            line.forEach(
                    run -> sorted.get(isLabel(run, line) ? 0 : of(run.box())).add(run));
        }
        return sorted;
    }

    /** A text alone that begins among the labels is one, though most of it stands over the columns of figures. */
    private boolean isLabel(Run run, List<Run> line) {
        return line.size() == 1
                && count() >= TableThresholds.FEWEST_TITLES
                && run.box().left() < edges.get(1) - TableThresholds.CROSSING
                && run.box().right() > edges.get(2) + TableThresholds.CROSSING;
    }

    /** The column that holds most of a box. */
    public int of(Rect box) {
        int best = 0;
        for (int column = 1; column < count(); column++) {
            if (stretch(column, column).sharedWidth(box) > stretch(best, best).sharedWidth(box)) {
                best = column;
            }
        }
        return best;
    }

    /**
     * Finds the gutters that no line of the body crosses; lines with one long run only (group titles, notes) do not
     * count.
     *
     * @param header runs above the body; a header that stands over no body text has a column of its own
     */
    public static Columns ofGutters(List<Line> body, List<Run> header, Rect area) {
        List<Rect> cores = filling(body, area).stream()
                .flatMap(line -> line.runs().stream())
                .map(Run::box)
                .toList();
        List<Rect> merged =
                merged(cores.isEmpty() ? body.stream().map(Line::box).toList() : cores);
        List<Rect> leaves = merged(
                header.stream().filter(run -> isLeaf(run, header)).map(Run::box).toList());
        List<Rect> columns = merged(headed(merged, leaves));
        return between(SharedTitle.joined(columns, filling(body, area), leaves), area);
    }

    /** Lines whose texts stand in columns; one with a long text alone is a group title or a note. */
    public static List<Line> filling(List<Line> body, Rect area) {
        List<Line> parted = body.stream().filter(line -> line.runs().size() > 1).toList();
        List<Rect> cores = parted.size() < TableThresholds.FEWEST_CROSSED
                ? List.of()
                : merged(parted.stream()
                        .flatMap(line -> line.runs().stream())
                        .map(Run::box)
                        .toList());
        return body.stream()
                .filter(line -> line.runs().size() > 1
                        || (line.box().width() < TableThresholds.NARROW * area.width()
                                && under(line.box(), cores) < TableThresholds.FEWEST_TITLES))
                .toList();
    }

    private static long under(Rect box, List<Rect> cores) {
        return cores.stream().filter(core -> core.sharedWidth(box) > 0).count();
    }

    /** A leaf title over no body text heads the untitled column nearest to it, or else has a column of its own. */
    private static List<Rect> headed(List<Rect> cores, List<Rect> leaves) {
        if (areBegun(cores, leaves)) {
            return IntStream.range(0, cores.size())
                    .mapToObj(i -> i == 0 ? cores.get(0) : cores.get(i).union(leaves.get(i - 1)))
                    .toList();
        }
        List<Rect> columns = new ArrayList<>(cores);
        for (Rect leaf : leaves) {
            if (cores.stream().noneMatch(core -> core.sharedWidth(leaf) > 0)) {
                columns.stream()
                        .filter(core -> leaves.stream().noneMatch(other -> other.sharedWidth(core) > 0))
                        .filter(core -> isNext(core, leaf, columns) && isNext(leaf, core, leaves))
                        .max(Comparator.comparingDouble(leaf::sharedWidth))
                        .ifPresentOrElse(
                                core -> columns.set(columns.indexOf(core), core.union(leaf)), () -> columns.add(leaf));
            }
        }
        return columns;
    }

    /** Do titles stand over the beginnings of all columns but that of the labels, whose corner is blank? */
    private static boolean areBegun(List<Rect> cores, List<Rect> leaves) {
        return leaves.size() + 1 == cores.size()
                && IntStream.range(0, leaves.size())
                        .allMatch(i -> leaves.get(i).left() > cores.get(i).right()
                                && leaves.get(i).right() < cores.get(i + 1).right());
    }

    /** Does nothing else of one of these kinds stand between two boxes? */
    private static boolean isNext(Rect box, Rect other, List<Rect> kind) {
        Rect both = box.union(other);
        return kind.stream().noneMatch(third -> !third.equals(box) && both.sharedWidth(third) > 0);
    }

    /** No title stands close below it, and none on both sides further down belongs to it more than to its neighbours. */
    private static boolean isLeaf(Run run, List<Run> header) {
        double em = run.size();
        List<Run> lower = header.stream()
                .filter(other -> other.baseline() > run.baseline() + TableThresholds.BELOW * em)
                .toList();
        boolean close = lower.stream()
                .anyMatch(other -> other.box().right() > run.box().left() - TableThresholds.HEADED * em
                        && other.box().left() < run.box().right() + TableThresholds.HEADED * em);
        List<Double> below = lower.stream()
                .map(other -> other.box().middleX() - run.box().middleX())
                .filter(off -> isNearest(run, run.box().middleX() + off, header))
                .toList();
        boolean spans =
                below.stream().anyMatch(off -> off < 0) && below.stream().anyMatch(off -> off > 0);
        return !close && !spans;
    }

    private static boolean isNearest(Run run, double x, List<Run> header) {
        return header.stream()
                .filter(other -> Math.abs(other.baseline() - run.baseline()) <= TableThresholds.BELOW * run.size())
                .noneMatch(other ->
                        Math.abs(other.box().middleX() - x) < Math.abs(run.box().middleX() - x));
    }

    public static List<Rect> merged(List<Rect> boxes) {
        List<Rect> sorted = new ArrayList<>(boxes);
        sorted.sort(Comparator.comparingDouble(Rect::left));
        List<Rect> merged = new ArrayList<>();
        for (Rect box : sorted) {
            int last = merged.size() - 1;
            if (last >= 0 && box.left() < merged.get(last).right() + TableThresholds.TOUCHING) {
                merged.set(last, merged.get(last).union(box));
            } else {
                merged.add(box);
            }
        }
        return merged;
    }

    private static Columns between(List<Rect> cores, Rect area) {
        List<Double> edges = new ArrayList<>();
        edges.add(Math.min(
                area.left(), cores.isEmpty() ? area.left() : cores.get(0).left()));
        for (int i = 1; i < cores.size(); i++) {
            edges.add((cores.get(i - 1).right() + cores.get(i).left()) / 2);
        }
        edges.add(Math.max(
                area.right(),
                cores.isEmpty() ? area.right() : cores.get(cores.size() - 1).right()));
        return new Columns(edges);
    }
}
