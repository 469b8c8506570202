package io.sectorbrief.render.chart;

import io.sectorbrief.render.chart.Svg.Lettering;
import java.util.List;

/** Horizontal bars, each with its name and its value; what is below zero grows to the left. */
public final class BarChart {

    private static final double ROOMY = 21;
    private static final double TIGHT = 15.5;
    private static final int MANY = 10;
    private static final double BAR_PART = 0.64;
    private static final double NAMES_PART = 0.42;
    private static final double MARGIN = 3;
    private static final double VALUE_GAP = 5;
    private static final double CORNER = 1.5;
    private static final double BASE_LINE = 0.6;
    private static final double GAP = 7;
    private static final double VALUE_SPACE = 62;

    private final Palette palette;
    private final Colouring colouring;

    private BarChart(Palette palette, Colouring colouring) {
        this.palette = palette;
        this.colouring = colouring;
    }

    /** The first bar, the largest, in a strong colour. */
    public static BarChart ofAmounts(Palette palette) {
        return new BarChart(palette, (place, datum) -> palette.of(place == 0 ? 0 : 1));
    }

    /** Rises and falls in their colours, also where all rose. */
    public static BarChart ofChanges(Palette palette) {
        return new BarChart(palette, (place, datum) -> datum.value() < 0 ? palette.down() : palette.up());
    }

    /** As many pixels as the rows need. */
    public static double heightOf(int rows) {
        return Math.ceil(rows * (rows > MANY ? TIGHT : ROOMY) + 2 * MARGIN);
    }

    public String draw(Frame frame, List<Datum> data) {
        Svg svg = new Svg(frame.width(), frame.height(), frame.description());
        double room = Math.min(widestName(data), frame.width() * NAMES_PART - GAP);
        double names = room + GAP;
        double low = Math.min(0, data.stream().mapToDouble(Datum::value).min().orElse(0));
        double high = Math.max(0, data.stream().mapToDouble(Datum::value).max().orElse(1));
        double left = names + (low < 0 ? VALUE_SPACE : 0);
        double unit = (frame.width() - left - VALUE_SPACE) / Math.max(high - low, 1e-12);
        double zero = left - low * unit;
        double row = (frame.height() - 2 * MARGIN) / Math.max(data.size(), 1);
        for (int i = 0; i < data.size(); i++) {
            Datum datum = data.get(i);
            double middle = MARGIN + (i + 0.5) * row;
            String name = Svg.fitting(datum.label(), Lettering.TEXT, room);
            svg.text(names - GAP, middle + Lettering.DROP, name, Lettering.plain(palette.ink(), "end"));
            bar(svg, datum, new Bar(zero, middle, unit, row), colouring.of(i, datum));
        }
        return svg.line(zero, 2, zero, frame.height() - 2, palette.muted(), BASE_LINE)
                .finish();
    }

    private static double widestName(List<Datum> data) {
        return data.stream()
                .mapToDouble(datum -> Svg.widthOf(datum.label(), Lettering.TEXT))
                .max()
                .orElse(0);
    }

    private void bar(Svg svg, Datum datum, Bar bar, String colour) {
        double length = Math.max(Math.abs(datum.value()) * bar.unit(), 1);
        double height = Math.min(bar.row(), ROOMY) * BAR_PART;
        boolean fall = datum.value() < 0;
        double end = fall ? bar.zero() - length : bar.zero() + length;
        svg.rectangle(Math.min(bar.zero(), end), bar.middle() - height / 2, length, height, CORNER, colour);
        Lettering lettering = Lettering.bold(palette.ink(), fall ? "end" : "start");
        svg.text(fall ? end - VALUE_GAP : end + VALUE_GAP, bar.middle() + Lettering.DROP, datum.text(), lettering);
    }

    /** Where a bar starts and stands, how many pixels one unit is, how high its row is. */
    private record Bar(double zero, double middle, double unit, double row) {}

    /** The colour of a bar by its place from the top and what it shows. */
    private interface Colouring {
        String of(int place, Datum datum);
    }
}
