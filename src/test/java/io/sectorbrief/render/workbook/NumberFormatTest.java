package io.sectorbrief.render.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFormatTest {

    @Test
    void aSignStandsBehindTheConditionOfItsSection() {
        assertThat(NumberFormat.YI.pattern("≥", Reckoning.CHINESE))
                .isEqualTo("[>=100000000000]\"≥\"#\\,000\\.00,,\"亿\";\"≥\"0\\.00,,\"亿\"");
    }

    @Test
    void englishReadersGetMillionsAndBillions() {
        assertThat(NumberFormat.WAN.pattern("", Reckoning.ENGLISH)).isEqualTo("[>=1000000]#,##0.00,,\"m\";#,##0");
        assertThat(NumberFormat.YI.pattern("≥", Reckoning.ENGLISH))
                .isEqualTo("[>=1000000000]\"≥\"#,##0.00,,,\"bn\";[>=1000000]\"≥\"#,##0.00,,\"m\";\"≥\"#,##0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "WAN | ENGLISH | ''| 3000       | 3,000",
                "WAN | ENGLISH | ≥ | 60000      | ≥60,000",
                "WAN | ENGLISH | ≥ | 65560000   | ≥65.56m",
                "WAN | ENGLISH | ≥ | 65567000   | ≥65,567,000",
                "WAN | ENGLISH | ~ | 65567000   | ~65.57m",
                "YI  | ENGLISH | ''| 22000000   | 22.00m",
                "YI  | ENGLISH | ''| 30000      | 30,000",
                "YI  | ENGLISH | ≥ | 1549000000 | ≥1,549,000,000",
                "YI  | ENGLISH | ≤ | 1540000000 | ≤1.54bn",
                "WAN | CHINESE | ≥ | 65567000   | ≥6,556.7万",
                "WAN | CHINESE | ≥ | 65567800   | ≥65,567,800",
                "YI  | CHINESE | ≥ | 1548800000 | ≥1,548,800,000",
            })
    void whatIsShownIsNeitherNothingNorAnotherBound(
            NumberFormat format, Reckoning reckoning, String sign, String number, String shown) {
        String pattern = format.holding(sign, number, reckoning).pattern(sign, reckoning);

        assertThat(new DataFormatter(Locale.ROOT).formatRawCellContents(Double.parseDouble(number), -1, pattern))
                .isEqualTo(shown);
    }
}
