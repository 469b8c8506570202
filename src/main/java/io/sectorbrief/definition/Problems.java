package io.sectorbrief.definition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects problems while definitions are read, so that one look shows them all; each is kept once. */
public final class Problems {

    private final Set<Problem> found = new LinkedHashSet<>();

    public void add(Place place, String what, String mend) {
        found.add(new Problem(place, what, mend));
    }

    public void addAll(Iterable<Problem> problems) {
        problems.forEach(found::add);
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** By file, line and column. */
    public List<Problem> list() {
        var sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparing(Problem::place));
        return List.copyOf(sorted);
    }
}
