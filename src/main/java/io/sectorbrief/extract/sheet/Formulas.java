package io.sectorbrief.extract.sheet;

import java.util.ArrayList;
import java.util.List;

/**
 * The formulas of one sheet and what is stored for each. Libraries that write workbooks without calculating store a zero in
 * place of a value, so a zero counts only beside formulas that were calculated.
 */
final class Formulas {

    /** What is stored for a formula. */
    enum Stored {
        VALUE,
        ZERO,
        NOTHING
    }

    /** When a formula is to be calculated: some programs say so of each, libraries of those they wrote. */
    enum Due {
        WHEN_OPENED,
        WHEN_NEEDED
    }

    /** A formula's cell, indexes from 0. */
    record Place(int row, int column, Stored stored, Due due) {}

    private final List<Place> places = new ArrayList<>();

    void add(Place place) {
        places.add(place);
    }

    /** Those nobody calculated. */
    List<Place> uncalculated() {
        boolean someCalculated = places.stream().anyMatch(place -> place.stored() == Stored.VALUE);
        boolean notAllDue = places.stream().anyMatch(place -> place.due() == Due.WHEN_NEEDED);
        return places.stream()
                .filter(place -> place.stored() != Stored.VALUE)
                .filter(place -> place.stored() == Stored.NOTHING
                        || !someCalculated
                        || (place.due() == Due.WHEN_OPENED && notAllDue))
                .toList();
    }
}
