package io.sectorbrief.render;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import io.sectorbrief.model.Figure;
import io.sectorbrief.render.chart.Datum;
import io.sectorbrief.render.chart.Frame;
import io.sectorbrief.render.chart.Palette;
import io.sectorbrief.render.chart.Series;
import io.sectorbrief.render.chart.Shade;
import io.sectorbrief.render.phrase.Idiom;
import io.sectorbrief.render.phrase.Listing;
import io.sectorbrief.render.phrase.Manner;
import io.sectorbrief.render.view.FigureView;
import io.sectorbrief.render.view.HashKeys;
import io.sectorbrief.render.view.Ledger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The parameters of a chart directive, read and checked; figures among them are noted in the ledger. */
final class ChartArguments {

    private static final double FULL_WIDTH = 660;

    private final Map<?, ?> parameters;
    private final Ledger ledger;
    private final Idiom idiom;
    private final double growth;

    /** With what heights are multiplied by. */
    ChartArguments(Map<?, ?> parameters, Ledger ledger, Idiom idiom, double growth) {
        this.parameters = parameters;
        this.ledger = ledger;
        this.idiom = idiom;
        this.growth = growth;
    }

    static Palette palette(TemplateModel colours) throws TemplateModelException {
        TemplateHashModel hash = (TemplateHashModel) colours;
        return new Palette(
                series(hash),
                text(hash.get("ink")),
                text(hash.get("muted")),
                text(hash.get("rule")),
                text(hash.get("up")),
                text(hash.get("down")));
    }

    private static List<String> series(TemplateHashModel colours) throws TemplateModelException {
        Map<String, String> named = new HashMap<>();
        for (String name : HashKeys.of(colours)) {
            if (colours.get(name) instanceof TemplateScalarModel colour) {
                named.put(name, colour.getAsString());
            }
        }
        return texts(colours.get("series")).stream()
                .map(written -> Shade.hex(written, name -> Optional.ofNullable(named.get(name))))
                .toList();
    }

    /** How what a chart shows is told in words. */
    Listing listing() {
        return idiom.listing();
    }

    Frame frame(double height) throws TemplateModelException {
        required("alt");
        return new Frame(number("width", FULL_WIDTH), Math.rint(number("height", height) * growth), text("alt"));
    }

    String text(String name) throws TemplateModelException {
        return text((TemplateModel) parameters.get(name));
    }

    List<String> texts(String name) throws TemplateModelException {
        return texts((TemplateModel) required(name));
    }

    List<Datum> data(String name) throws TemplateModelException {
        return data((TemplateModel) required(name));
    }

    List<Series> series() throws TemplateModelException {
        List<Series> series = new ArrayList<>();
        for (TemplateModel item : items((TemplateModel) required("series"))) {
            TemplateHashModel hash = (TemplateHashModel) item;
            series.add(new Series(text(hash.get("name")), data(hash.get("data"))));
        }
        return series;
    }

    private List<Datum> data(TemplateModel list) throws TemplateModelException {
        List<Datum> data = new ArrayList<>();
        for (TemplateModel item : items(list)) {
            datum((TemplateHashModel) item).ifPresent(data::add);
        }
        return data;
    }

    /** A datum whose figure is missing is left out; a line runs on to the next. */
    private Optional<Datum> datum(TemplateHashModel item) throws TemplateModelException {
        if (!(item.get("figure") instanceof FigureView view)) {
            return Optional.empty();
        }
        Figure figure = view.figure();
        ledger.show(figure);
        Manner manner = manner(item);
        String text = manner.say(figure.value(), idiom).text() + text(item.get("suffix")) + Mark.of(figure.status());
        return Optional.of(
                new Datum(text(item.get("label")), manner.number(figure.value()).doubleValue(), text));
    }

    /** A datum may be printed in a manner of its own; the chart's counts for the others. */
    private Manner manner(TemplateHashModel item) throws TemplateModelException {
        return item.get("show") == null
                ? new Manner(text("show"), (int) number("digits", 1))
                : new Manner(text(item.get("show")), (int) number(item.get("digits"), 1));
    }

    /** The datum in the middle of a ring: {@code {"label": "合计", "figure": …, "show": "亿", "digits": 2, "suffix": "亿"}}. */
    Datum middle() throws TemplateModelException {
        if (!(parameters.get("middle") instanceof TemplateHashModel item)) {
            return new Datum("", 0, "");
        }
        return datum(item).orElse(new Datum(text(item.get("label")), 0, ""));
    }

    private Object required(String name) throws TemplateModelException {
        Object model = parameters.get(name);
        if (model == null) {
            throw new TemplateModelException("a chart needs the parameter '" + name + "'");
        }
        return model;
    }

    double number(String name, double otherwise) throws TemplateModelException {
        return number((TemplateModel) parameters.get(name), otherwise);
    }

    private static double number(@Nullable TemplateModel model, double otherwise) throws TemplateModelException {
        return model instanceof TemplateNumberModel number
                ? number.getAsNumber().doubleValue()
                : otherwise;
    }

    private static List<TemplateModel> items(TemplateModel list) throws TemplateModelException {
        TemplateSequenceModel sequence = (TemplateSequenceModel) list;
        List<TemplateModel> items = new ArrayList<>();
        for (int i = 0; i < sequence.size(); i++) {
            items.add(sequence.get(i));
        }
        return items;
    }

    private static List<String> texts(TemplateModel list) throws TemplateModelException {
        List<String> texts = new ArrayList<>();
        for (TemplateModel item : items(list)) {
            texts.add(text(item));
        }
        return texts;
    }

    private static String text(@Nullable TemplateModel model) throws TemplateModelException {
        return model instanceof TemplateScalarModel scalar ? scalar.getAsString() : "";
    }
}
