package io.sectorbrief.render.chart;

import io.sectorbrief.render.chart.Svg.Dash;
import java.util.List;

/** A line the height of a word, without axes, that ends in a dot. */
public final class Sparkline {

    private final Palette palette;

    public Sparkline(Palette palette) {
        this.palette = palette;
    }

    public String draw(Frame frame, List<Datum> data) {
        Svg svg = new Svg(frame.width(), frame.height(), frame.description());
        double low = data.stream().mapToDouble(Datum::value).min().orElse(0);
        double high = data.stream().mapToDouble(Datum::value).max().orElse(1);
        double step = (frame.width() - 6) / Math.max(data.size() - 1, 1);
        StringBuilder path = new StringBuilder();
        double x = 3;
        double y = frame.height() / 2;
        for (int i = 0; i < data.size(); i++) {
            x = 3 + i * step;
            double place = high > low ? (data.get(i).value() - low) / (high - low) : 0.5;
            y = frame.height() - 3 - (frame.height() - 6) * place;
            path.append(i == 0 ? "M" : " L").append(Svg.number(x)).append(' ').append(Svg.number(y));
        }
        svg.stroke(path.toString(), palette.of(0), 1.3, Dash.SOLID);
        return svg.circle(x, y, 1.8, palette.of(0)).finish();
    }
}
