package io.sectorbrief.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FootnoteMarkTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 | ²",
                "12 | ¹²",
                "(e) | ⁽ᵉ⁾",
                "(be) | ⁽ᵇᵉ⁾",
                "b | ᵇ",
                "d) | ᵈ⁾",
                "'1, 2' | '¹, ²'",
                "b,c | ᵇ,ᶜ",
                "(1) | ⁽¹⁾",
            })
    void marksThatHaveSuperscriptsAreWrittenInThem(String printed, String raised) {
        assertThat(FootnoteMark.raised(printed)).contains(raised);
    }

    @ParameterizedTest
    @CsvSource({"*", "†", "[3]", "st", "er", "TM", "q", "注1", "','", "+"})
    void othersAreNot(String printed) {
        assertThat(FootnoteMark.raised(printed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "98.7⁽ᵉ⁾ | 98.7",
                "Goats³ and sheep¹,² | Goats and sheep",
                "（万元）⁽²⁾ | （万元）",
                "1ˢᵗ week | 1ˢᵗ week",
                "nº 5 | nº 5",
                "10⁶ | 10⁶",
                "210⁴ | 210",
                "10ᵇ | 10",
                "10⁽²⁾ | 10",
                "iOS 10⁽ᵉ⁾ | iOS 10",
                "10ᵃ,ᵇ | 10",
                "20 m² of 3 km² | 20 m² of 3 km²",
                "10⁻³ | 10⁻³",
                "Item² | Item",
                "² | ²",
            })
    void theRestOfATextIsWhatTheyHangOn(String text, String bare) {
        assertThat(FootnoteMark.without(text)).isEqualTo(bare);
    }
}
