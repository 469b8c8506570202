package io.sectorbrief.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import io.sectorbrief.model.Unit;
import io.sectorbrief.model.Value.Quantity;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NumberGrammarTest {

    static Stream<Arguments> printedNumbers() {
        return Specification.cases("numbers.csv", 7);
    }

    @ParameterizedTest(name = "{0} [{1}]")
    @MethodSource("printedNumbers")
    void everyPrintedFormMeansWhatTheTableSays(
            String printed, String inherited, String kind, String value, String extra, String unit, String step) {
        Printed read = NumberGrammar.read(printed, inheritedUnit(inherited));

        assertThat(describe(read)).isEqualTo(expected(kind, value, extra, unit, step));
    }

    @Test
    void rangeStandsForItsMiddleWithItsWidthAsPrecision() {
        Printed read = NumberGrammar.read("2.8-3.8亿", PrintedUnit.of(Unit.CNY));

        assertThat(read).isInstanceOfSatisfying(Printed.Range.class, range -> {
            assertThat(range.middle().number()).isEqualByComparingTo("330000000");
            assertThat(range.middle().step()).isEqualByComparingTo("100000000");
        });
    }

    @Test
    void pointsOfShareAreToldFromShares() {
        assertThat(NumberGrammar.read("12pct"))
                .isInstanceOfSatisfying(
                        Printed.Amount.class,
                        amount -> assertThat(amount.unit().kind()).isEqualTo(PrintedUnit.Kind.POINTS_OF_SHARE));
        assertThat(NumberGrammar.read("12%"))
                .isInstanceOfSatisfying(
                        Printed.Amount.class,
                        amount -> assertThat(amount.unit().kind()).isEqualTo(PrintedUnit.Kind.PLAIN));
    }

    @Test
    void signTellsWhereItCameFrom() {
        assertThat(sign("(12.4%)")).isEqualTo(Printed.Sign.BRACKETS);
        assertThat(sign("−5.6%")).isEqualTo(Printed.Sign.MINUS);
        assertThat(sign("+ 93")).isEqualTo(Printed.Sign.PLUS);
        assertThat(sign("93")).isEqualTo(Printed.Sign.NONE);
        assertThat(sign("▼2")).isEqualTo(Printed.Sign.ARROW);
    }

    private static Printed.Sign sign(String printed) {
        return ((Printed.Amount) NumberGrammar.read(printed)).sign();
    }

    static PrintedUnit inheritedUnit(String text) {
        return switch (text) {
            case "" -> PrintedUnit.NONE;
            case "fraction" -> PrintedUnit.of(Unit.FRACTION);
            default -> PrintedUnit.parse(text).orElseThrow();
        };
    }

    private static String expected(String kind, String value, String extra, String unit, String step) {
        return String.join(" ", kind, value, extra, unit, step).strip();
    }

    private static String describe(Printed read) {
        if (read instanceof Printed.Amount amount) {
            Quantity quantity = amount.quantity();
            return String.join(
                    " ",
                    "amount",
                    plain(quantity.number()),
                    quantity.qualifier().token(),
                    quantity.unit().token(),
                    plain(quantity.step()));
        }
        if (read instanceof Printed.Range range) {
            return String.join(
                    " ",
                    "range",
                    plain(range.low().number()),
                    plain(range.high().number()),
                    range.unit().token());
        }
        if (read instanceof Printed.Word word) {
            return "word " + word.word();
        }
        return read instanceof Printed.Blank ? "blank" : "unreadable";
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }
}
