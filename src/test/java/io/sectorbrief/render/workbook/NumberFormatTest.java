package io.sectorbrief.render.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumberFormatTest {

    @Test
    void aSignStandsBehindTheConditionOfItsSection() {
        assertThat(NumberFormat.YI.pattern("≥", Reckoning.CHINESE))
                .isEqualTo("[>=100000000000]\"≥\"#\\,000\\.00,,\"亿\";\"≥\"0\\.00,,\"亿\"");
    }

    @Test
    void englishReadersGetMillionsAndBillions() {
        assertThat(NumberFormat.WAN.pattern("", Reckoning.ENGLISH)).isEqualTo("#,##0.00,,\"m\"");
        assertThat(NumberFormat.YI.pattern("≥", Reckoning.ENGLISH))
                .isEqualTo("[>=1000000000]\"≥\"#,##0.00,,,\"bn\";\"≥\"#,##0.0,,\"m\"");
    }
}
