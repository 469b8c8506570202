package io.sectorbrief.extract.pdf.block;

import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.page.Run;
import io.sectorbrief.extract.pdf.threshold.TableThresholds;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Where texts of lines stand one under the other, gutters between: a few lines, titles over several columns say, may
 * cross a gutter.
 *
 * @param boxes left to right
 */
public record Cores(List<Rect> boxes) {

    public Cores {
        boxes = List.copyOf(boxes);
    }

    /** The cores of lines that hold several texts. */
    public static Cores of(List<CellLine> lines) {
        List<CellLine> parted = lines.stream().filter(line -> !line.isLone()).toList();
        if (parted.isEmpty()) {
            return new Cores(List.of());
        }
        Rect ink = parted.stream().map(CellLine::box).reduce(Rect::union).orElseThrow();
        int few = parted.size() < TableThresholds.FEWEST_CROSSED
                ? 0
                : Math.max(1, (int) (TableThresholds.CROSSING_LINES * parted.size()));
        return new Cores(covered(parted, few, ink));
    }

    private static List<Rect> covered(List<CellLine> lines, int few, Rect ink) {
        double[] lefts = edges(lines, Rect::left);
        double[] rights = edges(lines, Rect::right);
        List<Rect> cores = new ArrayList<>();
        int begun = 0;
        int ended = 0;
        while (begun + ended < lefts.length + rights.length) {
            double x = Math.min(at(lefts, begun), at(rights, ended));
            boolean before = begun - ended > few;
            begun = past(lefts, begun, x);
            ended = past(rights, ended, x);
            boolean within = begun - ended > few;
            if (within && !before) {
                cores.add(new Rect(x, ink.top(), x, ink.bottom()));
            } else if (before && !within) {
                Rect core = cores.remove(cores.size() - 1);
                cores.add(new Rect(core.left(), ink.top(), x, ink.bottom()));
            }
        }
        double em = lines.stream().mapToDouble(CellLine::size).max().orElse(0);
        return joined(cores, TableThresholds.LEAST_GUTTER * em);
    }

    private static double[] edges(List<CellLine> lines, ToDoubleFunction<Rect> edge) {
        double[] edges =
                new double[lines.stream().mapToInt(line -> line.texts().size()).sum()];
        int count = 0;
        for (CellLine line : lines) {
            for (Run text : line.texts()) {
                edges[count++] = edge.applyAsDouble(text.box());
            }
        }
        Arrays.sort(edges);
        return edges;
    }

    private static double at(double[] edges, int index) {
        return index < edges.length ? edges[index] : Double.POSITIVE_INFINITY;
    }

    private static int past(double[] edges, int from, double x) {
        int to = from;
        while (to < edges.length && edges[to] <= x) {
            to++;
        }
        return to;
    }

    private static List<Rect> joined(List<Rect> cores, double gutter) {
        List<Rect> joined = new ArrayList<>();
        for (Rect core : cores) {
            int last = joined.size() - 1;
            if (last >= 0 && core.left() - joined.get(last).right() < gutter) {
                joined.set(last, joined.get(last).union(core));
            } else {
                joined.add(core);
            }
        }
        return joined;
    }

    public int count() {
        return boxes.size();
    }

    /** The middle of all of them together, at least one. */
    public double middleX() {
        return (boxes.get(0).left() + boxes.get(count() - 1).right()) / 2;
    }

    /** How many of them a box shares a stretch with. */
    public long under(Rect box) {
        return boxes.stream()
                .filter(core -> core.sharedWidth(box) > TableThresholds.TOUCHING)
                .count();
    }

    /** The one that shares most with a box; -1 if none does. */
    public int of(Rect box) {
        int best = -1;
        for (int i = 0; i < count(); i++) {
            double shared = boxes.get(i).sharedWidth(box);
            best = shared > 0 && (best < 0 || shared > boxes.get(best).sharedWidth(box)) ? i : best;
        }
        return best;
    }

    /** Does each of these stand over no more than one of the others, and no two over the same one? */
    public boolean fitIn(Cores others) {
        return boxes.stream().allMatch(core -> others.under(core) <= 1)
                && others.boxes.stream().allMatch(core -> under(core) <= 1);
    }
}
