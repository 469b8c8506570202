package io.sectorbrief.render.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.sectorbrief.render.workbook.PageBreaks.Together;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows of 20 points on pages of 220: eleven on the first, ten below the repeated one on each other. */
class PageBreaksTest {

    @Test
    void tableThatDoesNotFitOnTheRestOfAPageBeginsTheNextWithItsHeading() {
        assertThat(before(15, new Together(0, 6), new Together(8, 14))).containsExactly(8);
    }

    @Test
    void tablesThatFitOnOnePageAreNotParted() {
        assertThat(before(11, new Together(0, 4), new Together(6, 10))).isEmpty();
    }

    @Test
    void chartIsNotCutAndTakesTheRowsBesideItAlong() {
        assertThat(before(20, new Together(0, 3), new Together(5, 8), new Together(7, 14)))
                .containsExactly(5);
    }

    @Test
    void tableLongerThanAPageGoesOnButNotFromItsHeadingAlone() {
        assertThat(before(40, new Together(0, 6), new Together(8, 39))).containsExactly(8);
        assertThat(before(40, new Together(0, 4), new Together(6, 39))).isEmpty();
    }

    @Test
    void whatFollowsALongTableIsHeldTogetherToo() {
        assertThat(before(27, new Together(0, 18), new Together(19, 26))).containsExactly(11, 19);
    }

    @Test
    void pageEndsWhereItIsFullIfAllWouldBeParted() {
        assertThat(before(30, new Together(0, 9), new Together(5, 14), new Together(10, 19)))
                .containsExactly(11);
    }

    @Test
    void aFewRowsMoreThanAPageAreStillPutOnOne() {
        assertThat(new PageBreaks(220, Collections.nCopies(12, 20.0), 0).nearlyFitsOne())
                .isTrue();
        assertThat(new PageBreaks(220, Collections.nCopies(11, 20.0), 0).nearlyFitsOne())
                .isFalse();
        assertThat(new PageBreaks(220, Collections.nCopies(13, 20.0), 0).nearlyFitsOne())
                .isFalse();
    }

    private static List<Integer> before(int rows, Together... kept) {
        return new PageBreaks(220, Collections.nCopies(rows, 20.0), 0).before(List.of(kept));
    }
}
