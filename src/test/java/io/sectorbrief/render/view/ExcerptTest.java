package io.sectorbrief.render.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.sectorbrief.model.Box;
import io.sectorbrief.model.Cell;
import io.sectorbrief.model.Exhibit;
import io.sectorbrief.model.ExhibitKind;
import io.sectorbrief.model.Row;
import io.sectorbrief.model.RowKind;
import io.sectorbrief.render.view.Strip.Extent;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A table of 20 rows of 10 points below a caption at 100 and a head at 120, its first row at 140, its source line at 350. */
class ExcerptTest {

    private static final Exhibit TABLE = table();

    @Test
    void aTableThatWasReadThroughoutIsShownFromCaptionToSourceLineWithoutAGap() {
        List<Strip> strips = Excerpt.of(
                TABLE, IntStream.range(0, 20).mapToObj(ExcerptTest::cell).toList());

        assertThat(strips).hasSize(4).allMatch(strip -> strip.extent() == Extent.EXACT);
        assertThat(strips.get(0).box().top()).isLessThan(100);
        assertThat(strips.get(3).box().bottom()).isGreaterThan(360);
        for (int i = 1; i < strips.size(); i++) {
            assertThat(strips.get(i).box().top())
                    .isEqualTo(strips.get(i - 1).box().bottom());
        }
    }

    @Test
    void rowsFarFromThoseThatWereReadAreLeftOutButHeadAndSourceLineAreNot() {
        List<Strip> strips = Excerpt.of(TABLE, List.of(cell(0), cell(12)));

        assertThat(strips).extracting(Strip::extent).containsExactly(Extent.EXACT, Extent.TORN, Extent.TORN);
        assertThat(strips.get(0).box().bottom()).isEqualTo(160);
        assertThat(strips.get(1).box().top()).isEqualTo(250);
        assertThat(strips.get(1).box().bottom()).isEqualTo(280);
        assertThat(strips.get(2).box().bottom()).isGreaterThan(360);
    }

    @Test
    void aGapOfTwoRowsIsNotWorthATear() {
        assertThat(Excerpt.of(TABLE, List.of(cell(0), cell(5), cell(8), cell(11), cell(14), cell(17), cell(19))))
                .allMatch(strip -> strip.extent() == Extent.EXACT);
    }

    @Test
    void whatWasReadBesideTheRowsMakesItShowTheWhole() {
        List<Strip> strips = Excerpt.of(TABLE, List.of(cell(0), new Box(1, 50, 230, 60, 231)));

        assertThat(strips).anyMatch(strip -> Strip.isOn(strip.box(), new Box(1, 50, 230, 60, 231)));
    }

    @Test
    void stripsToStandSideBySideAreOfOneHeight() {
        List<Strip> strips = Excerpt.of(
                TABLE,
                IntStream.range(0, 20).mapToObj(ExcerptTest::cell).toList(),
                new Panes(List.of(new Box(1, 40, 125, 140, 345))));

        assertThat(strips).hasSize(3);
        assertThat(strips.get(1).box().height()).isEqualTo(70);
        assertThat(strips.get(0).box().bottom()).isEqualTo(210);
    }

    @Test
    void theHeadStandsByItselfSoThatEveryPageMayBeginWithIt() {
        List<Strip> strips = Excerpt.of(TABLE, List.of(cell(0), cell(12)));
        List<Strip> headed = Excerpt.headed(strips, TABLE);

        assertThat(headed).hasSize(strips.size() + 1);
        assertThat(headed.get(0).box().bottom()).isBetween(130.0, 140.0);
        assertThat(headed.get(1).box().top()).isEqualTo(headed.get(0).box().bottom());
        assertThat(headed.get(2)).isEqualTo(strips.get(1));
    }

    private static Box cell(int row) {
        return new Box(1, 50, 140 + 10 * row, 90, 150 + 10 * row);
    }

    private static Exhibit table() {
        return new Exhibit(
                "e1",
                ExhibitKind.TABLE,
                Optional.of("1"),
                "周票房",
                Optional.empty(),
                List.of(new Box(1, 40, 100, 540, 360)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(List.of("影片")),
                IntStream.range(0, 20)
                        .mapToObj(row -> new Row(1, RowKind.DATA, List.of(new Cell("八角笼中", Optional.of(cell(row))))))
                        .toList(),
                1,
                List.of());
    }
}
