package io.sectorbrief.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Text that is changed around pictures. */
class PicturesAsideTest {

    private static final String TWO =
            "<p>a<img src=\"data:image/png;base64,aaBB\"/>b" + "<img src=\"data:image/png;base64,ccDD\"/>c</p>";

    @Test
    void picturesComeBackUnchangedWhereTheyStood() {
        assertThat(PicturesAside.typeset(
                        TWO,
                        text -> text.replace("<p>a", "<p class=\"together\">a").replace(">c", "><i>c</i>")))
                .isEqualTo("<p class=\"together\">a<img src=\"data:image/png;base64,aaBB\"/>b"
                        + "<img src=\"data:image/png;base64,ccDD\"/><i>c</i></p>");
    }

    @Test
    void theirLettersAreNotAskedAfter() {
        assertThat(PicturesAside.typeset(TWO, text -> {
                    assertThat(text.toLowerCase(Locale.ROOT)).doesNotContain("aabb", "ccdd");
                    return text;
                }))
                .isEqualTo(TWO);
    }

    @Test
    void aPageWithoutPicturesIsAllText() {
        assertThat(PicturesAside.typeset("<p>a</p>", text -> text.replace('a', 'b')))
                .isEqualTo("<p>b</p>");
    }
}
