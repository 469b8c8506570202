package io.sectorbrief.extract.pdf.text;

import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.threshold.TextThresholds;
import java.util.ArrayList;
import java.util.List;

/**
 * The order in which a reader takes the blocks of a page: what stands above comes first, and a column is read to its end
 * before the one to its right, unless something as wide as both parts them.
 */
final class ReadingOrder {

    private final List<TextBlock> blocks;
    private final List<Rect> boxes;

    private ReadingOrder(List<TextBlock> blocks) {
        this.blocks = blocks;
        this.boxes = blocks.stream().map(TextBlock::box).toList();
    }

    /** @param blocks top down; more than a page of text has are left so */
    static List<TextBlock> of(List<TextBlock> blocks) {
        return blocks.size() > TextThresholds.MOST_BLOCKS ? blocks : new ReadingOrder(blocks).sorted();
    }

    private List<TextBlock> sorted() {
        int[] waitsFor = new int[blocks.size()];
        List<List<Integer>> after = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            after.add(new ArrayList<>());
            for (int j = 0; j < blocks.size(); j++) {
                if (i != j && isBefore(i, j)) {
                    after.get(i).add(j);
                    waitsFor[j]++;
                }
            }
        }
        List<TextBlock> sorted = new ArrayList<>();
        boolean[] read = new boolean[blocks.size()];
        while (sorted.size() < blocks.size()) {
            int next = next(read, waitsFor);
            read[next] = true;
            sorted.add(blocks.get(next));
            after.get(next).forEach(other -> waitsFor[other]--);
        }
        return sorted;
    }

    /** The first that waits for none; the one that waits for the fewest where they wait for one another. */
    private static int next(boolean[] read, int[] waitsFor) {
        int best = -1;
        for (int i = 0; i < read.length; i++) {
            if (!read[i] && (best < 0 || waitsFor[i] < waitsFor[best])) {
                best = i;
            }
        }
        return best;
    }

    private boolean isBefore(int one, int other) {
        Rect a = boxes.get(one);
        Rect b = boxes.get(other);
        if (a.sharedWidth(b) > 0) {
            return a.top() < b.top();
        }
        if (a.right() > b.left()) {
            return b.right() <= a.left() && b.top() >= a.bottom() && heads(other, a);
        }
        return boxes.stream().noneMatch(between -> parts(between, a, b)) && !(a.top() >= b.bottom() && heads(one, b));
    }

    /** Whether a block stands right over one that reaches under what stands higher in the next column. */
    private boolean heads(int heading, Rect higher) {
        Rect box = boxes.get(heading);
        double reach = TextThresholds.HEADING_GAP * blocks.get(heading).last().size();
        return boxes.stream()
                .anyMatch(below -> below.top() > box.top()
                        && below.top() - box.bottom() < reach
                        && below.sharedWidth(box) > 0
                        && below.sharedWidth(higher) > 0);
    }

    /** Whether a box lies between two others that stand on different heights, over the width of both. */
    private static boolean parts(Rect box, Rect a, Rect b) {
        Rect upper = a.top() < b.top() ? a : b;
        Rect lower = a.top() < b.top() ? b : a;
        return box.sharedWidth(a) > 0
                && box.sharedWidth(b) > 0
                && box.top() >= upper.bottom() - 1
                && box.bottom() <= lower.top() + 1;
    }
}
