package io.sectorbrief.normalise;

import io.sectorbrief.model.Message;
import io.sectorbrief.model.Qualifier;
import io.sectorbrief.model.Unit;
import io.sectorbrief.model.Value.Quantity;
import java.math.BigDecimal;

/** What a printed number turned out to be; {@link Unreadable} is the only answer to what was not read to its end. */
public sealed interface Printed {

    /**
     * One number.
     *
     * @param quantity in base units, with the printed precision as its step
     * @param unit unit as printed in the cell, or inherited
     * @param sign where its sign came from
     */
    record Amount(Quantity quantity, PrintedUnit unit, Sign sign) implements Printed {}

    /**
     * A stretch from low to high, both included: {@code 2.8-3.8亿}.
     *
     * @param low smaller or equal to {@code high}
     * @param high in the same unit
     */
    record Range(Quantity low, Quantity high) implements Printed {

        /** The middle, about: its interval (see {@link Quantity#step()}) is exactly the printed range. */
        public Quantity middle() {
            BigDecimal sum = low.number().add(high.number());
            BigDecimal width = high.number().subtract(low.number());
            return new Quantity(sum.divide(BigDecimal.valueOf(2)), low.unit(), Qualifier.APPROX, width);
        }

        public Unit unit() {
            return low.unit();
        }
    }

    /** Nothing there: empty, a dash, N/A. */
    record Blank() implements Printed {}

    /**
     * A word in a number's place.
     *
     * @param word {@link #NEW} for a new entry on a board, otherwise the word folded ({@code 持平}, {@code 翻倍})
     */
    record Word(String word) implements Printed {
        public static final String NEW = "new";
    }

    /**
     * Not a number, or not one to its last character.
     *
     * @param why for a finding
     */
    record Unreadable(Message why) implements Printed {}

    /** Where the sign of a number came from. */
    enum Sign {
        /** None printed, so positive. */
        NONE,
        PLUS,
        MINUS,
        /** {@code (12.4%)} as accountants write. */
        BRACKETS,
        /** {@code ▲1}, {@code ▼2}. */
        ARROW,
        /** A word before it: 上升, 下降. */
        WORD
    }
}
