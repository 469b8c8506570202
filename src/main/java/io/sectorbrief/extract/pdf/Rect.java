package io.sectorbrief.extract.pdf;

/** A rectangle in points, y growing downwards, in the frame in which the page's text stands upright. */
record Rect(double left, double top, double right, double bottom) {

    Rect union(Rect other) {
        return new Rect(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    double width() {
        return right - left;
    }

    double height() {
        return bottom - top;
    }

    double middleX() {
        return (left + right) / 2;
    }

    double middleY() {
        return (top + bottom) / 2;
    }

    /** Length that both share on the horizontal axis; negative if they lie apart. */
    double sharedWidth(Rect other) {
        return Math.min(right, other.right) - Math.max(left, other.left);
    }

    /** Length that both share on the vertical axis; negative if they lie apart. */
    double sharedHeight(Rect other) {
        return Math.min(bottom, other.bottom) - Math.max(top, other.top);
    }

    boolean holdsMiddleOf(Rect other) {
        return other.middleX() >= left
                && other.middleX() <= right
                && other.middleY() >= top
                && other.middleY() <= bottom;
    }
}
