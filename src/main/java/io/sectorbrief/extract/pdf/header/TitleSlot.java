package io.sectorbrief.extract.pdf.header;

import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.threshold.HeaderThresholds;
import java.util.List;

/**
 * Columns under one title, as wide as their lowest titles print and as wide as their cells would be.
 *
 * @param name the title
 * @param place whether a title above is likely
 * @param low where the first of the titles begins, x in points
 * @param high where the last of them ends
 * @param cellLow where the first cell begins if titles end flush with their cells
 * @param cellHigh where the last cell ends if titles begin flush with their cells
 */
record TitleSlot(String name, Place place, double low, double high, double cellLow, double cellHigh) {

    enum Place {
        BELOW,
        /** In the middle of the header's height, as titles without one above are often set. */
        IN_THE_MIDDLE
    }

    /**
     * The slot of a title from one column to another.
     *
     * @param leaves around the lowest titles of all columns, ascending
     */
    static TitleSlot of(String name, Place place, List<Rect> leaves, Rect first, Rect last) {
        double before = pitch(leaves.stream().map(Rect::right).toList(), first.right(), -1);
        double after = pitch(leaves.stream().map(Rect::left).toList(), last.left(), 1);
        return new TitleSlot(name, place, first.left(), last.right(), first.right() - before, last.left() + after);
    }

    /** Distance to the next neighbour that way, or to the other one: labels may stand much further off than figures. */
    private static double pitch(List<Double> edges, double edge, int way) {
        double one = nearest(edges, edge, way);
        double other = nearest(edges, edge, -way);
        return one > HeaderThresholds.UNLIKE_PITCH * other ? other : one;
    }

    private static double nearest(List<Double> edges, double edge, int way) {
        return edges.stream()
                .mapToDouble(other -> way * (other - edge))
                .filter(distance -> distance > 0)
                .min()
                .orElse(Double.MAX_VALUE);
    }

    /** In em: what it costs to leave it without a title above. */
    double uncovered() {
        return place == Place.BELOW ? 1 : HeaderThresholds.LIKELY_UNCOVERED;
    }
}
