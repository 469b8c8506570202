package io.sectorbrief.extract.pdf.drawn;

/** A rectangle in points, y growing downwards, in the frame in which the page's text stands upright. */
public record Rect(double left, double top, double right, double bottom) {

    public Rect union(Rect other) {
        return new Rect(
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

    public double middleX() {
        return (left + right) / 2;
    }

    public double middleY() {
        return (top + bottom) / 2;
    }

    /** Length that both share on the horizontal axis; negative if they lie apart. */
    public double sharedWidth(Rect other) {
        return Math.min(right, other.right) - Math.max(left, other.left);
    }

    /** Length that both share on the vertical axis; negative if they lie apart. */
    public double sharedHeight(Rect other) {
        return Math.min(bottom, other.bottom) - Math.max(top, other.top);
    }

    public boolean holdsMiddleOf(Rect other) {
        return other.middleX() >= left
                && other.middleX() <= right
                && other.middleY() >= top
                && other.middleY() <= bottom;
    }
}
