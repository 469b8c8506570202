package io.sectorbrief.extract.pdf.zone;

import static org.assertj.core.api.Assertions.assertThat;

import io.sectorbrief.extract.pdf.block.CellLine;
import io.sectorbrief.extract.pdf.block.Cores;
import io.sectorbrief.extract.pdf.page.Page;
import io.sectorbrief.extract.pdf.page.Printed;
import io.sectorbrief.extract.pdf.page.Run;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentsTest {

    /** Where the texts of a line begin. */
    private static final double[] LEFTS = {0, 60, 300};

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            sections in chapters;       1,Rows,2 / 1.1,Figures,2 / 1.2,Gutters,5 / 2,Prose,8 / 2.1,Words,13 / A,Samples,21;    true
            ranks whose figures rise;   1,Alder,2 / 2,Birch,2 / 3,Cedar,5 / 4,Dogwood,8 / 5,Elder,13 / 6,Fir,21 / 7,Hazel,34; false
            ranks of two digits;        8,Alder,2 / 9,Birch,2 / 10,Cedar,5 / 11,Dogwood,8 / 12,Elder,13 / 13,Fir,21;          false
            too few to be sure;         1,Rows,2 / 1.1,Figures,2 / 1.2,Gutters,5;                                             false
            no headings;                0.5,2 / 1.0,2 / 1.5,5 / 2.0,8 / 2.5,13 / 3.0,21;                                      false
            pages that fall;            1,Rows,2 / 1.1,Figures,2 / 1.2,Gutters,5 / 2,Prose,4 / 2.1,Words,13 / A,Samples,21;    false
            dots that lead to pages;    1,Rows .....,2 / 2,Figures .....,2 / 3,Gutters .....,5;                                true
            """)
    void numbersApartFromHeadingsAreOfContentsWhereSomeAreSectionsInOthers(
            String behaviour, String listed, boolean contents) {
        Page page = Printed.page(texts(listed), List.of(), List.of(), List.of());
        List<CellLine> lines = page.lines().stream().map(CellLine::of).toList();

        assertThat(Contents.are(lines, Cores.of(lines), page)).isEqualTo(contents);
    }

    private static List<Run> texts(String listed) {
        List<Run> texts = new ArrayList<>();
        double baseline = 100;
        for (String line : listed.split(" / ", -1)) {
            String[] cells = line.split(",", -1);
            for (int i = 0; i < cells.length; i++) {
                texts.add(Printed.run(cells[i], LEFTS[i], LEFTS[i] + 5.0 * cells[i].length(), baseline));
            }
            baseline += 14;
        }
        return texts;
    }
}
