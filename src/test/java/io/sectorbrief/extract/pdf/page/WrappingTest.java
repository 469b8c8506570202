package io.sectorbrief.extract.pdf.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrappingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    票房为 15. | 40 亿元 | 票房为 15.40 亿元
                    共 1,2 | 34 家 | 共 1,234 家
                    增长 12.5 | 2%，其中 | 增长 12.52%，其中
                    增长 12.5 | 2亿元 | 增长 12.52亿元
                    增长 12.5 | % | 增长 12.5%
                    1,234.5 | 6 | 1,234.56
                    """)
    void numberThatALinesEndCutIsOne(String above, String below, String joined) {
        assertThat(Wrapping.joined(above, below)).isEqualTo(joined);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    it was 12.5 | 2 points above | it was 12.5 2 points above
                    120.14 | 0.37 | 120.14 0.37
                    in 2023 | 12 films | in 2023 12 films
                    """)
    void twoNumbersStayTwo(String above, String below, String joined) {
        assertThat(Wrapping.joined(above, below)).isEqualTo(joined);
    }
}
