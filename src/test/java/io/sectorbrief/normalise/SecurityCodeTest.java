package io.sectorbrief.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecurityCodeTest {

    @ParameterizedTest
    @CsvSource({
        "603000.SH, 603000.SH, A, PLAIN",
        "9626. HK, 9626.HK, HK, PLAIN",
        "0136.HK, 0136.HK, HK, PLAIN",
        "00700.HK, 0700.HK, HK, PLAIN",
        "YSG. N, YSG.N, US, PLAIN",
        "GDS.O, GDS.O, US, PLAIN",
        "GDS. 0, GDS.O, US, REPAIRED",
        "000001.SH, 000001.SH, A, PLAIN",
        "000001.SZ, 000001.SZ, A, PLAIN",
        "931071.CSI, 931071.CSI, INDEX, PLAIN",
        "864036.TI, 864036.TI, INDEX, PLAIN",
        "300364.SH, 300364.SH, A, CONTRADICTED",
        "301231.ZS, 301231.ZS, A, CONTRADICTED",
        "113050.SH, 113050.SH, A, PLAIN",
        "002380, 002380.SZ, A, REPAIRED",
        "688208, 688208.SH, A, REPAIRED",
        "430047, 430047.BJ, A, REPAIRED",
    })
    void codeIsNormalisedAndTellsHowFarItCanBeBelieved(String printed, String code, String market, String standing) {
        assertThat(SecurityCode.parse(printed)).hasValueSatisfying(read -> {
            assertThat(read.code()).isEqualTo(code);
            assertThat(read.market()).hasToString(market);
            assertThat(read.standing()).hasToString(standing);
        });
    }

    @ParameterizedTest
    @CsvSource({"300364.SH, 300364.SZ", "301231.ZS, 301231.SZ", "603000.SZ, 603000.SH", "830799.SZ, 830799.BJ"})
    void contradictedSuffixNamesTheOneTheNumberAsksFor(String printed, String expected) {
        assertThat(SecurityCode.parse(printed).flatMap(SecurityCode::expected)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "人民网", "12345.SH", "03000", "703000", "1.25", "A.B.C.D", "931071.GSI"})
    void whatHasNoCodesFormIsNone(String printed) {
        assertThat(SecurityCode.parse(printed)).isEmpty();
    }
}
