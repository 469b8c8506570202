package io.sectorbrief.render.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.sectorbrief.extract.pdf.Crop;
import io.sectorbrief.model.Box;
import io.sectorbrief.model.Cell;
import io.sectorbrief.model.Document;
import io.sectorbrief.model.Exhibit;
import io.sectorbrief.model.ExhibitKind;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Row;
import io.sectorbrief.model.RowKind;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * A ruled table of five columns, 100 points from one to the next, and six rows below a tinted head at 118; its caption at 100 is
 * one line over three columns.
 */
class PanesTest {

    private static final int SCALE = 2;

    private static final List<Integer> LEFT = List.of(50, 150, 250, 350, 450);

    private static final Document DOCUMENT = ReadOnPage.document();

    @Test
    void columnsNothingWasReadInAreLeftOutFromTheHeadDown() {
        Panes panes = panes(page(40), 3).orElseThrow();

        assertThat(panes.boxes()).hasSize(2);
        assertThat(panes.boxes().get(0).left()).isLessThan(50);
        assertThat(panes.boxes().get(0).right()).isBetween(90.0, 150.0);
        assertThat(panes.boxes().get(1).left()).isBetween(290.0, 350.0);
        assertThat(panes.boxes().get(1).right()).isBetween(390.0, 450.0);
        assertThat(panes.around().top()).isBetween(110.0, 118.0);
        assertThat(panes.around().bottom()).isGreaterThan(223);
    }

    @Test
    void whatWasReadIsFramedWhereItIsShown() {
        Panes panes = panes(page(40), 3).orElseThrow();
        Box cell = ReadOnPage.cell(0, 3);

        assertThat(panes.x(cell))
                .isCloseTo(
                        panes.boxes().get(0).width()
                                + Panes.APART
                                + cell.left()
                                - panes.boxes().get(1).left(),
                        within(0.01));
        assertThat(panes.seams())
                .singleElement()
                .satisfies(seam -> assertThat(seam)
                        .isBetween(
                                panes.boxes().get(0).width(),
                                panes.boxes().get(0).width() + Panes.APART));
    }

    @Test
    void aTableWhoseHeadWouldBeCutThroughIsShownWhole() {
        assertThat(panes(page(105), 3)).isEmpty();
    }

    @Test
    void aTableThatWouldStayWideIsShownWhole() {
        assertThat(panes(page(40), 1, 3, 4)).isEmpty();
    }

    private static Optional<Panes> panes(BufferedImage page, int... columns) {
        List<Observation> seen = IntStream.of(columns)
                .mapToObj(column -> ReadOnPage.seen(0, column))
                .toList();
        return Panes.of(table(), DOCUMENT, seen, new OnePage(page));
    }

    private static Exhibit table() {
        return new Exhibit(
                "e1",
                ExhibitKind.TABLE,
                Optional.of("1"),
                "周票房",
                Optional.empty(),
                List.of(new Box(1, 45, 98, 500, 225)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                LEFT.stream().map(left -> List.of("列" + left)).toList(),
                IntStream.range(0, 6)
                        .mapToObj(row -> new Row(
                                1,
                                RowKind.DATA,
                                IntStream.range(0, 5)
                                        .mapToObj(column -> new Cell(
                                                ReadOnPage.text(row, column),
                                                Optional.of(ReadOnPage.cell(row, column))))
                                        .toList()))
                        .toList(),
                1,
                List.of());
    }

    /** @param head points that the words of a head are wide */
    private static BufferedImage page(int head) {
        var page = new BufferedImage(600 * SCALE, 300 * SCALE, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = page.createGraphics();
        canvas.scale(SCALE, SCALE);
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, 600, 300);
        canvas.setColor(Color.CYAN);
        canvas.fillRect(45, 118, 455, 16);
        canvas.setColor(Color.BLACK);
        line(canvas, 50, 340, 100);
        LEFT.forEach(left -> line(canvas, left, left + head, 122));
        LEFT.stream().skip(1).forEach(left -> canvas.fillRect(left - 25, 134, 1, 90));
        for (int row = 0; row < 6; row++) {
            for (int column = 0; column < 5; column++) {
                Box cell = ReadOnPage.cell(row, column);
                canvas.fillRect((int) cell.left(), (int) cell.top(), 40, 8);
            }
        }
        canvas.dispose();
        return page;
    }

    private static void line(Graphics2D canvas, int from, int to, int top) {
        for (int letter = from; letter < to; letter += 9) {
            canvas.fillRect(letter, top, 8, 8);
        }
    }

    /** A document of one page. */
    private record OnePage(BufferedImage page) implements Crops {

        @Override
        public Optional<Crop> of(Document document, Box part) {
            BufferedImage cut = page.getSubimage(
                    (int) Math.round(part.left() * SCALE),
                    (int) Math.round(part.top() * SCALE),
                    (int) Math.round(part.width() * SCALE),
                    (int) Math.round(part.height() * SCALE));
            return Optional.of(new Crop(cut, part));
        }
    }
}
