package io.sectorbrief.extract.pdf.drawn;

import static org.assertj.core.api.Assertions.assertThat;

import io.sectorbrief.extract.pdf.threshold.TextThresholds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OverprintTest {

    /** A part of this em is a point. */
    private static final double SIZE = TextThresholds.DOUBLES;

    private final Overprint overprint = new Overprint();

    @ParameterizedTest
    @ValueSource(doubles = {-16, -1, 0, 7, 15, 16, 17, 31, 32, 599})
    void aCharacterPrintedAgainAHairAsideIsDoubleWhereverItStands(double at) {
        assertThat(isDouble("字", at, at)).isFalse();
        assertThat(isDouble("字", at + 1, at - 1)).isTrue();
        assertThat(isDouble("字", at - 1, at + 1)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(doubles = {-16, 0, 15, 16})
    void oneFurtherAsideIsTheNextOfItsWord(double at) {
        assertThat(isDouble("1", at, at)).isFalse();
        assertThat(isDouble("1", at + 2, at)).isFalse();
        assertThat(isDouble("1", at, at - 2)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"二", " "})
    void anotherCharacterOrASpaceAtItsPlaceIsNone(String other) {
        assertThat(isDouble("一", 5, 5)).isFalse();
        assertThat(isDouble(other, 5, 5)).isFalse();
    }

    /** Counted in steps of their own sizes, both stand at the same place. */
    @Test
    void oneOfAnotherSizeElsewhereIsNone() {
        assertThat(isDouble("2", 300, 400, SIZE)).isFalse();
        assertThat(isDouble("2", 600, 800, 2 * SIZE)).isFalse();
    }

    private boolean isDouble(String text, double left, double top) {
        return isDouble(text, left, top, SIZE);
    }

    private boolean isDouble(String text, double left, double top, double size) {
        Rect box = new Rect(left, top, left + size, top + size);
        return overprint.isDouble(new DrawnText.Shown(text, box, size, Glyph.Weight.REGULAR, 0), box);
    }
}
