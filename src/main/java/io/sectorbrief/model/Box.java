package io.sectorbrief.model;

/** A rectangle on a physical page (from 1), in points from the page's top left as it is displayed. */
public record Box(int page, double left, double top, double right, double bottom) {

    /**
     * The smallest box around both.
     *
     * @throws IllegalArgumentException if they lie on different pages
     */
    public Box union(Box other) {
        if (page != other.page) {
            throw new IllegalArgumentException("boxes on pages " + page + " and " + other.page);
        }
        return new Box(
                page,
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    public double width() {
        return right - left;
    }

    public double height() {
        return bottom - top;
    }
}
