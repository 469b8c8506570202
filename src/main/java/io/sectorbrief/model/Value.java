package io.sectorbrief.model;

import java.math.BigDecimal;
import java.util.Optional;

/** What an observation says: a number, or a text (a title, a release date, {@code "new"}). */
public sealed interface Value {

    /**
     * A number in a base unit.
     *
     * @param number in {@code unit}; never rounded below what was printed
     * @param unit base unit
     * @param qualifier whether the number is exact, a bound or about
     * @param step what one unit in the last printed digit is worth, in {@code unit}: 15.40亿 has a step of 1000000, so
     *     it stands for the interval from value - step/2 to value + step/2; zero where the number is exact
     */
    record Quantity(BigDecimal number, Unit unit, Qualifier qualifier, BigDecimal step) implements Value {

        public static Quantity exact(BigDecimal number, Unit unit) {
            return new Quantity(number, unit, Qualifier.EQ, BigDecimal.ZERO);
        }

        @Override
        public String shown() {
            String amount =
                    unit == Unit.FRACTION ? plain(number.movePointRight(2)) + "%" : plain(number) + " " + unit.token();
            return switch (qualifier) {
                case EQ -> amount;
                case GTE -> "at least " + amount;
                case LTE -> "at most " + amount;
                case APPROX -> "about " + amount;
            };
        }

        private static String plain(BigDecimal number) {
            return number.stripTrailingZeros().toPlainString();
        }
    }

    /**
     * A text in its base form.
     *
     * @param text title, ISO date or word
     * @param unit {@link Unit#TEXT}, {@link Unit#DATE}, or the unit of the metric the word stands in for
     *     ({@code "new"} in {@link Unit#POSITIONS})
     */
    record Text(String text, Unit unit) implements Value {

        @Override
        public String shown() {
            return text;
        }
    }

    Unit unit();

    /** For messages: {@code 26950000 visits}, {@code at least 5%}, or the text. */
    String shown();

    /** The number, or empty for a text. */
    default Optional<BigDecimal> asNumber() {
        return this instanceof Quantity quantity ? Optional.of(quantity.number()) : Optional.empty();
    }
}
