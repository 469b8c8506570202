package io.sectorbrief.render.chart;

import io.sectorbrief.render.chart.Svg.Lettering;
import java.util.List;

/** Horizontal bars, the largest in a strong colour, each with its name and its value; falls grow to the left in green. */
public final class BarChart {

    private static final double ROW = 21;
    private static final double BAR = 13;
    private static final double GAP = 7;
    private static final double VALUE_SPACE = 62;

    private final Palette palette;

    public BarChart(Palette palette) {
        this.palette = palette;
    }

    /** As many pixels as the rows need. */
    public static double heightOf(int rows) {
        return rows * ROW + 6;
    }

    public String draw(Frame frame, List<Datum> data) {
        Svg svg = new Svg(frame.width(), frame.height(), frame.description());
        double names = data.stream()
                        .mapToDouble(d -> Svg.widthOf(d.label(), 9.5))
                        .max()
                        .orElse(0)
                + GAP;
        double low = Math.min(0, data.stream().mapToDouble(Datum::value).min().orElse(0));
        double high = Math.max(0, data.stream().mapToDouble(Datum::value).max().orElse(1));
        double left = names + (low < 0 ? VALUE_SPACE : 0);
        double unit = (frame.width() - left - VALUE_SPACE) / Math.max(high - low, 1e-12);
        double zero = left - low * unit;
        for (int i = 0; i < data.size(); i++) {
            double top = 3 + i * ROW + (ROW - BAR) / 2;
            svg.text(names - GAP, top + 10, data.get(i).label(), Lettering.plain(palette.ink(), "end"));
            bar(svg, data.get(i), zero, top, unit, low < 0 ? signed(data.get(i)) : palette.of(i == 0 ? 0 : 1));
        }
        svg.line(zero, 2, zero, frame.height() - 2, palette.muted(), 0.6);
        return svg.finish();
    }

    private String signed(Datum datum) {
        return datum.value() < 0 ? palette.down() : palette.up();
    }

    private void bar(Svg svg, Datum datum, double zero, double top, double unit, String colour) {
        double length = Math.max(Math.abs(datum.value()) * unit, 1);
        boolean fall = datum.value() < 0;
        svg.rectangle(fall ? zero - length : zero, top, length, BAR, 1.5, colour);
        svg.text(
                fall ? zero - length - 5 : zero + length + 5,
                top + 10,
                datum.text(),
                Lettering.bold(palette.ink(), fall ? "end" : "start"));
    }
}
