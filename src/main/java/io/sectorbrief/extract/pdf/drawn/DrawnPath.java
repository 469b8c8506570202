package io.sectorbrief.extract.pdf.drawn;

import io.sectorbrief.extract.pdf.threshold.TextThresholds;
import io.sectorbrief.extract.pdf.threshold.Thresholds;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/** Sorts the strokes and boxes of the current path into rulings, fills and pictures, in displayed coordinates. */
final class DrawnPath {

    private final Thresholds thresholds;
    private final Display display;
    private final List<Ruling> rulings = new ArrayList<>();
    private final List<Fill> fills = new ArrayList<>();
    private final List<Rect> pictures = new ArrayList<>();
    private final List<List<Point2D.Double>> outlines = new ArrayList<>();
    private int corners;
    private boolean curved;
    private boolean full;

    DrawnPath(Display display, Thresholds thresholds) {
        this.display = display;
        this.thresholds = thresholds;
    }

    /** Was there more than a page may have? */
    boolean isFull() {
        return full;
    }

    List<Ruling> rulings() {
        return rulings;
    }

    List<Fill> fills() {
        return fills;
    }

    List<Rect> pictures() {
        return pictures;
    }

    void picture(Rect box) {
        keep(box, box, pictures);
    }

    void move(Point2D.Double to) {
        if (hasRoom()) {
            outlines.add(new ArrayList<>(List.of(to)));
        }
    }

    void line(Point2D.Double to) {
        if (outlines.isEmpty()) {
            move(to);
        } else if (hasRoom()) {
            last().add(to);
        }
    }

    private boolean hasRoom() {
        full |= corners >= thresholds.mostOnAPage();
        return corners++ < thresholds.mostOnAPage();
    }

    void curve(Point2D.Double to) {
        curved = true;
        line(to);
    }

    void close() {
        if (!outlines.isEmpty()) {
            line(last().get(0));
        }
    }

    void forget() {
        outlines.clear();
        corners = 0;
        curved = false;
    }

    void stroke() {
        for (List<Point2D.Double> outline : outlines) {
            if (curved && isRoundedBox(outline, around(outline))) {
                frame(around(outline));
                continue;
            }
            for (int i = 1; i < outline.size(); i++) {
                stroke(outline.get(i - 1), outline.get(i));
            }
        }
    }

    private void frame(Rect box) {
        ruling(Ruling.Axis.HORIZONTAL, box.top(), box.left(), box.right());
        ruling(Ruling.Axis.HORIZONTAL, box.bottom(), box.left(), box.right());
        ruling(Ruling.Axis.VERTICAL, box.left(), box.top(), box.bottom());
        ruling(Ruling.Axis.VERTICAL, box.right(), box.top(), box.bottom());
    }

    void fill(int colour) {
        for (List<Point2D.Double> outline : outlines) {
            Rect box = around(outline);
            if (curved ? isRoundedBox(outline, box) : isBox(outline, box)) {
                fill(box, colour);
            } else {
                picture(box);
            }
        }
    }

    private void fill(Rect box, int colour) {
        double thin = thresholds.thickestRuling();
        if (box.height() <= thin && box.width() > 2 * box.height()) {
            ruling(Ruling.Axis.HORIZONTAL, box.middleY(), box.left(), box.right());
        } else if (box.width() <= thin && box.height() > 2 * box.width()) {
            ruling(Ruling.Axis.VERTICAL, box.middleX(), box.top(), box.bottom());
        } else if (colour != 0xFFFFFF) {
            keep(new Fill(box, colour), box, fills);
        }
    }

    private void stroke(Point2D.Double a, Point2D.Double b) {
        double straight = thresholds.straightness();
        if (curved) {
            picture(around(List.of(a, b)));
        } else if (Math.abs(a.y - b.y) <= straight) {
            ruling(Ruling.Axis.HORIZONTAL, (a.y + b.y) / 2, Math.min(a.x, b.x), Math.max(a.x, b.x));
        } else if (Math.abs(a.x - b.x) <= straight) {
            ruling(Ruling.Axis.VERTICAL, (a.x + b.x) / 2, Math.min(a.y, b.y), Math.max(a.y, b.y));
        } else {
            picture(around(List.of(a, b)));
        }
    }

    private void ruling(Ruling.Axis axis, double at, double from, double to) {
        Rect box = axis == Ruling.Axis.HORIZONTAL ? new Rect(from, at, to, at) : new Rect(at, from, at, to);
        keep(new Ruling(axis, at, from, to), box, rulings);
    }

    /** What lies off the sheet, or nowhere at all, is not seen. */
    private <T> void keep(T thing, Rect box, List<T> kept) {
        if (kept.size() >= thresholds.mostOnAPage()) {
            full = true;
        } else if (display.shows(box)) {
            kept.add(thing);
        }
    }

    private List<Point2D.Double> last() {
        return outlines.get(outlines.size() - 1);
    }

    /** Its curves end near its sides and cut off hardly more than its corners. */
    private boolean isRoundedBox(List<Point2D.Double> outline, Rect box) {
        double corner = Math.min(TextThresholds.CORNER, Math.min(box.width(), box.height()) / 4);
        return outline.size() >= 4
                && box.height() > thresholds.thickestRuling()
                && box.width() > thresholds.thickestRuling()
                && area(outline) > TextThresholds.ROUNDED_BOX * box.width() * box.height()
                && outline.stream()
                        .allMatch(p -> Math.abs(p.x - box.left()) <= corner
                                || Math.abs(p.x - box.right()) <= corner
                                || Math.abs(p.y - box.top()) <= corner
                                || Math.abs(p.y - box.bottom()) <= corner);
    }

    private static double area(List<Point2D.Double> outline) {
        double twice = 0;
        for (int i = 0; i < outline.size(); i++) {
            Point2D.Double a = outline.get(i);
            Point2D.Double b = outline.get((i + 1) % outline.size());
            twice += a.x * b.y - b.x * a.y;
        }
        return Math.abs(twice) / 2;
    }

    private boolean isBox(List<Point2D.Double> outline, Rect box) {
        double straight = thresholds.straightness();
        return outline.size() >= 4
                && outline.stream()
                        .allMatch(p -> (Math.abs(p.x - box.left()) <= straight
                                        || Math.abs(p.x - box.right()) <= straight)
                                && (Math.abs(p.y - box.top()) <= straight || Math.abs(p.y - box.bottom()) <= straight));
    }

    /** @param points at least one */
    static Rect around(List<Point2D.Double> points) {
        Point2D.Double first = points.get(0);
        double left = first.x;
        double top = first.y;
        double right = first.x;
        double bottom = first.y;
        for (Point2D.Double point : points) {
            left = Math.min(left, point.x);
            top = Math.min(top, point.y);
            right = Math.max(right, point.x);
            bottom = Math.max(bottom, point.y);
        }
        return new Rect(left, top, right, bottom);
    }
}
