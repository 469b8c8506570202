package io.sectorbrief.extract.pdf.doubt;

import static org.assertj.core.api.Assertions.assertThat;

import io.sectorbrief.extract.doubt.Doubt;
import io.sectorbrief.extract.pdf.grid.Grid;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeaderDoubtsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Name, Sales/2022, Sales/2023    | Alpha, 12.5, 13.1 | ''
            Name, Sales, Name, Sales        | Alpha, 12.5, Beta, 3 | ''
            Name, Sales, Share              | Alpha, 12.5, Sha | ''
            Name, 12.5, Share               | Alpha, 11.0, 3% | the header holds a figure: 12.5
            Name, $90, 2023                 | Alpha, 11.0, 3% | the header holds a figure: $90
            Name, Sales (mn, Share          | Alpha, 12.5, 3% | a title holds half a bracket: 'Sales (mn'
            Name, Sales, of staff           | Alpha, 12.5, 3 | a title begins in the middle: 'of staff'
            Sales/Name, Sales/2022          | Alpha, 12.5 | one title stands over all columns: 'Sales'
            Name, Costs:/Rent, Costs:/Wages | Alpha, 12, 13 | the header holds the name of a group of rows: 'Costs:'
            Name, Half/Sales, Sales         | Alpha, 12, 13 | a title stands under another one in one place and alone in another: 'Sales'
            DayMon, EventFair               | Mon, Fair | the header ends with what a row holds: 'Mon Fair'
            """)
    void titlesThatFitBadlyAreDoubted(String titles, String cells, String doubt) {
        List<List<String>> header =
                split(titles, ", ").map(title -> split(title, "/").toList()).toList();
        List<Grid.GridCell> row = split(cells, ", ")
                .map(text -> new Grid.GridCell(text, Optional.empty()))
                .toList();
        List<Double> edges = IntStream.rangeClosed(0, header.size())
                .mapToObj(Double::valueOf)
                .toList();
        Grid grid = new Grid(edges, header, List.of(new Grid.GridRow(Grid.GridRow.Kind.WHOLE, row)), List.of());

        assertThat(HeaderDoubts.of(grid).stream().map(Doubt::words))
                .containsExactlyElementsOf(split(doubt, "\n").toList());
    }

    private static Stream<String> split(String text, String mark) {
        return Arrays.stream(text.strip().split(mark)).map(String::strip).filter(part -> !part.isEmpty());
    }
}
