package io.sectorbrief.extract.pdf.header;

import static org.assertj.core.api.Assertions.assertThat;

import io.sectorbrief.extract.pdf.block.Columns;
import io.sectorbrief.extract.pdf.drawn.Fill;
import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.drawn.Ruling;
import io.sectorbrief.extract.pdf.page.Printed;
import io.sectorbrief.extract.pdf.threshold.Thresholds;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeaderPathsTest {

    private static final Columns COLUMNS = new Columns(List.of(0.0, 100.0, 200.0, 300.0, 400.0));
    private static final String YEARS = "120-180@120 2021 / 220-280@120 2022 / 320-380@120 2023";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
                    each title heads its column;            20-80@100 Film / 120-180@100 Sales / 220-280@100 Share / 320-380@100 Seats; Film, Sales, Share, Seats
                    a column may have no title;             120-180@100 Sales / 220-280@100 Share / 320-380@100 Seats;      , Sales, Share, Seats
                    texts on one line are one title;        10-40@100 Box / 50-90@100 office / 120-180@100 Share;           Box office, Share, ,
                    a line close over a title is its first; 20-80@120 price / 22-78@108 Average / 120-180@120 2021 / 220-280@120 2022 / 170-230@108 Sales; Average price, Sales > 2021, Sales > 2022,
                    a title in the middle heads those below; 20-80@120 Film / 120-180@120 2021 / 220-280@120 2022 / 170-230@100 Sales; Film, Sales > 2021, Sales > 2022,
                    a title on three levels;                20-80@140 Film / 120-180@140 H1 / 220-280@140 H2 / 170-230@120 2023 / 170-230@100 Sales; Film, Sales > 2023 > H1, Sales > 2023 > H2,
                    """)
    void titlesHeadWhatStandsBelowThem(String behaviour, String header, String paths) {
        assertThat(paths(header, new DrawnSpans(List.of(), List.of()))).isEqualTo(paths);
    }

    @Test
    void aRuleUnderATitleTellsHowFarItReaches() {
        Ruling rule = new Ruling(Ruling.Axis.HORIZONTAL, 105, 110, 390);

        assertThat(paths(
                        "20-80@120 Film / " + YEARS + " / 120-150@100 Sales", new DrawnSpans(List.of(rule), List.of())))
                .isEqualTo("Film, Sales > 2021, Sales > 2022, Sales > 2023");
    }

    @Test
    void aShadedFieldAroundATitleTellsHowFarItReaches() {
        Fill field = new Fill(new Rect(110, 88, 390, 106), 0xCCCCCC);

        assertThat(paths(
                        "20-80@120 Film / " + YEARS + " / 120-150@100 Sales",
                        new DrawnSpans(List.of(), List.of(field))))
                .isEqualTo("Film, Sales > 2021, Sales > 2022, Sales > 2023");
    }

    private static String paths(String header, DrawnSpans drawn) {
        return HeaderPaths.of(Printed.runs(header), COLUMNS, drawn, Thresholds.USUAL).stream()
                .map(path -> String.join(" > ", path))
                .collect(Collectors.joining(", "))
                .strip();
    }
}
