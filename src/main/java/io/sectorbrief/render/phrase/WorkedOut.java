package io.sectorbrief.render.phrase;

import io.sectorbrief.model.Figure;
import io.sectorbrief.model.Unit;
import io.sectorbrief.model.Value.Quantity;
import java.util.Set;

/** A figure in a list of figures of every kind, each as its kind is said: changes with an arrow, shifts in points, places as moves. */
public final class WorkedOut {

    private static final Set<String> CHANGES = Set.of(
            "wow", "mom", "qoq", "yoy", "ytd_yoy", "change", "fastest", "gainers", "losers", "median", "stated_gap");
    private static final Set<String> DIFFERENCES = Set.of("shift", "excess");

    private WorkedOut() {}

    public static String said(Figure figure, Idiom idiom) {
        if (!(figure.value() instanceof Quantity quantity)) {
            return idiom.amount(figure.value()).text();
        }
        Unit unit = quantity.unit();
        if (unit == Unit.FRACTION && CHANGES.contains(figure.measure())) {
            return idiom.bound(quantity) + Numerals.change(quantity.number(), 2).text();
        }
        if (unit == Unit.FRACTION && DIFFERENCES.contains(figure.measure())) {
            return idiom.points(quantity.number(), 2).text();
        }
        return switch (unit) {
            case POSITIONS -> Numerals.move(quantity.number(), fine(quantity)).text();
            case COUNT -> Numerals.grouped(quantity.number(), 0);
            default -> idiom.amount(quantity).text();
        };
    }

    /** Means of places have a digit after the point, places have none. */
    private static int fine(Quantity quantity) {
        return Math.max(0, Math.min(1, quantity.number().stripTrailingZeros().scale()));
    }
}
