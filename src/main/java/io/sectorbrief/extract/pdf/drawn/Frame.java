package io.sectorbrief.extract.pdf.drawn;

import io.sectorbrief.model.Box;

/**
 * How the frame in which a page's text stands upright lies on the page as it is displayed.
 *
 * @param page physical page from 1
 * @param width width of the displayed page in points
 * @param height height of the displayed page in points
 * @param quarters clockwise quarter turns by which the displayed text is turned, 0 to 3
 */
public record Frame(int page, double width, double height, int quarters) {

    /** Turns a rectangle of the displayed page upright. */
    Rect upright(Rect shown) {
        return switch (quarters) {
            case 1 -> new Rect(shown.top(), width - shown.right(), shown.bottom(), width - shown.left());
            case 2 ->
                new Rect(width - shown.right(), height - shown.bottom(), width - shown.left(), height - shown.top());
            case 3 -> new Rect(height - shown.bottom(), shown.left(), height - shown.top(), shown.right());
            default -> shown;
        };
    }

    /** Turns an upright rectangle back to where it is displayed; what hangs over the page's edge is cut off. */
    public Box shown(Rect upright) {
        Rect box = switch (quarters) {
            case 1 -> new Rect(width - upright.bottom(), upright.left(), width - upright.top(), upright.right());
            case 2 ->
                new Rect(
                        width - upright.right(),
                        height - upright.bottom(),
                        width - upright.left(),
                        height - upright.top());
            case 3 -> new Rect(upright.top(), height - upright.right(), upright.bottom(), height - upright.left());
            default -> upright;
        };
        return new Box(
                page,
                within(box.left(), width),
                within(box.top(), height),
                within(box.right(), width),
                within(box.bottom(), height));
    }

    public double uprightWidth() {
        return quarters % 2 == 0 ? width : height;
    }

    public double uprightHeight() {
        return quarters % 2 == 0 ? height : width;
    }

    private static double within(double points, double most) {
        return Math.round(Math.max(0, Math.min(points, most)) * 10) / 10.0;
    }
}
