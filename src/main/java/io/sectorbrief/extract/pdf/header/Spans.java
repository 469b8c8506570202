package io.sectorbrief.extract.pdf.header;

import io.sectorbrief.extract.pdf.threshold.HeaderThresholds;
import java.util.Arrays;
import java.util.List;

/** Shares out consecutive slots (rows, columns) among labels that stand in the middle of what they cover. */
public final class Spans {

    /** A stretch on one axis in points. */
    public record Stretch(double low, double high) {

        double middle() {
            return (low + high) / 2;
        }
    }

    /** Whether slots before the first label may belong to a label of the page before. */
    public enum Before {
        BELONGS_TO_FIRST,
        MAY_BELONG_TO_PAGE_BEFORE
    }

    private Spans() {}

    /**
     * Finds the first slot of each label, so that labels stand as near as can be to the middle of their slots.
     *
     * @param labels middles of the labels, ascending, no more than slots
     * @param slots slots, ascending
     */
    public static int[] starts(List<Double> labels, List<Stretch> slots, Before before) {
        int n = slots.size();
        int k = labels.size();
        return (long) k * n * n > HeaderThresholds.MOST_TRIALS
                ? halfway(labels, slots)
                : nearest(labels, slots, before);
    }

    /** Where there are too many to try all, a label's slots begin halfway to the label before. */
    private static int[] halfway(List<Double> labels, List<Stretch> slots) {
        int[] starts = new int[labels.size()];
        int slot = 0;
        for (int label = 1; label < starts.length; label++) {
            double border = (labels.get(label - 1) + labels.get(label)) / 2;
            slot++;
            while (slot < slots.size() - (starts.length - label)
                    && slots.get(slot).middle() < border) {
                slot++;
            }
            starts[label] = slot;
        }
        return starts;
    }

    private static int[] nearest(List<Double> labels, List<Stretch> slots, Before before) {
        int n = slots.size();
        int k = labels.size();
        double[][] best = new double[k + 1][n + 1];
        int[][] choice = new int[k + 1][n + 1];
        for (double[] row : best) {
            Arrays.fill(row, Double.POSITIVE_INFINITY);
        }
        best[k][n] = 0;
        for (int label = k - 1; label >= 0; label--) {
            for (int start = 0; start < n; start++) {
                for (int end = start + 1; end <= n; end++) {
                    double cost = cost(labels.get(label), slots, start, end, label == k - 1) + best[label + 1][end];
                    if (cost < best[label][start] - 1e-6) {
                        best[label][start] = cost;
                        choice[label][start] = end;
                    }
                }
            }
        }
        return starts(best[0], choice, k, before);
    }

    private static double cost(double label, List<Stretch> slots, int start, int end, boolean last) {
        double middle = (slots.get(start).low() + slots.get(end - 1).high()) / 2;
        double centred = Math.abs(label - middle);
        // a merged cell that the page break cuts keeps its label in its first row
        return last ? Math.min(centred, Math.abs(label - slots.get(start).middle())) : centred;
    }

    private static int[] starts(double[] first, int[][] choice, int labels, Before before) {
        int start = 0;
        if (before == Before.MAY_BELONG_TO_PAGE_BEFORE) {
            for (int slot = 1; slot < first.length; slot++) {
                start = first[slot] < first[start] - 0.5 ? slot : start;
            }
        }
        int[] starts = new int[labels];
        for (int label = 0; label < labels; label++) {
            starts[label] = start;
            start = choice[label][start];
        }
        return starts;
    }
}
