package io.sectorbrief.extract.pdf.page;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** Things of a page that stand more or less top down, so that only few of them are looked at for a stretch of it. */
public final class TopDown<T> {

    private final List<T> things;

    /** The lowest bottom up to each thing, and the highest top from each thing on: both only grow. */
    private final double[] bottoms;

    private final double[] tops;

    private TopDown(List<T> things, ToDoubleFunction<T> top, ToDoubleFunction<T> bottom) {
        this.things = things;
        this.bottoms = new double[things.size()];
        this.tops = new double[things.size()];
        double lowest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < bottoms.length; i++) {
            lowest = Math.max(lowest, bottom.applyAsDouble(things.get(i)));
            bottoms[i] = lowest;
        }
        double highest = Double.POSITIVE_INFINITY;
        for (int i = tops.length - 1; i >= 0; i--) {
            highest = Math.min(highest, top.applyAsDouble(things.get(i)));
            tops[i] = highest;
        }
    }

    public static TopDown<Line> ofLines(List<Line> lines) {
        return new TopDown<>(lines, line -> line.box().top(), line -> line.box().bottom());
    }

    public static TopDown<Run> byBox(List<Run> runs) {
        return new TopDown<>(runs, run -> run.box().top(), run -> run.box().bottom());
    }

    public static TopDown<Run> byBaseline(List<Run> runs) {
        return new TopDown<>(runs, Run::baseline, Run::baseline);
    }

    /** All that touch a stretch, in their order; where the order is broken, some beside it too. */
    public List<T> around(double top, double bottom) {
        int from = firstFrom(bottoms, top);
        return things.subList(from, Math.max(from, firstFrom(tops, Math.nextUp(bottom))));
    }

    /** The first place from which the values reach a height. */
    private static int firstFrom(double[] growing, double height) {
        int low = 0;
        int high = growing.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (growing[middle] < height) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
