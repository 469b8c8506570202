package io.sectorbrief.extract.sheet;

import java.util.List;
import java.util.stream.Collectors;

/** Places in words, as findings name them: all of a few, the first of many. */
final class Listed {

    private static final int MOST = 20;

    private Listed() {}

    /** {@code rows 3, 5 and 2 more}; {@code row 3} for one. */
    static String of(String thing, List<?> places) {
        return thing + (places.size() > 1 ? "s " : " ") + of(places);
    }

    /** {@code B4, C5 and 2 more}. */
    static String of(List<?> places) {
        String named = places.stream().limit(MOST).map(String::valueOf).collect(Collectors.joining(", "));
        return named + (places.size() > MOST ? " and " + (places.size() - MOST) + " more" : "");
    }
}
