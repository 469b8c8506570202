package io.sectorbrief.render.phrase;

import io.sectorbrief.model.Value;
import io.sectorbrief.model.Value.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * How the numbers of one column or axis are printed, all alike so that their decimals align.
 *
 * @param name {@code pct}, {@code change}, {@code move}, {@code minutes}, {@code plain}, {@code 万}, {@code 亿}, {@code m} or {@code bn}
 * @param digits after the decimal point
 */
public record Manner(String name, int digits) {

    /** The value's text in the column; a text is printed as it is, a new entry by its word. */
    public Said say(Value value, Idiom idiom) {
        if (!(value instanceof Quantity quantity)) {
            String text = ((Value.Text) value).text();
            return Said.plain("new".equals(text) ? idiom.newcomer() : text);
        }
        return switch (name) {
            case "change" -> Numerals.change(quantity.number(), digits);
            case "move" -> Numerals.move(quantity.number(), digits);
            default -> Said.plain(idiom.bound(quantity) + unsigned(quantity));
        };
    }

    /** Digits after the point with which a column shows what was printed in it, and no more; the manner's own at most. */
    public int printed(List<Value> column) {
        return column.stream()
                .flatMap(value -> value instanceof Quantity quantity ? Stream.of(quantity) : Stream.of())
                .mapToInt(quantity -> Numerals.printed(
                        number(new Quantity(quantity.step(), quantity.unit(), quantity.qualifier(), quantity.step()))))
                .map(shown -> Math.min(shown, digits))
                .max()
                .orElse(digits);
    }

    private String unsigned(Quantity quantity) {
        String text = Numerals.grouped(number(quantity), digits);
        return name.equals("pct") ? text + "%" : text;
    }

    /** The value as it is plotted on an axis in this manner; zero for a text. */
    public BigDecimal number(Value value) {
        BigDecimal number = value.asNumber().orElse(BigDecimal.ZERO);
        return switch (name) {
            case "pct", "change" -> number.movePointRight(2);
            case "minutes" -> Numerals.minutes(number);
            case "plain", "move" -> number;
            default -> Magnitude.named(name).reduce(number);
        };
    }
}
