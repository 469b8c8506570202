package io.sectorbrief.extract.pdf.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '"', textBlock = """
                    a currency at the edge of its column;   0-6 $ / 100-130 1,234;          $1,234
                    a currency of a country;                0-18 HK$ / 40-60 12.5;          HK$12.5
                    a currency in letters;                  0-18 RMB / 40-60 (12.5);        RMB(12.5)
                    a currency before nothing sold;         0-6 $ / 40-48 —;                $—
                    a percent sign set apart;               0-20 12.5 / 25-33 %;            12.5%
                    brackets set apart;                     0-3 ( / 10-30 12.5 / 33-36 );   (12.5)
                    each figure has its own;                0-6 $ / 20-40 12 / 80-86 $ / 100-120 15; $12 | $15
                    """)
    void signsGoWithTheirNumbers(String sign, String line, String joined) {
        assertThat(joined(line)).isEqualTo(joined);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '"', textBlock = """
                    a currency of a column further on;      0-6 $ / 210-230 12;             $ | 12
                    a percent sign of a column further on;  0-20 12.5 / 40-48 %;            12.5 | %
                    a currency before words;                0-18 RMB / 40-80 million;       RMB | million
                    a percent sign behind words;            0-20 share / 25-33 %;           share | %
                    figures beside one another;             0-20 12 / 25-45 15;             12 | 15
                    signs printed over one another;         0-20 12 / 19-27 %;              12 | %
                    """)
    void nothingElseIsJoined(String behaviour, String line, String joined) {
        assertThat(joined(line)).isEqualTo(joined);
    }

    @Test
    void aSignBehindARuleIsAnotherCells() {
        assertThat(Printed.shown(
                        Signs.joined(Printed.runs("0-6 $ / 20-40 12 / 45-53 %"), (left, right) -> left.left() == 0)))
                .isEqualTo("$ | 12%");
    }

    private static String joined(String line) {
        return Printed.shown(Signs.joined(Printed.runs(line), (left, right) -> false));
    }
}
