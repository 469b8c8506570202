package io.sectorbrief.extract.doubt;

import io.sectorbrief.message.English;
import io.sectorbrief.model.Message;
import java.util.List;

/**
 * Something about an exhibit that speaks against its having been read right.
 *
 * @param message what it is
 */
public record Doubt(Reason reason, Message message) {

    /** What may be wrong if the doubt is right. */
    public enum Risk {
        /** A cell, a row or a column. */
        CELLS,
        /** What belongs to the exhibit, or what its columns are called. */
        EXTENT
    }

    /** A kind of doubt; each reader has its own. */
    public interface Reason {

        /** The part of the confidence that it takes, 0 to 1: the surer the sign, the more. */
        double weight();

        Risk risk();
    }

    /** What it is, in English. */
    public String words() {
        return English.text(message);
    }

    public Risk risk() {
        return reason.risk();
    }

    /** What is left of certainty, 0 to 1, rounded to hundredths; each kind of doubt counts once. */
    public static double confidence(List<Doubt> doubts) {
        double left = doubts.stream()
                .map(Doubt::reason)
                .distinct()
                .mapToDouble(reason -> 1 - reason.weight())
                .reduce(1, (one, other) -> one * other);
        return Math.round(100 * left) / 100.0;
    }
}
