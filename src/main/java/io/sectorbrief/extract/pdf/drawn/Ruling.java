package io.sectorbrief.extract.pdf.drawn;

/**
 * A straight line along an axis, drawn as stroke or as thin box.
 *
 * @param axis direction it runs in
 * @param at its y if horizontal, its x if vertical, in points
 * @param from where it starts on its axis
 * @param to where it ends on its axis
 */
public record Ruling(Axis axis, double at, double from, double to) {

    public enum Axis {
        HORIZONTAL,
        VERTICAL
    }

    public boolean isHorizontal() {
        return axis == Axis.HORIZONTAL;
    }

    public Rect box() {
        return isHorizontal() ? new Rect(from, at, to, at) : new Rect(at, from, at, to);
    }

    public double length() {
        return to - from;
    }

    /** Length it shares with a stretch of its own axis; negative if they lie apart. */
    public double shared(double low, double high) {
        return Math.min(to, high) - Math.max(from, low);
    }

    /** Cut to a stretch of its own axis, of which it shares some. */
    public Ruling within(double low, double high) {
        return new Ruling(axis, at, Math.max(from, low), Math.min(to, high));
    }
}
