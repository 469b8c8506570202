package io.sectorbrief.render.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import io.sectorbrief.brief.Language;
import io.sectorbrief.model.Qualifier;
import io.sectorbrief.model.Unit;
import io.sectorbrief.model.Value;
import io.sectorbrief.model.Value.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers of columns in the steps of either language. */
class MannerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "m  | 1 | gte    | 60000      | 1000    | ≥0.060",
                "m  | 1 | eq     | 3000       | 0       | 0.003",
                "m  | 1 | gte    | 16687000   | 1000    | ≥16.6",
                "m  | 1 | lte    | 16612000   | 1000    | ≤16.7",
                "m  | 2 | approx | 16687000   | 1000    | ~16.69",
                "bn | 2 | eq     | 22000000   | 1000000 | 0.022",
                "bn | 2 | eq     | 1540000000 | 1000000 | 1.54",
            })
    void noNumberIsShownAsNothingAndABoundStaysOne(
            String name, int digits, String qualifier, BigDecimal number, BigDecimal step, String shown) {
        var value = new Quantity(number, Unit.CNY, Qualifier.valueOf(qualifier.toUpperCase(Locale.ROOT)), step);

        assertThat(new Manner(name, digits).say(value, Idiom.of(Language.EN)).text())
                .isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "万 | 1 | 60000 55600000      | 1000    | 1",
                "万 | 1 | 60000 55600000      | 10000   | 0",
                "m  | 1 | 60000 55600000      | 1000    | 3",
                "m  | 1 | 24550000 185000000  | 10000   | 2",
                "m  | 1 | 24000000 185000000  | 1000000 | 0",
                "bn | 1 | 890000000 320000000 | 10000000| 2",
            })
    void aColumnHasTheDigitsOfItsSmallestNumberButNoneFinerThanPrinted(
            String name, int digits, String numbers, BigDecimal step, int shown) {
        List<Value> column = Stream.of(numbers.split(" "))
                .<Value>map(number -> new Quantity(new BigDecimal(number), Unit.CNY, Qualifier.EQ, step))
                .toList();

        assertThat(new Manner(name, digits).printed(column)).isEqualTo(shown);
    }
}
