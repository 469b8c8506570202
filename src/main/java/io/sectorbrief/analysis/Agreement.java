package io.sectorbrief.analysis;

import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Value.Quantity;
import java.util.List;
import java.util.function.ToIntFunction;

/** Picks one of several readings of the same thing: of the most trusted, the one that most other documents agree with. */
final class Agreement {

    private final ToIntFunction<Observation> trust;

    /**
     * @param trust how far a reading is to be trusted by itself, the smaller the further
     */
    Agreement(ToIntFunction<Observation> trust) {
        this.trust = trust;
    }

    /**
     * The one to show.
     *
     * @param readings at least one, the most trusted and preferred first, which wins where as many agree with one as with another
     */
    Observation best(List<Observation> readings) {
        Observation first = readings.get(0);
        if (readings.size() == 1) {
            return first;
        }
        return readings.stream()
                .filter(seen -> trust.applyAsInt(seen) == trust.applyAsInt(first))
                .reduce((left, right) -> witnesses(right, readings) > witnesses(left, readings) ? right : left)
                .orElse(first);
    }

    private static long witnesses(Observation seen, List<Observation> readings) {
        return readings.stream()
                .filter(other -> agree(seen, other))
                .map(other -> other.source().document())
                .distinct()
                .count();
    }

    /** Rounded for print, the same number may read as 742.3 and 742 million. */
    private static boolean agree(Observation one, Observation other) {
        if (one.value() instanceof Quantity left && other.value() instanceof Quantity right) {
            var apart = left.number().subtract(right.number()).abs();
            return left.unit() == right.unit()
                    && apart.compareTo(Arithmetic.half(left.step().add(right.step()))) <= 0;
        }
        return one.value().equals(other.value());
    }
}
