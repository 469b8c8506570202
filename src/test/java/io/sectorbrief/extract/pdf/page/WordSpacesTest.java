package io.sectorbrief.extract.pdf.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.sectorbrief.extract.pdf.drawn.Glyph;
import io.sectorbrief.extract.pdf.drawn.Rect;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordSpacesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '"', textBlock = """
                    words a justified line sets apart are joined; 0-20 the / 25-45 films / 50-70 sold;                the films sold
                    what stands further apart than its spaces stays; 0-20 the / 22-40 films / 42-60 of / 65-80 sales; the films of | sales
                    what no space is wide enough for stays;     0-20 the / 27-45 films / 52-70 sold;                  the | films | sold
                    two words alone tell no space;              0-20 the / 25-45 films;                               the | films
                    figures beside one another are cells;       0-20 12 / 25-45 15 / 50-70 18;                        12 | 15 | 18
                    a figure among words is a word;             0-20 the / 25-45 12 / 50-70 films;                    the 12 films
                    ideographs have no spaces;                  0-20 电影 / 25-45 票房 / 50-70 收入;                    电影 | 票房 | 收入
                    the number of a list goes with its words;   0-8 1. / 13-40 Films;                                 1. Films
                    the number of a list goes with no figure;   0-8 a. / 13-40 25; a. | 25
                    """)
    void onlySpacesPartWords(String behaviour, String line, String joined) {
        assertThat(Printed.shown(WordSpaces.joined(Printed.runs(line), (left, right) -> false)))
                .isEqualTo(joined);
    }

    @Test
    void spacesWithinTextsTellHowWideTheOthersAre() {
        Run words = new Run(
                "the films",
                new Rect(0, 92, 45, 102),
                100,
                Printed.SIZE,
                Glyph.Weight.REGULAR,
                List.of(new Seam(4, 20, 25)),
                Places.even(9, 0, 45));

        List<Run> joined = WordSpaces.joined(List.of(words, Printed.run("sold", 50, 70, 100)), (left, right) -> false);

        assertThat(Printed.shown(joined)).isEqualTo("the films sold");
    }

    @Test
    void wordsOfAnotherSizeStayApart() {
        Run large = new Run("sold", new Rect(50, 88, 80, 104), 100, 14, Glyph.Weight.REGULAR);

        List<Run> joined = WordSpaces.joined(
                List.of(Printed.run("the", 0, 20, 100), Printed.run("films", 25, 45, 100), large),
                (left, right) -> false);

        assertThat(Printed.shown(joined)).isEqualTo("the films | sold");
    }

    @Test
    void whatARulePartsStaysApart() {
        List<Run> joined = WordSpaces.joined(
                Printed.runs("0-20 the / 25-45 films / 50-70 sold"), (left, right) -> right.left() == 50);

        assertThat(Printed.shown(joined)).isEqualTo("the films | sold");
    }
}
