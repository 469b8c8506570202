package io.sectorbrief.quality;

import io.sectorbrief.model.Finding;
import io.sectorbrief.model.Message;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Severity;
import io.sectorbrief.model.StableId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Keeps two different things read at one place of a document apart: the later ones get ids of their own, and an error is
 * on all of them, because only one can be right.
 */
final class SamePlace {

    static final String RULE = "same_place_twice";

    private final Map<String, List<Observation>> byId = new LinkedHashMap<>();

    /** The observation, under another id if a different one has this id already. */
    Observation settle(Observation one) {
        List<Observation> here = byId.computeIfAbsent(one.id(), first -> new ArrayList<>());
        int place = here.indexOf(one);
        if (place >= 0) {
            return named(one, place);
        }
        here.add(one);
        return named(one, here.size() - 1);
    }

    List<Finding> findings() {
        return byId.values().stream()
                .filter(here -> here.size() > 1)
                .map(SamePlace::finding)
                .toList();
    }

    private static Observation named(Observation one, int place) {
        return place == 0 ? one : one.named(StableId.within(one.id(), place));
    }

    private static Finding finding(List<Observation> here) {
        Observation first = here.get(0);
        Message message = Breach.told(RULE, first).with("count", here.size());
        return Breach.on(first, message)
                .marking(here.stream().map(one -> named(one, here.indexOf(one))).toList())
                .finding(RULE, Severity.ERROR);
    }
}
