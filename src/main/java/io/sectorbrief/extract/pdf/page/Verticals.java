package io.sectorbrief.extract.pdf.page;

import io.sectorbrief.extract.pdf.drawn.Ruling;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** The vertical rulings of a page by where they stand, so that few are looked at for a gap between two texts. */
final class Verticals {

    private final NavigableMap<Double, NavigableMap<Double, Ruling>> byPlace = new TreeMap<>();

    /** @param rulings merged, so that those at one place do not overlap */
    Verticals(List<Ruling> rulings) {
        for (Ruling ruling : rulings) {
            if (!ruling.isHorizontal()) {
                byPlace.computeIfAbsent(ruling.at(), at -> new TreeMap<>()).put(ruling.from(), ruling);
            }
        }
    }

    /** Does one stand between two x at a height? Asked for every character: mostly there is none, and nothing is made. */
    boolean standBetween(double left, double right, double y) {
        Double at = byPlace.higherKey(left);
        return at != null
                && at < right
                && byPlace.subMap(left, false, right, false).values().stream().anyMatch(track -> covers(track, y));
    }

    private static boolean covers(NavigableMap<Double, Ruling> track, double y) {
        return Optional.ofNullable(track.floorEntry(y))
                .filter(begun -> begun.getValue().to() >= y)
                .isPresent();
    }
}
