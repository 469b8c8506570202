package io.sectorbrief.extract.pdf.header;

import io.sectorbrief.extract.pdf.threshold.TableThresholds;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Shares out columns among titles that stand in the middle of what they cover. Columns may stay without a title, at a
 * price; all titles may stand off the middle by one distance, as over columns of figures set to the right.
 */
final class TitleSpans {

    /** The slots from first to last that a title covers. */
    record Span(int first, int last) {}

    private final List<Double> titles;
    private final List<Spans.Stretch> slots;
    private final double uncovered;
    private final double off;
    private final double[][] best;
    private final int[][] end;

    private TitleSpans(List<Double> titles, List<Spans.Stretch> slots, double uncovered, double off) {
        this.titles = titles;
        this.slots = slots;
        this.uncovered = uncovered;
        this.off = off;
        this.best = new double[titles.size() + 1][slots.size() + 1];
        this.end = new int[titles.size() + 1][slots.size() + 1];
        fill();
    }

    /**
     * Finds what each title covers.
     *
     * @param titles middles of the titles, ascending, no more than slots
     * @param slots titled columns, ascending
     * @param em font size of the titles in points
     */
    static List<Span> of(List<Double> titles, List<Spans.Stretch> slots, double em) {
        TitleSpans least = new TitleSpans(titles, slots, em, 0);
        double cost = least.best[0][0];
        int most = TableThresholds.MOST_OFF_MIDDLE * TableThresholds.OFF_STEPS;
        for (int step = -most; step <= most; step++) {
            double off = step * em / TableThresholds.OFF_STEPS;
            TitleSpans other = new TitleSpans(titles, slots, em, off);
            double price = other.best[0][0] + Math.abs(off) / TableThresholds.OFF_STEPS;
            if (price < cost - 1e-6) {
                least = other;
                cost = price;
            }
        }
        return least.spans();
    }

    private void fill() {
        int n = slots.size();
        for (double[] row : best) {
            Arrays.fill(row, Double.POSITIVE_INFINITY);
        }
        for (int slot = 0; slot <= n; slot++) {
            best[titles.size()][slot] = uncovered * (n - slot);
        }
        for (int title = titles.size() - 1; title >= 0; title--) {
            for (int slot = n - 1; slot >= 0; slot--) {
                fill(title, slot);
            }
        }
    }

    private void fill(int title, int slot) {
        best[title][slot] = uncovered + best[title][slot + 1];
        for (int next = slot + 1; next <= slots.size(); next++) {
            double middle = (slots.get(slot).low() + slots.get(next - 1).high()) / 2;
            double cost = Math.abs(titles.get(title) - middle - off) + best[title + 1][next];
            if (cost < best[title][slot] - 1e-6) {
                best[title][slot] = cost;
                end[title][slot] = next;
            }
        }
    }

    private List<Span> spans() {
        List<Span> spans = new ArrayList<>();
        int slot = 0;
        while (spans.size() < titles.size()) {
            int next = end[spans.size()][slot];
            if (next > 0) {
                spans.add(new Span(slot, next - 1));
            }
            slot = Math.max(slot + 1, next);
        }
        return spans;
    }
}
