package io.sectorbrief.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RaisedMarksTest {

    @Test
    void superscriptsThatTheTypefaceLacksAreRaisedLetters() {
        assertThat(RaisedMarks.asLetters("<td>98.7⁽ᵉ⁾</td><td>10⁻¹²</td><td>5¹⁴</td>"))
                .isEqualTo("<td>98.7<sup>(e)</sup></td><td>10<sup>\u221212</sup></td><td>5<sup>14</sup></td>");
    }

    @Test
    void othersAndThoseWithinATagStayAsTheyAre() {
        String written = "<a title=\"98.7⁽ᵉ⁾\" href=\"#a\">5,210²</a> m²";
        assertThat(RaisedMarks.asLetters(written)).isEqualTo(written);
    }
}
