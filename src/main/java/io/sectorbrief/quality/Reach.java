package io.sectorbrief.quality;

import io.sectorbrief.model.Observation;
import java.util.Set;
import java.util.stream.Collectors;

/** Which documents speak of the period after too: those are later than the ones that end with this period. */
record Reach(Set<String> further) {

    static Reach of(SliceView slice) {
        return new Reach(slice.at(slice.period().next()).stream()
                .map(one -> one.source().document())
                .collect(Collectors.toUnmodifiableSet()));
    }

    boolean isLater(Observation one, Observation other) {
        return further.contains(one.source().document())
                && !further.contains(other.source().document());
    }
}
