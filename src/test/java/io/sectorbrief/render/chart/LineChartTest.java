package io.sectorbrief.render.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LineChartTest {

    private static final Palette PALETTE =
            new Palette(List.of("#111111", "#222222"), "#000000", "#777777", "#cccccc", "#aa0000", "#00aa00");

    private static final Pattern NAME = Pattern.compile("y=\"([0-9.]+)\"[^>]*>今年 第30周");

    @Test
    void theNameOfALineThatEndsEarlyStandsAboveThePeakBesideItsEnd() {
        String chart = chart(week -> week == 28 ? 17 : 8);

        assertThat(baseline(chart)).isLessThan(height(chart, 28));
    }

    @Test
    void whereThePeakReachesTheTopTheNameStandsBelowEveryLine() {
        String chart = chart(week -> week == 28 ? 20 : 15);

        assertThat(baseline(chart)).isGreaterThan(height(chart, 30) + 10);
    }

    private static String chart(IntUnaryOperator gross) {
        List<String> axis =
                IntStream.rangeClosed(1, 52).mapToObj(week -> "第" + week + "周").toList();
        return new LineChart(PALETTE)
                .draw(
                        new Frame(657, 180, "weeks"),
                        axis,
                        List.of(
                                new Series("今年", data(30, gross)),
                                new Series("去年", data(52, week -> week == 5 ? 20 : 6))));
    }

    private static List<Datum> data(int weeks, IntUnaryOperator gross) {
        return IntStream.rangeClosed(1, weeks)
                .mapToObj(week ->
                        new Datum("第" + week + "周", gross.applyAsInt(week), Integer.toString(gross.applyAsInt(week))))
                .toList();
    }

    private static double baseline(String chart) {
        return NAME.matcher(chart)
                .results()
                .mapToDouble(found -> Double.parseDouble(found.group(1)))
                .findFirst()
                .orElseThrow();
    }

    /** Of the first line drawn, at a week. */
    private static double height(String chart, int week) {
        String path = Pattern.compile("<path d=\"([^\"]+)\"")
                .matcher(chart)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
        return Double.parseDouble(path.split(" L|M", -1)[week].split(" ", -1)[1]);
    }
}
