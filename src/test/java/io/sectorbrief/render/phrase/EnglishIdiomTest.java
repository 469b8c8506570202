package io.sectorbrief.render.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import io.sectorbrief.brief.Language;
import io.sectorbrief.model.Period;
import io.sectorbrief.model.Qualifier;
import io.sectorbrief.model.Unit;
import io.sectorbrief.model.Value.Quantity;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers in English sentences. */
class EnglishIdiomTest {

    private static final Idiom ENGLISH = Idiom.of(Language.EN);

    @Test
    void severalPagesAndExhibitsAreNamedAsSuch() {
        Listing listing = ENGLISH.listing();

        assertThat(listing.pages().of(List.of(3), "3")).isEqualTo("page 3");
        assertThat(listing.pages().of(List.of(2, 3, 4), "2–4")).isEqualTo("pages 2–4");
        assertThat(listing.exhibits().of(List.of(5, 9), "5, 9")).isEqualTo("exhibits 5, 9");
        assertThat(listing.exhibits().of(List.of(), "")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1540000000 | CNY      | eq     | CNY 1.54 billion",
                "999999999  | CNY      | eq     | CNY 1,000.00 million",
                "640000000  | CNY      | gte    | at least CNY 640.00 million",
                "9291000    | pieces   | approx | about 9.29 million pieces",
                "1          | days     | eq     | 1 day",
                "7          | days     | eq     | 7 days",
                "1021.2     | seconds  | eq     | 17.02 minutes",
                "4          | rank     | eq     | No. 4",
                "16687999   | pieces   | gte    | at least 16.68 million pieces",
                "0.1234     | fraction | lte    | at most 12.4%",
                "2212       | points   | lte    | at most 2,212 points",
                "79.57      | index    | eq     | 79.57",
                "0.343      | fraction | eq     | 34.3%",
            })
    void anAmountHasItsMagnitudeAndUnit(BigDecimal number, String unit, String qualifier, String said) {
        assertThat(ENGLISH.amount(quantity(number, unit, qualifier)).text()).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"0.086, up 8.6%", "-0.03, down 3.0%", "0.0001, little changed", "0, unchanged"})
    void aChangeHasItsVerb(BigDecimal change, String said) {
        assertThat(ENGLISH.rises(quantity(change, "fraction", "eq"), 1, "up ", "down ")
                        .text())
                .isEqualTo(said);
    }

    @Test
    void aDifferenceHasASignOrAWord() {
        BigDecimal behind = new BigDecimal("-0.0091");

        assertThat(ENGLISH.points(behind, 2).text()).isEqualTo("−0.91 percentage points");
        assertThat(ENGLISH.points(behind, 2, "higher by", "lower by").text())
                .isEqualTo("lower by 0.91 percentage points");
    }

    @ParameterizedTest
    @CsvSource({
        "2023-W28, 10–16 July 2023",
        "2024-09, September 2024",
        "2023-07-13, 13 July 2023",
        "2023-Q1, Q1 2023",
        "2023-H2, H2 2023",
        "2023, 2023",
        "2022-11-30/2023-06-30, 30 November 2022 – 30 June 2023",
    })
    void aPeriodHasItsEnglishName(String token, String said) {
        assertThat(ENGLISH.period(Period.parse(token))).isEqualTo(said);
    }

    private static Quantity quantity(BigDecimal number, String unit, String qualifier) {
        return new Quantity(
                number,
                Unit.parse(unit),
                Qualifier.valueOf(qualifier.toUpperCase(java.util.Locale.ROOT)),
                BigDecimal.ZERO);
    }
}
