package io.sectorbrief.render.workbook;

import io.sectorbrief.render.chart.Shade;
import java.util.Arrays;
import java.util.List;

/**
 * The brand of a workbook, as its template gives it; colours are six hex digits.
 *
 * @param face font of all cells
 * @param night titles and the ground of table heads
 * @param onNight text of table heads
 * @param ink text
 * @param muted notes
 * @param rule lines between rows
 * @param doubt ground of numbers that are doubted
 * @param up rises
 * @param down falls
 * @param reckoning steps of large numbers
 * @param series one a series of a chart, used in order and again from the start
 */
record Theme(
        String face,
        String night,
        String onNight,
        String ink,
        String muted,
        String rule,
        String doubt,
        String up,
        String down,
        Reckoning reckoning,
        List<String> series) {

    Theme {
        if (series.isEmpty()) {
            throw new IllegalArgumentException("the workbook's theme gives no colour for the first series of a chart");
        }
        series = List.copyOf(series);
    }

    /**
     * The brand a template gives.
     *
     * @throws IllegalArgumentException if it lacks the font or a colour
     */
    static Theme of(Markup theme) {
        return new Theme(
                given(theme, "face"),
                colour(given(theme, "night")),
                colour(given(theme, "onNight")),
                colour(given(theme, "ink")),
                colour(given(theme, "muted")),
                colour(given(theme, "rule")),
                colour(given(theme, "doubt")),
                colour(given(theme, "up")),
                colour(given(theme, "down")),
                theme.one("reckoning", Reckoning.class).orElse(Reckoning.CHINESE),
                Arrays.stream(given(theme, "series").split(","))
                        .map(written -> colour(Shade.hex(written.strip(), theme::given)))
                        .toList());
    }

    private static String given(Markup theme, String name) {
        return theme.given(name)
                .orElseThrow(() -> new IllegalArgumentException(
                        "the workbook's theme lacks '" + name + "'; give it in the theme element of the template"));
    }

    private static String colour(String css) {
        if (!css.matches("#[0-9A-Fa-f]{6}")) {
            throw new IllegalArgumentException(
                    "the workbook's theme has the colour '" + css + "'; write it like #0b4f9e");
        }
        return css.substring(1);
    }

    String series(int index) {
        return series.get(index % series.size());
    }
}
