package io.sectorbrief.extract.pdf.zone;

import static org.assertj.core.api.Assertions.assertThat;

import io.sectorbrief.extract.pdf.drawn.Fill;
import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.drawn.Ruling;
import io.sectorbrief.extract.pdf.page.Page;
import io.sectorbrief.extract.pdf.page.Printed;
import io.sectorbrief.extract.pdf.page.Run;
import io.sectorbrief.extract.pdf.threshold.Thresholds;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BoxesTest {

    private static final Rect TEXT = new Rect(0, 90, 400, 200);
    private static final Rect BOX = new Rect(220, 90, 400, 165);

    /** In points: half a line, so that no line of the box is level with one beside it. */
    private static final double OUT_OF_STEP = 7;

    @Test
    void aShadedPartBesideTheTextIsABox() {
        assertThat(boxes(besideProse(OUT_OF_STEP, 4), List.of(), List.of(BOX))).containsExactly(BOX);
    }

    @Test
    void aFrameBesideTheTextIsABox() {
        assertThat(boxes(besideProse(OUT_OF_STEP, 4), frame(), List.of())).containsExactly(BOX);
    }

    @Test
    void aFrameWithARuleAcrossIsATables() {
        List<Ruling> grid = new ArrayList<>(frame());
        grid.add(new Ruling(Ruling.Axis.HORIZONTAL, 125, 220, 400));

        assertThat(boxes(besideProse(OUT_OF_STEP, 4), grid, List.of())).isEmpty();
    }

    @Test
    void whatKeepsStepWithTheTextBesideItIsPartOfATable() {
        assertThat(boxes(besideProse(0, 4), List.of(), List.of(BOX))).isEmpty();
    }

    @Test
    void aPartOfAFewLinesIsNone() {
        assertThat(boxes(besideProse(OUT_OF_STEP, 2), List.of(), List.of(BOX))).isEmpty();
    }

    @Test
    void aPartAsWideAsTheTextIsNone() {
        Rect wide = new Rect(220, 90, 540, 165);

        assertThat(boxes(besideProse(OUT_OF_STEP, 4), List.of(), List.of(wide))).isEmpty();
    }

    @Test
    void shadingInABoxIsNoBoxOfItsOwn() {
        Rect inner = new Rect(222, 91, 398, 164);

        assertThat(boxes(besideProse(OUT_OF_STEP, 4), List.of(), List.of(inner, BOX)))
                .containsExactly(BOX);
    }

    @Test
    void aPartWithNothingBesideItIsNone() {
        assertThat(boxes(boxed(OUT_OF_STEP, 4), List.of(), List.of(BOX))).isEmpty();
    }

    @Test
    void aPartWithoutATitleOnTopIsNone() {
        List<Run> untitled = besideProse(OUT_OF_STEP, 4);
        untitled.add(Printed.run("99", 350, 370, 100));

        assertThat(boxes(untitled, List.of(), List.of(BOX))).isEmpty();
    }

    private static List<Rect> boxes(List<Run> runs, List<Ruling> rulings, List<Rect> shaded) {
        List<Fill> fills = shaded.stream().map(box -> new Fill(box, 0xEEEEEE)).toList();
        Page page = Printed.page(runs, rulings, fills, List.of());
        return Boxes.of(page, TEXT, Thresholds.USUAL);
    }

    private static List<Run> besideProse(double step, int rows) {
        List<Run> runs = boxed(step, rows);
        for (int line = 0; line < 7; line++) {
            runs.add(Printed.run("a line of the text", 0, 200, 100 + 14 * line));
        }
        return runs;
    }

    /** A title and rows of two texts. */
    private static List<Run> boxed(double step, int rows) {
        List<Run> runs = new ArrayList<>();
        runs.add(Printed.run("Title", 230, 270, 100));
        for (int row = 0; row < rows; row++) {
            runs.add(Printed.run("row " + row, 230, 260, 114 + step + 14 * row));
            runs.add(Printed.run("1" + row, 350, 370, 114 + step + 14 * row));
        }
        return runs;
    }

    private static List<Ruling> frame() {
        return List.of(
                new Ruling(Ruling.Axis.VERTICAL, BOX.left(), BOX.top(), BOX.bottom()),
                new Ruling(Ruling.Axis.VERTICAL, BOX.right(), BOX.top(), BOX.bottom()),
                new Ruling(Ruling.Axis.HORIZONTAL, BOX.top(), BOX.left(), BOX.right()),
                new Ruling(Ruling.Axis.HORIZONTAL, BOX.bottom(), BOX.left(), BOX.right()));
    }
}
