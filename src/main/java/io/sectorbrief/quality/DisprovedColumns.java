package io.sectorbrief.quality;

import io.sectorbrief.model.Observation;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Columns of tables that the evidence speaks against several times and never for, as where a unit above them is wrong: what else
 * stands in them is as doubtful, where another document disputes it.
 */
final class DisprovedColumns {

    /** One or two values may be misprints of their own. */
    private static final int ENOUGH = 3;

    /** A metric in one table of one document. */
    private record Place(SliceView.Table table, String metric) {

        static Place of(Observation one) {
            return new Place(SliceView.Table.of(one), one.metric());
        }
    }

    private final Map<Place, Integer> against = new HashMap<>();
    private final Set<Place> favoured = new HashSet<>();

    /** @param disputes each of observations that contradict each other */
    DisprovedColumns(List<List<Observation>> disputes, ConflictEvidence evidence) {
        for (List<Observation> disputed : disputes) {
            evidence.implausible(disputed).forEach(one -> against.merge(Place.of(one), 1, Integer::sum));
            disputed.stream().filter(evidence::speaksFor).map(Place::of).forEach(favoured::add);
        }
    }

    /** Those of a dispute that stand in such a column, where others do not. */
    List<Observation> of(List<Observation> disputed) {
        List<Observation> disproved = disputed.stream()
                .filter(one -> against.getOrDefault(Place.of(one), 0) >= ENOUGH && !favoured.contains(Place.of(one)))
                .toList();
        return disproved.size() < disputed.size() ? disproved : List.of();
    }
}
