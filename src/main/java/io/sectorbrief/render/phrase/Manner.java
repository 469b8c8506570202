package io.sectorbrief.render.phrase;

import io.sectorbrief.model.Value;
import io.sectorbrief.model.Value.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How the numbers of one column or axis are printed, all alike so that their decimals align.
 *
 * @param name {@code pct}, {@code change}, {@code move}, {@code minutes}, {@code plain}, {@code 万}, {@code 亿}, {@code m} or {@code bn};
 *     {@code amount} with its own size and unit, where those of a column differ
 * @param digits after the decimal point
 */
public record Manner(String name, int digits) {

    /** Steps so large that numbers printed in 万 lie far below one of them: their digits go by the number, not by the column. */
    private static final Set<String> ENGLISH = Set.of("m", "bn");

    /** As many figures as tell one number of a column from the next. */
    private static final int SIGNIFICANT = 3;

    /** Digits that sentences have at most; a column has no fewer. */
    private static final int SAID = 2;

    /** The value's text in the column; a text is printed as it is, a new entry by its word. */
    public Said say(Value value, Idiom idiom) {
        if (!(value instanceof Quantity quantity)) {
            String text = ((Value.Text) value).text();
            return Said.plain("new".equals(text) ? idiom.newcomer() : text);
        }
        return switch (name) {
            case "change" -> Numerals.change(quantity.number(), digits);
            case "amount" -> idiom.amount(value);
            case "move" -> Numerals.move(quantity.number(), digits);
            default -> Said.plain(idiom.bound(quantity) + unsigned(quantity));
        };
    }

    /**
     * Digits after the point with which a column shows what was printed in it, and no more; the manner's own at most, but in m and
     * bn as many as its smallest number needs.
     */
    public int printed(List<Value> column) {
        return column.stream()
                .flatMap(value -> value instanceof Quantity quantity ? Stream.of(quantity) : Stream.of())
                .mapToInt(quantity -> ENGLISH.contains(name)
                        ? needed(quantity, SAID)
                        : Math.min(Numerals.printed(step(quantity)), digits))
                .max()
                .orElse(digits);
    }

    private BigDecimal step(Quantity quantity) {
        return number(Quantity.exact(quantity.step(), quantity.unit()));
    }

    /** Digits with which a number keeps its first figures, none finer than was printed; so many in any case, if they were. */
    private int needed(Quantity quantity, int least) {
        BigDecimal number = number(quantity).stripTrailingZeros();
        BigDecimal finest =
                quantity.step().signum() == 0 ? number : step(quantity).stripTrailingZeros();
        int significant = number.signum() == 0 ? 0 : SIGNIFICANT - number.precision() + number.scale();
        return Math.max(0, Math.min(finest.scale(), Math.max(least, significant)));
    }

    private String unsigned(Quantity quantity) {
        int shown = ENGLISH.contains(name) ? Math.max(digits, needed(quantity, 0)) : digits;
        String text = Numerals.grouped(Numerals.held(quantity, number(quantity), shown), shown);
        return name.equals("pct") ? text + "%" : text;
    }

    /** The value as it is plotted on an axis in this manner; zero for a text. */
    public BigDecimal number(Value value) {
        BigDecimal number = value.asNumber().orElse(BigDecimal.ZERO);
        return switch (name) {
            case "pct", "change" -> number.movePointRight(2);
            case "minutes" -> Numerals.minutes(number);
            case "plain", "move", "amount" -> number;
            default -> Magnitude.named(name).reduce(number);
        };
    }
}
