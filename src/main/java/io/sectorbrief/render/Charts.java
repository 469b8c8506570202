package io.sectorbrief.render;

import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import io.sectorbrief.render.chart.BarChart;
import io.sectorbrief.render.chart.Datum;
import io.sectorbrief.render.chart.Doughnut;
import io.sectorbrief.render.chart.Frame;
import io.sectorbrief.render.chart.LineChart;
import io.sectorbrief.render.chart.Palette;
import io.sectorbrief.render.chart.Series;
import io.sectorbrief.render.chart.Sparkline;
import io.sectorbrief.render.phrase.Idiom;
import io.sectorbrief.render.view.Ledger;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntToDoubleFunction;

/**
 * The directives with which templates draw: {@code <@bars data=[{"label": …, "figure": …}] show="亿" digits=2 width=320 alt="…"/>},
 * {@code <@signedbars …/>} with rises and falls in their colours, {@code <@doughnut …/>}, {@code <@spark …/>} and
 * {@code <@lines axis=[…] series=[{"name": …, "data": […]}] …/>}. Colours are those of the variable {@code colours} that the theme
 * sets.
 */
final class Charts {

    /** Heights in CSS pixels where the template gives none. */
    private static final double LINES = 190;

    private static final double RING = 170;
    private static final double SPARK = 16;

    private final Ledger ledger;
    private final Idiom idiom;
    private final IntToDoubleFunction growth;

    /**
     * With what the height of an exhibit's charts is multiplied by.
     *
     * @param growth by the exhibit's number
     */
    Charts(Ledger ledger, Idiom idiom, IntToDoubleFunction growth) {
        this.ledger = ledger;
        this.idiom = idiom;
        this.growth = growth;
    }

    Map<String, Object> directives() {
        return Map.of(
                "bars", directive(bars(BarChart::ofAmounts)),
                "signedbars", directive(bars(BarChart::ofChanges)),
                "lines", directive(Charts::lines),
                "doughnut", directive(Charts::doughnut),
                "spark", directive(Charts::spark));
    }

    private TemplateDirectiveModel directive(Drawing drawing) {
        return (environment, parameters, variables, body) -> write(environment, parameters, drawing);
    }

    private void write(Environment environment, Map<?, ?> parameters, Drawing drawing)
            throws TemplateException, IOException {
        ChartArguments arguments = new ChartArguments(parameters, ledger, idiom, growth.applyAsDouble(ledger.last()));
        TemplateModel colours = environment.getVariable("colours");
        if (colours == null) {
            throw new TemplateModelException("charts need the variable 'colours' that theme/theme.ftl sets");
        }
        environment.getOut().write(drawing.draw(arguments, ChartArguments.palette(colours)));
    }

    private static Drawing bars(Function<Palette, BarChart> kind) {
        return (arguments, palette) -> {
            List<Datum> data = arguments.data("data");
            Frame frame = arguments.frame(BarChart.heightOf(data.size())).telling(data, arguments.listing());
            return kind.apply(palette).draw(frame, data);
        };
    }

    private static String lines(ChartArguments arguments, Palette palette) throws TemplateModelException {
        List<Series> series = arguments.series();
        return new LineChart(palette)
                .draw(
                        arguments.frame(LINES).tellingLines(series, arguments.listing()),
                        arguments.texts("axis"),
                        series);
    }

    private static String doughnut(ChartArguments arguments, Palette palette) throws TemplateModelException {
        List<Datum> data = arguments.data("data");
        Frame frame = arguments.frame(RING).telling(data, arguments.listing());
        return new Doughnut(palette).draw(frame, data, arguments.number("whole", 0), arguments.middle());
    }

    private static String spark(ChartArguments arguments, Palette palette) throws TemplateModelException {
        List<Datum> data = arguments.data("data");
        return new Sparkline(palette).draw(arguments.frame(SPARK).telling(data, arguments.listing()), data);
    }

    /** One kind of chart. */
    private interface Drawing {
        String draw(ChartArguments arguments, Palette palette) throws TemplateModelException;
    }
}
