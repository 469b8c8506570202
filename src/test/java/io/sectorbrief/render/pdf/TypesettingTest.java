package io.sectorbrief.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class TypesettingTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/render/punctuation.csv", numLinesToSkip = 1)
    void punctuationStaysOnTheLineOfTheNumberItEncloses(String written, String kept) {
        assertThat(Typesetting.keepTogether(written)).isEqualTo(kept);
    }
}
