package io.sectorbrief.render.chart;

import io.sectorbrief.render.chart.Svg.Dash;
import java.util.List;

/** A line the height of a word, without axes, that ends in a dot. */
public final class Sparkline {

    private static final double MARGIN = 3;
    private static final double LINE = 1.3;
    private static final double END_DOT = 1.8;

    private final Palette palette;

    public Sparkline(Palette palette) {
        this.palette = palette;
    }

    public String draw(Frame frame, List<Datum> data) {
        Svg svg = new Svg(frame.width(), frame.height(), frame.description());
        double low = data.stream().mapToDouble(Datum::value).min().orElse(0);
        double high = data.stream().mapToDouble(Datum::value).max().orElse(1);
        double step = (frame.width() - 2 * MARGIN) / Math.max(data.size() - 1, 1);
        StringBuilder path = new StringBuilder();
        double x = MARGIN;
        double y = frame.height() / 2;
        for (int i = 0; i < data.size(); i++) {
            x = MARGIN + i * step;
            double place = high > low ? (data.get(i).value() - low) / (high - low) : 0.5;
            y = frame.height() - MARGIN - (frame.height() - 2 * MARGIN) * place;
            path.append(i == 0 ? "M" : " L").append(Svg.number(x)).append(' ').append(Svg.number(y));
        }
        svg.stroke(path.toString(), palette.of(0), LINE, Dash.SOLID);
        return svg.circle(x, y, END_DOT, palette.of(0)).finish();
    }
}
