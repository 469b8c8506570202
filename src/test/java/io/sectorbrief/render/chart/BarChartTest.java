package io.sectorbrief.render.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class BarChartTest {

    private static final String UP = "#c00000";
    private static final String DOWN = "#008000";
    private static final Palette PALETTE =
            new Palette(List.of("#111111", "#999999"), "#000000", "#777777", "#dddddd", UP, DOWN);
    private static final Pattern BAR = Pattern.compile("<rect[^>]*fill=\"(#\\w+)\"");

    @Test
    void risesAndFallsHaveTheirColours() {
        assertEquals(List.of(UP, UP, DOWN), colours(BarChart.ofChanges(PALETTE), 3, 1, -2));
    }

    @Test
    void aWeekInWhichAllRoseIsColouredLikeAnyOther() {
        assertEquals(List.of(UP, UP), colours(BarChart.ofChanges(PALETTE), 3, 1));
    }

    @Test
    void amountsAreNoRises() {
        assertEquals(List.of("#111111", "#999999"), colours(BarChart.ofAmounts(PALETTE), 3, 1));
    }

    private static List<String> colours(BarChart chart, double... values) {
        List<Datum> data = DoubleStream.of(values)
                .mapToObj(value -> new Datum("甲", value, String.valueOf(value)))
                .toList();
        return BAR.matcher(chart.draw(new Frame(300, 100, "条形图"), data))
                .results()
                .map(bar -> bar.group(1))
                .toList();
    }
}
