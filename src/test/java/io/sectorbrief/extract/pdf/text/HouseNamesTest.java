package io.sectorbrief.extract.pdf.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HouseNamesTest {

    private final HouseNames houses = new HouseNames();

    @ParameterizedTest
    @CsvSource({
        "样例证券研究所 2030-03-04, 样例证券",
        "Source: Made Up Capital Markets and the ministry, Made Up Capital Markets",
        "by Sample & Sons Securities, Sample & Sons Securities",
    })
    void aHouseIsKnownByWhatItsNameEndsIn(String line, String house) {
        assertThat(houses.in(line)).containsExactly(house);
    }

    @ParameterizedTest
    @CsvSource({"'the securities of this market'", "'Securities'", "'证券'", "投入资本回报率", "企业资产证券化的规模"})
    void whatHousesAreMadeOfIsNoName(String line) {
        assertThat(houses.in(line)).isEmpty();
    }
}
