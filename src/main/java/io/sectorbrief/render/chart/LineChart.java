package io.sectorbrief.render.chart;

import io.sectorbrief.render.chart.Svg.Dash;
import io.sectorbrief.render.chart.Svg.Lettering;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Lines over a common axis with few grid lines; each line is named where it ends, one that ends before the axis does with the
 * place of its end. Labels at the edge never cover each other.
 */
public final class LineChart {

    private static final String GROUND = "#ffffff";
    private static final double TOP = 10;
    private static final double BOTTOM = 22;
    private static final double LABEL_LINE = 12;
    private static final double AXIS_LABEL_SPACE = 46;
    private static final double GRID_LINE = 0.7;
    private static final double LINE = 1.5;
    private static final double STRONG_LINE = 2;
    private static final double END_DOT = 2.4;

    private final Palette palette;

    public LineChart(Palette palette) {
        this.palette = palette;
    }

    /** Draws series along the labels of the axis; a datum stands at the axis place with its label. */
    public String draw(Frame frame, List<String> axis, List<Series> series) {
        Svg svg = new Svg(frame.width(), frame.height(), frame.description());
        Scale scale =
                Scale.around(extreme(series, Comparator.naturalOrder()), extreme(series, Comparator.reverseOrder()));
        double left = scale.ticks().stream()
                        .mapToDouble(t -> Svg.widthOf(scale.label(t), Lettering.SMALL))
                        .max()
                        .orElse(0)
                + 8;
        double right =
                series.stream().mapToDouble(LineChart::endLabelWidth).max().orElse(0) + 12;
        Plot plot = new Plot(left, frame.width() - right, TOP, frame.height() - BOTTOM, axis, scale);
        grid(svg, plot);
        List<EndLabel> labels = new ArrayList<>();
        for (int i = 0; i < series.size(); i++) {
            labels.add(line(svg, plot, series.get(i), palette.of(i), i == 0 ? Dash.SOLID : Dash.DASHED));
        }
        Map<Boolean, List<EndLabel>> byReach =
                labels.stream().collect(Collectors.partitioningBy(label -> label.x() > plot.right() - 1));
        spread(byReach.getOrDefault(true, List.of())).forEach(label -> label.write(svg, plot.right() + 7));
        byReach.getOrDefault(false, List.of()).forEach(label -> label.writeClear(svg, plot, series));
        return svg.finish();
    }

    private static double extreme(List<Series> series, Comparator<Double> order) {
        return series.stream()
                .flatMap(s -> s.data().stream())
                .map(Datum::value)
                .min(order)
                .orElse(0.0);
    }

    private static double endLabelWidth(Series series) {
        String last = series.data().isEmpty()
                ? ""
                : series.data().get(series.data().size() - 1).text();
        return Stream.of(series.name(), last)
                .mapToDouble(t -> Svg.widthOf(t, Lettering.TEXT))
                .max()
                .orElse(0);
    }

    private void grid(Svg svg, Plot plot) {
        for (double tick : plot.scale().ticks()) {
            double y = plot.y(tick);
            svg.line(plot.left(), y, plot.right(), y, palette.rule(), GRID_LINE);
            svg.text(plot.left() - 6, y + 3, plot.scale().label(tick), Lettering.small(palette.muted(), "end"));
        }
        int fitting = Math.max(1, (int) ((plot.right() - plot.left()) / AXIS_LABEL_SPACE));
        int every = (plot.axis().size() + fitting - 1) / fitting;
        for (int i = plot.axis().size() - 1; i >= 0; i -= every) {
            svg.text(plot.x(i), plot.bottom() + 14, plot.axis().get(i), Lettering.small(palette.muted(), "middle"));
        }
    }

    private static EndLabel line(Svg svg, Plot plot, Series series, String colour, Dash dash) {
        StringBuilder path = new StringBuilder();
        double x = plot.left();
        double y = plot.bottom();
        for (Datum datum : series.data()) {
            x = plot.x(plot.axis().indexOf(datum.label()));
            y = plot.y(datum.value());
            path.append(path.isEmpty() ? "M" : " L")
                    .append(Svg.number(x))
                    .append(' ')
                    .append(Svg.number(y));
        }
        svg.stroke(path.toString(), colour, dash == Dash.SOLID ? STRONG_LINE : LINE, dash);
        svg.circle(x, y, END_DOT, colour);
        return new EndLabel(series, colour, x, y);
    }

    private static List<EndLabel> spread(List<EndLabel> labels) {
        List<EndLabel> sorted =
                labels.stream().sorted(Comparator.comparingDouble(EndLabel::y)).toList();
        List<EndLabel> placed = new ArrayList<>();
        double free = 0;
        for (EndLabel label : sorted) {
            EndLabel at = new EndLabel(label.series(), label.colour(), label.x(), Math.max(label.y(), free));
            placed.add(at);
            free = at.y() + 2 * LABEL_LINE;
        }
        return placed;
    }

    private record EndLabel(Series series, String colour, double x, double y) {

        /** Where a line ends before the axis does: name, axis place and value above every line there, below them for want of room. */
        void writeClear(Svg svg, Plot plot, List<Series> lines) {
            if (series.data().isEmpty()) {
                return;
            }
            Datum last = series.data().get(series.data().size() - 1);
            String text = series.name() + " " + last.label() + "：" + last.text();
            double width = Svg.widthOf(text, Lettering.bold(colour, "middle").size()) + 6;
            double middle = Math.max(plot.left() + width / 2, Math.min(plot.right() - width / 2, x));
            DoubleSummaryStatistics taken = lines.stream()
                    .flatMapToDouble(line -> plot.heights(line, middle - width / 2, middle + width / 2))
                    .summaryStatistics();
            double above = Math.min(y, taken.getMin()) - LABEL_LINE / 2;
            double base = above < LABEL_LINE ? Math.max(y, taken.getMax()) + LABEL_LINE + END_DOT : above;
            svg.rectangle(middle - width / 2, base - 10, width, 13, GROUND);
            svg.text(middle, base, text, Lettering.bold(colour, "middle"));
        }

        void write(Svg svg, double x) {
            List<Datum> data = series.data();
            svg.text(x, y + 1, series.name(), Lettering.bold(colour, "start"));
            svg.text(
                    x,
                    y + 1 + LABEL_LINE,
                    data.isEmpty() ? "" : data.get(data.size() - 1).text(),
                    Lettering.plain(colour, "start"));
        }
    }

    private record Plot(double left, double right, double top, double bottom, List<String> axis, Scale scale) {

        double x(int index) {
            return axis.size() < 2 ? (left + right) / 2 : left + (right - left) * index / (axis.size() - 1);
        }

        double y(double value) {
            return bottom - (bottom - top) * scale.place(value);
        }

        /** Where a line enters a span of the axis, turns within it and leaves it. */
        DoubleStream heights(Series line, double from, double to) {
            List<Datum> data = line.data();
            return IntStream.range(1, data.size()).boxed().flatMapToDouble(i -> {
                double x1 = x(axis.indexOf(data.get(i - 1).label()));
                double x2 = x(axis.indexOf(data.get(i).label()));
                double y1 = y(data.get(i - 1).value());
                double y2 = y(data.get(i).value());
                return x2 <= from || x1 >= to
                        ? DoubleStream.empty()
                        : DoubleStream.of(Math.max(x1, from), Math.min(x2, to))
                                .map(at -> y1 + (y2 - y1) * (at - x1) / (x2 - x1));
            });
        }
    }
}
