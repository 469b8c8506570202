package io.sectorbrief.render.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumberFormatTest {

    @Test
    void aSignStandsBehindTheConditionOfItsSection() {
        assertThat(NumberFormat.YI.pattern("≥"))
                .isEqualTo("[>=100000000000]\"≥\"#\\,000\\.00,,\"亿\";\"≥\"0\\.00,,\"亿\"");
    }
}
