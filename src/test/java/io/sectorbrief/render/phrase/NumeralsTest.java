package io.sectorbrief.render.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import io.sectorbrief.model.Qualifier;
import io.sectorbrief.model.Unit;
import io.sectorbrief.model.Value.Quantity;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/render/amounts.csv", numLinesToSkip = 1)
    void amountsAreSaidInWanAndYi(BigDecimal number, BigDecimal step, String unit, String qualifier, String expected) {
        var quantity = new Quantity(number, Unit.parse(unit), Qualifier.parse(qualifier), step);
        assertThat(Numerals.amount(quantity).text()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/render/changes.csv", numLinesToSkip = 1)
    void changesHaveDirectionInArrowVerbAndColour(String number, String arrow, String verb, Tone tone) {
        var change = new BigDecimal(number);
        assertThat(Numerals.change(change, 1)).isEqualTo(new Said(arrow, tone));
        assertThat(Numerals.rises(Quantity.exact(change, Unit.FRACTION), 1, "上涨", "下跌"))
                .isEqualTo(new Said(verb, tone));
    }

    @ParameterizedTest
    @CsvSource({"万, 1, 24550000, 10000, 0", "万, 1, 24556000, 1000, 1", "亿, 2, 1540000000, 100, 2", "万, 1, 13764.5, 0, 1"
    })
    void aColumnHasTheDigitsThatWerePrintedInIt(
            String manner, int most, BigDecimal number, BigDecimal step, int expected) {
        var printed = new Quantity(number, Unit.VISITS, Qualifier.EQ, step);
        assertThat(new Manner(manner, most).printed(List.of(printed))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/render/columns.csv", numLinesToSkip = 1)
    void columnsPrintAllTheirNumbersAlike(String manner, int digits, String number, String expected) {
        var value = Quantity.exact(new BigDecimal(number), Unit.CNY);
        assertThat(new Manner(manner, digits).say(value, new ChineseIdiom()).text())
                .isEqualTo(expected);
    }
}
