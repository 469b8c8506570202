package io.sectorbrief.brief;

import io.sectorbrief.model.Figure;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Origin;
import io.sectorbrief.model.Status;
import io.sectorbrief.model.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How an edition differs from the one before it, figure by figure.
 *
 * @param from revision of the edition before
 * @param changed figures of both that say something else now, in the order of the edition
 * @param added figures the edition before did not have
 * @param removed figures it had and this one has not
 */
public record Revised(int from, List<Change> changed, List<Figure> added, List<Figure> removed) {

    /** Why a figure says something else. */
    public enum Reason {
        /** A person put right what it rests on. */
        CORRECTED,
        /** A person had put right what it rested on, and took that back. */
        UNCORRECTED,
        /** What it rested on waits in quarantine now. */
        HELD_BACK,
        /** A document it rested on says something else now, or no longer counts. */
        RESTATED,
        /** Data it did not rest on before has come. */
        COMPLETED,
        /** It rests on the same data: it is worked out in another way. */
        RECKONED
    }

    /**
     * One figure that changed.
     *
     * @param before as it was
     * @param now as it is
     * @param reason why
     */
    public record Change(Figure before, Figure now, Reason reason) {}

    public Revised {
        changed = List.copyOf(changed);
        added = List.copyOf(added);
        removed = List.copyOf(removed);
    }

    /** Holds figures against those of the edition before; observations are those that either rests on, as far as known. */
    static Revised of(PastEdition past, List<Figure> figures, Map<String, Observation> observations) {
        Map<String, Figure> before = new LinkedHashMap<>();
        past.figures().forEach(figure -> before.put(figure.id(), figure));
        var changed = new ArrayList<Change>();
        var added = new ArrayList<Figure>();
        for (Figure figure : figures) {
            Figure old = before.remove(figure.id());
            if (old == null) {
                added.add(figure);
            } else if (!saysTheSame(old.value(), figure.value())) {
                changed.add(new Change(old, figure, reason(old, figure, past.corrected(), observations)));
            }
        }
        return new Revised(past.edition().revision(), changed, added, List.copyOf(before.values()));
    }

    /** What is printed a digit longer is no other number. */
    private static boolean saysTheSame(Value before, Value now) {
        if (before instanceof Value.Quantity old && now instanceof Value.Quantity quantity) {
            BigDecimal number = old.number();
            return number.compareTo(quantity.number()) == 0
                    && old.unit() == quantity.unit()
                    && old.qualifier() == quantity.qualifier();
        }
        return before.equals(now);
    }

    private static Reason reason(Figure old, Figure now, Set<String> corrected, Map<String, Observation> observations) {
        boolean same = old.from().size() == now.from().size() && old.from().containsAll(now.from());
        if (now.from().stream()
                .anyMatch(id ->
                        isCorrected(id, observations) && (same || !old.from().contains(id)))) {
            return Reason.CORRECTED;
        }
        if (old.from().stream().anyMatch(id -> corrected.contains(id) && !isCorrected(id, observations))) {
            return Reason.UNCORRECTED;
        }
        List<String> left =
                old.from().stream().filter(id -> !now.from().contains(id)).toList();
        if (left.stream().anyMatch(id -> isHeldBack(id, observations))) {
            return Reason.HELD_BACK;
        }
        if (left.stream().anyMatch(id -> isGone(id, observations))) {
            return Reason.RESTATED;
        }
        return same ? Reason.RECKONED : Reason.COMPLETED;
    }

    private static boolean isHeldBack(String id, Map<String, Observation> observations) {
        return observations.containsKey(id) && observations.get(id).status() == Status.QUARANTINED;
    }

    private static boolean isCorrected(String id, Map<String, Observation> observations) {
        return observations.containsKey(id) && observations.get(id).origin() == Origin.CORRECTION;
    }

    private static boolean isGone(String id, Map<String, Observation> observations) {
        return !observations.containsKey(id) || observations.get(id).status() == Status.SUPERSEDED;
    }
}
