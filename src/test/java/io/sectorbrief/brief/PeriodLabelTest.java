package io.sectorbrief.brief;

import static org.assertj.core.api.Assertions.assertThat;

import io.sectorbrief.model.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodLabelTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2023-W28, 2023年第28周（07.10-07.16）",
        "2026-W01, 2026年第1周（12.29-01.04）",
        "2024-09, 2024年9月",
        "2023-07-13, 2023年7月13日",
        "2023-Q2, 2023年第2季度",
        "2023-H2, 2023年下半年",
        "2023, 2023年",
        "2022-11-30/2023-06-30, 2022.11.30-2023.06.30"
    })
    void periodsReadAsTheDeskWritesThem(String token, String label) {
        assertThat(PeriodLabel.full(Period.parse(token), Language.ZH)).isEqualTo(label);
    }
}
