package io.sectorbrief.render.view;

import io.sectorbrief.model.Figure;
import java.util.Optional;

/**
 * What a figure's link leads to in a page's evidence: {@code o-<observation>}, the very place it was read at, or, where it was
 * worked out, {@code f-<figure>}, its line among the worked-out ones.
 */
public final class Anchor {

    private static final String READ = "level";

    private Anchor() {}

    /** Empty if the figure rests on nothing. */
    public static Optional<String> of(Figure figure) {
        if (figure.from().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                isWorkedOut(figure) ? "f-" + figure.id() : of(figure.from().get(0)));
    }

    /** Where it was read first, worked out or not; empty if it rests on nothing. */
    public static Optional<String> firstRead(Figure figure) {
        return figure.from().stream().findFirst().map(Anchor::of);
    }

    static String of(String observation) {
        return "o-" + observation;
    }

    static boolean isWorkedOut(Figure figure) {
        return !figure.from().isEmpty()
                && (!figure.measure().equals(READ) || figure.from().size() > 1);
    }
}
