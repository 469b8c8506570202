package io.sectorbrief.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.sectorbrief.render.pdf.Piece.Joint;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Pages of 100 points, filled. */
class PaginationTest {

    private final List<Piece> pieces = new ArrayList<>();

    @Test
    void exhibitsGrowUntilTheirPageIsFull() {
        exhibit(60, 10, 0, Joint.OPEN);
        exhibit(35, 10, 0, Joint.OPEN);
        exhibit(80, 0, 0, Joint.OPEN);

        PagePlan plan = plan();

        assertThat(plan.turns()).isEqualTo(Map.of(3, 2));
        assertThat(plan.room()).containsOnlyKeys(1, 2);
        assertThat(plan.room().get(1)).isCloseTo(0.25, within(0.001));
    }

    @Test
    void anExhibitThatAlmostFitsMakesTheOthersShrink() {
        exhibit(60, 10, 6, Joint.OPEN);
        exhibit(45, 10, 4, Joint.OPEN);
        exhibit(80, 0, 0, Joint.OPEN);

        assertThat(plan().room().get(1)).isCloseTo(-0.5, within(0.001));
    }

    @Test
    void twoSmallWhiteEndsAreBetterThanALargeOne() {
        exhibit(40, 0, 0, Joint.OPEN);
        exhibit(40, 0, 0, Joint.OPEN);
        exhibit(20, 0, 0, Joint.OPEN);
        exhibit(70, 0, 0, Joint.OPEN);
        exhibit(90, 0, 0, Joint.OPEN);

        assertThat(plan().turns()).isEqualTo(Map.of(3, 2, 5, 3));
    }

    @Test
    void aHeadingMovesWithWhatFollowsIt() {
        exhibit(75, 0, 0, Joint.OPEN);
        exhibit(20, 0, 0, Joint.OPEN);
        exhibit(30, 0, 0, Joint.CLOSED);

        assertThat(plan().turns()).isEqualTo(Map.of(2, 2));
    }

    @Test
    void aTableThatRunsOnFillsItsPageAndRepeatsItsHead() {
        exhibit(70, 50, 0, Joint.OPEN);
        pieces.add(new Piece(2, 20, 0, 0, List.of(), Joint.OPEN, 0));
        for (int row = 0; row < 10; row++) {
            pieces.add(new Piece(2, 10, 0, 0, List.of(), Joint.RUNNING, 10));
        }
        exhibit(5, 0, 0, Joint.OPEN);

        PagePlan plan = plan();

        assertThat(plan.turns()).isEqualTo(Map.of(3, 3));
        assertThat(plan.room()).isEmpty();
    }

    @Test
    void whatIsHigherThanAPageIsLeftToTheLayout() {
        exhibit(40, 0, 0, Joint.OPEN);
        exhibit(140, 0, 0, Joint.CLOSED);

        assertThat(plan()).isEqualTo(PagePlan.NONE);
    }

    @Test
    void sumsThatComeOutEvenFillAPageWithoutNoise() {
        for (int page = 0; page < 4; page++) {
            exhibit(33.4, 0, 0, Joint.OPEN);
            exhibit(33.2, 0, 0, Joint.OPEN);
            exhibit(33.4, 0, 0, Joint.OPEN);
        }

        assertThat(plan().turns()).isEqualTo(Map.of(4, 2, 7, 3, 10, 4));
    }

    @Test
    void ofALongTableNoMoreRowsAreWeighedForAPageThanItHolds() {
        int rows = 500;
        for (int row = 0; row < rows; row++) {
            pieces.add(new Piece(1, 10, 0, 0, List.of(), row == 0 ? Joint.OPEN : Joint.RUNNING, 10));
        }
        exhibit(95, 0, 0, Joint.OPEN);
        var reads = new AtomicInteger();

        PagePlan plan = new Pagination(counted(reads), 100, 100).plan();

        assertThat(plan.turns()).isEqualTo(Map.of(2, 57));
        assertThat(reads).hasValueLessThan(rows * 100);
    }

    private List<Piece> counted(AtomicInteger reads) {
        return new AbstractList<>() {
            @Override
            public Piece get(int index) {
                reads.incrementAndGet();
                return pieces.get(index);
            }

            @Override
            public int size() {
                return pieces.size();
            }
        };
    }

    private PagePlan plan() {
        return new Pagination(pieces, 100, 100).plan();
    }

    private void exhibit(double height, double grows, double shrinks, Joint before) {
        int number = pieces.isEmpty() ? 1 : pieces.get(pieces.size() - 1).element() + 1;
        pieces.add(new Piece(number, height, grows, shrinks, List.of(number), before, 0));
    }
}
