package io.sectorbrief.extract.pdf.doubt;

import static org.assertj.core.api.Assertions.assertThat;

import io.sectorbrief.extract.pdf.drawn.Glyph;
import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.grid.Grid;
import io.sectorbrief.extract.pdf.page.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TakenTextsTest {

    private static final Rect CELL = new Rect(0, 0, 100, 24);

    @ParameterizedTest(name = "a cell says ''{0}'', {1} are printed on it")
    @CsvSource({
        "sales, sales, 0",
        "sales of the year, sales/of the year, 0 1",
        "sales, sales/sales, 0",
        "sales sales, sales/sales, 0 1",
        "12.5, 5/12.5, 1",
        "sales, profit, ''",
        "ab, a/b, 0 1",
        "acb, ab/c, 1"
    })
    void eachCharacterOfACellIsOneText(String cell, String printed, String held) {
        List<Run> runs = new ArrayList<>();
        for (String text : printed.split("/", -1)) {
            runs.add(run(text, CELL));
        }

        TakenTexts texts = TakenTexts.of(runs, new Readback(table(cell)));

        assertThat(runs).filteredOn(texts::hold).extracting(Run::text).isEqualTo(nth(runs, held));
    }

    @Test
    void textOverAGutterIsHeldByTheCellsBesideIt() {
        Grid beside = new Grid(
                List.of(0.0, 50.0, 100.0),
                List.of(List.of(), List.of()),
                List.of(row(cell("sales of", new Rect(0, 0, 50, 12)), cell("the year", new Rect(50, 0, 100, 12)))),
                List.of());
        Run torn = run("sales of the year", new Rect(0, 0, 100, 12));
        Run again = run("sales of the year", new Rect(1, 0, 100, 12));

        TakenTexts texts = TakenTexts.of(List.of(torn, again), new Readback(beside));

        assertThat(texts.hold(torn)).isTrue();
        assertThat(texts.hold(again)).isFalse();
    }

    private static List<String> nth(List<Run> runs, String held) {
        List<String> texts = new ArrayList<>();
        for (String index : held.isEmpty() ? new String[0] : held.split(" ", -1)) {
            texts.add(runs.get(Integer.parseInt(index)).text());
        }
        return texts;
    }

    private static Grid table(String text) {
        return new Grid(List.of(0.0, 100.0), List.of(List.of()), List.of(row(cell(text, CELL))), List.of());
    }

    private static Grid.GridRow row(Grid.GridCell... cells) {
        return new Grid.GridRow(Grid.GridRow.Kind.WHOLE, List.of(cells));
    }

    private static Grid.GridCell cell(String text, Rect box) {
        return new Grid.GridCell(text, Optional.of(box));
    }

    private static Run run(String text, Rect box) {
        return new Run(text, box, box.bottom() - 2, 10, Glyph.Weight.REGULAR);
    }
}
