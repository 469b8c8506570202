package io.sectorbrief.extract.pdf.drawn;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainFormsTest {

    @ParameterizedTest
    @CsvSource({"⾏,行", "⻚,页", "ﬁ,fi", "―,—", "8―12,8—12", "—,—", "片名,片名"})
    void oneGlyphForTwoCharactersIsTheUsualOne(String printed, String meant) {
        assertThat(PlainForms.plain(printed)).isEqualTo(meant);
    }
}
