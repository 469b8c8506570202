package io.sectorbrief.quality;

import io.sectorbrief.model.Observation;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The places of one board. */
record Ranks(TreeMap<Integer, List<Observation>> byPlace) {

    static Ranks of(List<Observation> observations) {
        var byPlace = new TreeMap<Integer, List<Observation>>();
        for (Observation observation : observations) {
            observation
                    .value()
                    .asNumber()
                    .ifPresent(rank -> byPlace.merge(
                            rank.intValue(),
                            List.of(observation),
                            (some, more) ->
                                    Stream.concat(some.stream(), more.stream()).toList()));
        }
        return new Ranks(byPlace);
    }

    /** Places between the first and the last that nobody holds; a board starts at 1. */
    List<Integer> gaps() {
        return byPlace.isEmpty()
                ? List.of()
                : IntStream.range(1, byPlace.lastKey())
                        .filter(place -> !byPlace.containsKey(place))
                        .boxed()
                        .toList();
    }

    /** Places that several hold. */
    List<Map.Entry<Integer, List<Observation>>> repeats() {
        return byPlace.entrySet().stream()
                .filter(place -> place.getValue().size() > 1)
                .toList();
    }
}
