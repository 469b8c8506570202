package io.sectorbrief.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.sectorbrief.model.Finding;
import io.sectorbrief.model.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules that reckon one cell of a row from others. */
class RowReckoningTest {

    private static final String WEEK = " (2023-07-10 至 2023-07-16)";

    @ParameterizedTest
    @CsvSource({
        // 97.5% is printed 97% by who cuts and 98% by who rounds
        "20元, 0.5元, -97%",
        "20元, 0.5元, -98%",
        "8元, 6元, -25%",
        "8元, 10元, 25%",
        "8元, 免费, -100%",
    })
    void aChangeThatTheValuesBesideItComeToIsFine(String before, String after, String change) {
        assertThat(changes(before, after, change)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"230元, 16元, -40%, -93.0%", "8元, 6元, 25%, -25.0%", "8.00元, 10.00元, 24.0%, 25.0%"})
    void aChangeThatTheyDoNotComeToMarksAllThree(String before, String after, String change, String expected) {
        List<Finding> findings = changes(before, after, change);

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("printed_change");
            assertThat(finding.expected()).contains(expected);
            assertThat(finding.observations()).hasSize(3);
            assertThat(finding.related()).hasSize(2);
        });
    }

    @Test
    void aCutIsPrintedWithoutASign() {
        assertThat(cuts("230元", "16元", "93%")).isEmpty();
        assertThat(cuts("230元", "16元", "40%"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.expected()).contains("93.0%"));
    }

    @ParameterizedTest
    @CsvSource({"18.30元, 0.67元, 27", "18.30元, 0.67元, 27.3", "18.30元, -0.67元, -27", "18.30元, 0.00元, 999"})
    void aMultipleWithinItsRoundingIsFineAndLossesHaveNone(String price, String earnings, String multiple) {
        assertThat(multiples(price, earnings, multiple)).isEmpty();
    }

    @Test
    void aMultipleOfAnotherYearsEarningsIsTold() {
        assertThat(multiples("18.30元", "0.67元", "18")).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("price_over_earnings");
            assertThat(finding.expected()).contains("27.31");
            assertThat(finding.observations()).hasSize(3);
        });
    }

    @Test
    void multiplesThatAllRestOnThePriceOfAnotherDayAreOneNote() {
        assertThat(twoYears("67", "51")).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("price_of_multiples");
            assertThat(finding.subject()).contains("甲");
            assertThat(finding.expected()).contains("188.66");
            assertThat(finding.observations()).hasSize(3);
        });
    }

    @Test
    void multiplesOfWhichOnlyOneIsOffAreNoOtherDays() {
        assertThat(twoYears("80", "51"))
                .extracting(Finding::rule, finding -> finding.period().map(Period::token))
                .containsExactly(tuple("price_over_earnings", Optional.of("2024E")));
    }

    @Test
    void multiplesWithoutAPriceComeToOne() {
        assertThat(unpriced("67", "52")).isEmpty();
        assertThat(unpriced("67", "25")).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("one_price");
            assertThat(finding.message()).contains("91.01", "190.96");
            assertThat(finding.observations()).hasSize(4);
        });
    }

    private static List<Finding> unpriced(String first, String second) {
        return findings("型号 | 盈利2023A | 盈利2024E | 倍数2023A | 倍数2024E", "甲 | 2.85元 | 3.64元 | " + first + " | " + second);
    }

    private static List<Finding> twoYears(String first, String second) {
        return findings(
                "型号 | 股价 | 盈利2023A | 盈利2024E | 倍数2023A | 倍数2024E",
                "甲 | 227.50元 | 2.85元 | 3.64元 | " + first + " | " + second);
    }

    private static List<Finding> changes(String before, String after, String change) {
        return findings("型号 | 原价 | 现价 | 涨跌", "甲 | " + before + " | " + after + " | " + change);
    }

    private static List<Finding> cuts(String before, String after, String cut) {
        return findings("型号 | 原价 | 现价 | 降幅", "甲 | " + before + " | " + after + " | " + cut);
    }

    private static List<Finding> multiples(String price, String earnings, String multiple) {
        return findings(
                "型号 | 股价 | 盈利2023A | 倍数2023A | 盈利2024E",
                "甲 | " + price + " | " + earnings + " | " + multiple + " | 1.00元");
    }

    private static List<Finding> findings(String header, String row) {
        return Sample.empty().table("价格" + WEEK, header, row).reviewed().findings().stream()
                .filter(finding -> List.of("printed_change", "price_over_earnings", "price_of_multiples", "one_price")
                        .contains(finding.rule()))
                .toList();
    }
}
