package io.sectorbrief.render.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import io.sectorbrief.model.Qualifier;
import io.sectorbrief.model.Unit;
import io.sectorbrief.model.Value.Quantity;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class NumeralsTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/render/amounts.csv", numLinesToSkip = 1)
    void amountsAreSaidInWanAndYi(String number, String unit, String qualifier, String expected) {
        var quantity =
                new Quantity(new BigDecimal(number), Unit.parse(unit), Qualifier.parse(qualifier), BigDecimal.ZERO);
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
    @CsvFileSource(resources = "/render/columns.csv", numLinesToSkip = 1)
    void columnsPrintAllTheirNumbersAlike(String manner, int digits, String number, String expected) {
        var value = Quantity.exact(new BigDecimal(number), Unit.CNY);
        assertThat(new Manner(manner, digits).say(value, new ChineseIdiom()).text())
                .isEqualTo(expected);
    }
}
