package io.sectorbrief.render.chart;

import io.sectorbrief.render.chart.Svg.Lettering;
import java.util.List;

/** A ring of shares from twelve o'clock on, with a legend beside it and a figure in its middle. */
public final class Doughnut {

    private static final double HOLE = 0.58;
    private static final double MARGIN = 4;
    /** Radii as parts of the width: the ring gives room to long names as long as a figure fits in its middle. */
    private static final double WIDTH_PART = 0.24;

    private static final double LEAST_WIDTH_PART = 0.19;
    private static final double LEGEND_ROW = 17;
    private static final double LEGEND_GAP = 26;
    private static final double SWATCH = 8;
    private static final double SWATCH_SPACE = 13;
    private static final double SWATCH_CORNER = 1.5;
    private static final double HALF = 0.5;
    /** An arc must not end where it starts. */
    private static final double ALMOST = 0.9999;

    private final Palette palette;

    public Doughnut(Palette palette) {
        this.palette = palette;
    }

    /**
     * Draws the ring.
     *
     * @param data parts, none negative
     * @param whole what the parts are parts of; what is left of it is drawn as the rest, without a number
     * @param middle the figure in the middle and, under it, what it is
     */
    public String draw(Frame frame, List<Datum> data, double whole, Datum middle) {
        Svg svg = new Svg(frame.width(), frame.height(), frame.description());
        double radius = radius(frame, data);
        double x = radius + 6;
        double y = frame.height() / 2;
        double ring = Math.max(whole, data.stream().mapToDouble(Datum::value).sum());
        double from = 0;
        for (int i = 0; i < data.size() && ring > 0; i++) {
            double to = from + data.get(i).value() / ring;
            svg.fill(slice(x, y, radius, from, Math.min(to, from + ALMOST)), palette.of(i));
            from = to;
        }
        if (from < ALMOST) {
            svg.fill(slice(x, y, radius, from, ALMOST), palette.rule());
        }
        svg.text(x, y + 2, middle.text(), Lettering.large(palette.ink(), "middle"));
        svg.text(x, y + 16, middle.label(), Lettering.small(palette.muted(), "middle"));
        legend(svg, data, 2 * radius + LEGEND_GAP, frame);
        return svg.finish();
    }

    private static double radius(Frame frame, List<Datum> data) {
        double longest = data.stream()
                .mapToDouble(datum -> Svg.widthOf(datum.label() + " " + datum.text(), Lettering.TEXT))
                .max()
                .orElse(0);
        double beside = (frame.width() - LEGEND_GAP - SWATCH_SPACE - longest - MARGIN) / 2;
        double most = Math.min(frame.height() / 2 - MARGIN, frame.width() * WIDTH_PART);
        return Math.min(most, Math.max(beside, frame.width() * LEAST_WIDTH_PART));
    }

    private void legend(Svg svg, List<Datum> data, double x, Frame frame) {
        double top = frame.height() / 2 - data.size() * LEGEND_ROW / 2 + 11;
        for (int i = 0; i < data.size(); i++) {
            Datum datum = data.get(i);
            double y = top + i * LEGEND_ROW;
            double room = frame.width() - x - SWATCH_SPACE - Svg.widthOf(" " + datum.text(), Lettering.TEXT);
            String name = Svg.fitting(datum.label(), Lettering.TEXT, room);
            svg.rectangle(x, y - SWATCH, SWATCH, SWATCH, SWATCH_CORNER, palette.of(i));
            svg.text(x + SWATCH_SPACE, y, name + " " + datum.text(), Lettering.plain(palette.ink(), "start"));
        }
    }

    private static String slice(double x, double y, double radius, double from, double to) {
        int large = to - from > HALF ? 1 : 0;
        return "M%s A%s %s 0 %d 1 %s L%s A%s %s 0 %d 0 %s Z"
                .formatted(
                        point(x, y, radius, from),
                        Svg.number(radius),
                        Svg.number(radius),
                        large,
                        point(x, y, radius, to),
                        point(x, y, radius * HOLE, to),
                        Svg.number(radius * HOLE),
                        Svg.number(radius * HOLE),
                        large,
                        point(x, y, radius * HOLE, from));
    }

    private static String point(double x, double y, double radius, double turn) {
        double angle = 2 * Math.PI * turn;
        return Svg.number(x + radius * Math.sin(angle)) + " " + Svg.number(y - radius * Math.cos(angle));
    }
}
