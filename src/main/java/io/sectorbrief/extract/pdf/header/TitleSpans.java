package io.sectorbrief.extract.pdf.header;

import io.sectorbrief.extract.pdf.header.Spans.Stretch;
import io.sectorbrief.extract.pdf.threshold.HeaderThresholds;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Set;

/**
 * Shares out columns among titles that stand in the middle of what they cover, be that the titles below or their cells,
 * or all on its left, or all on its right. Columns may stay without a title, at a price, and so may one title cover two
 * of one name; all titles may stand off the middle by one distance.
 */
final class TitleSpans {

    /** The slots from first to last that a title covers. */
    record Span(int first, int last) {}

    /** How far a title stands from where it would if it covered a stretch. */
    private interface Distance {
        double of(Stretch title, TitleSlot first, TitleSlot last);
    }

    private static final List<Distance> MIDDLES = List.of(
            (title, first, last) -> title.middle() - (first.low() + last.high()) / 2,
            (title, first, last) -> title.middle() - (first.cellLow() + last.high()) / 2,
            (title, first, last) -> title.middle() - (first.low() + last.cellHigh()) / 2);

    private static final List<Distance> SIDES = List.of(
            (title, first, last) -> title.low() - first.low(), (title, first, last) -> title.high() - last.high());

    private final List<Stretch> titles;
    private final List<TitleSlot> slots;
    private final double em;
    private final Distance distance;
    private final double[][] best;
    private final int[][] end;

    private TitleSpans(List<Stretch> titles, List<TitleSlot> slots, double em, Distance distance) {
        this.titles = titles;
        this.slots = slots;
        this.em = em;
        this.distance = distance;
        this.best = new double[titles.size() + 1][slots.size() + 1];
        this.end = new int[titles.size() + 1][slots.size() + 1];
        fill();
    }

    /**
     * Finds what each title covers.
     *
     * @param titles from left to right, no more than slots
     * @param slots titled columns, ascending
     * @param em font size of the titles in points
     */
    static List<Span> of(List<Stretch> titles, List<TitleSlot> slots, double em) {
        TitleSpans least = new TitleSpans(titles, slots, em, MIDDLES.get(0));
        double cost = least.price(em);
        for (Distance middle : MIDDLES) {
            int most = HeaderThresholds.MOST_OFF_MIDDLE * HeaderThresholds.OFF_STEPS;
            for (int step = -most; step <= most; step++) {
                double off = step * em / HeaderThresholds.OFF_STEPS;
                TitleSpans other =
                        new TitleSpans(titles, slots, em, (title, first, last) -> middle.of(title, first, last) - off);
                double price = other.price(em) + Math.abs(off) / HeaderThresholds.OFF_STEPS;
                if (price < cost - 1e-6) {
                    least = other;
                    cost = price;
                }
            }
        }
        for (Distance side : SIDES) {
            TitleSpans other = new TitleSpans(titles, slots, em, side);
            double price = other.cost() + (HeaderThresholds.OFF_SIDE + other.unlike()) * em;
            if (price < cost - 1e-6) {
                least = other;
                cost = price;
            }
        }
        return least.spans();
    }

    /** Most less least slots that a title covers. */
    private int unlike() {
        IntSummaryStatistics counts =
                spans().stream().mapToInt(span -> span.last() - span.first()).summaryStatistics();
        return counts.getMax() - counts.getMin();
    }

    /** Of two ways that fit as well, titles that cover as many columns each are likelier. */
    private double price(double em) {
        return cost() + unlike() * em / HeaderThresholds.OFF_STEPS;
    }

    private double cost() {
        return best[0][0];
    }

    private void fill() {
        int n = slots.size();
        for (double[] row : best) {
            Arrays.fill(row, Double.POSITIVE_INFINITY);
        }
        best[titles.size()][n] = 0;
        for (int slot = n - 1; slot >= 0; slot--) {
            best[titles.size()][slot] = em * slots.get(slot).uncovered() + best[titles.size()][slot + 1];
        }
        for (int title = titles.size() - 1; title >= 0; title--) {
            for (int slot = n - 1; slot >= 0; slot--) {
                fill(title, slot);
            }
        }
    }

    private void fill(int title, int slot) {
        best[title][slot] = em * slots.get(slot).uncovered() + best[title][slot + 1];
        Set<String> names = new HashSet<>();
        double twice = 0;
        for (int next = slot + 1; next <= slots.size(); next++) {
            double off = distance.of(titles.get(title), slots.get(slot), slots.get(next - 1));
            twice += names.add(slots.get(next - 1).name()) ? 0 : HeaderThresholds.TWICE * em;
            double cost = Math.abs(off) + twice + best[title + 1][next];
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
