package io.sectorbrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextWidthTest {

    @ParameterizedTest
    @CsvSource({"abc, 3", "影片, 4", "Top10合计, 9", "（一）, 6", "é, 1", "𠮷, 2"})
    void chineseTakesTwoPlaces(String text, int places) {
        assertThat(TextWidth.of(text)).isEqualTo(places);
    }

    @Test
    void aCutNeverHalvesACharacter() {
        assertThat(TextWidth.cut("影片名", 5)).isEqualTo("影片");
        assertThat(TextWidth.cut("𠮷𠮷", 3)).isEqualTo("𠮷");
    }
}
