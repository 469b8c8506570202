package io.sectorbrief.render;

import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import freemarker.template.utility.DeepUnwrap;
import io.sectorbrief.model.Figure;
import io.sectorbrief.model.Value;
import io.sectorbrief.model.Value.Quantity;
import io.sectorbrief.render.Voice.MarkPlace;
import io.sectorbrief.render.phrase.Idiom;
import io.sectorbrief.render.phrase.Manner;
import io.sectorbrief.render.phrase.Numerals;
import io.sectorbrief.render.phrase.Said;
import io.sectorbrief.render.view.FigureView;
import io.sectorbrief.render.view.Ledger;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The functions with which templates print figures: {@code amount pct pp rises change move size named} for sentences, {@code cell} for
 * table cells, where a figure that is missing prints a dash. Whatever is printed is noted in the ledger.
 */
final class Sayings {

    private static final Map<String, Integer> DIGITS = Map.of("pct", 1, "change", 1, "plain", 0, "move", 0);

    private final Voice voice;
    private final Ledger ledger;
    private final Idiom idiom;

    Sayings(Voice voice, Ledger ledger, Idiom idiom) {
        this.voice = voice;
        this.ledger = ledger;
        this.idiom = idiom;
    }

    Map<String, Object> functions() {
        Map<String, Object> functions = new HashMap<>(inSentences());
        functions.put("cell", (TemplateMethodModelEx) this::cell);
        functions.put("digits", (TemplateMethodModelEx) Sayings::digitsOf);
        return functions;
    }

    private Map<String, Object> inSentences() {
        return Map.of(
                "amount", sentence((value, words) -> idiom.amount(value)),
                "pct", sentence((value, words) -> Said.plain(Numerals.percent(number(value), digits(words, 0, 1)))),
                "pp", sentence(this::points),
                "rises", sentence(this::rises),
                "change", sentence((value, words) -> Numerals.change(number(value), digits(words, 0, 1))),
                "move", sentence((value, words) -> new Manner("move", 0).say(value, idiom)),
                "plain", sentence((value, words) -> Said.plain(Numerals.grouped(number(value), digits(words, 0, 0)))),
                "size",
                        sentence((value, words) ->
                                Said.plain(Numerals.grouped(number(value).abs(), digits(words, 0, 0)))),
                "scaled", sentence(this::inColumn),
                "named", (TemplateMethodModelEx) this::named);
    }

    private TemplateMethodModelEx sentence(Saying saying) {
        return arguments -> say(figure(arguments), saying, words(arguments, 1), MarkPlace.AFTER);
    }

    /** {@code named(figure)}: whom it is about, leading to where that was read. */
    private Object named(List<?> arguments) throws TemplateModelException {
        Figure figure = figure(arguments);
        return say(figure, (value, words) -> Said.plain(figure.subject()), List.of(), MarkPlace.AFTER);
    }

    /** {@code cell(figure!, "change", 1)}: the figure in a column's manner, or a dash. */
    private Object cell(List<?> arguments) throws TemplateModelException {
        if (!(arguments.get(0) instanceof FigureView view)) {
            return new SimpleScalar(Numerals.NOTHING);
        }
        return say(view.figure(), this::inColumn, words(arguments, 1), MarkPlace.BEFORE);
    }

    /** {@code digits(figures, "万", 1)}: how many digits a column of these needs to show what was printed, one at most. */
    private static SimpleNumber digitsOf(List<?> arguments) throws TemplateModelException {
        List<Value> column = new ArrayList<>();
        var figures = (TemplateSequenceModel) arguments.get(0);
        for (int i = 0; i < figures.size(); i++) {
            if (figures.get(i) instanceof FigureView view) {
                column.add(view.figure().value());
            }
        }
        List<Object> words = words(arguments, 1);
        return new SimpleNumber(new Manner(words.get(0).toString(), digits(words, 1, 1)).printed(column));
    }

    private Said inColumn(Value value, List<Object> words) {
        String name = words.isEmpty() ? "plain" : words.get(0).toString();
        return new Manner(name, digits(words, 1, DIGITS.getOrDefault(name, 2))).say(value, idiom);
    }

    /** {@code pp(f, 1)} with its sign, {@code pp(f, 1, "跑赢", "跑输")} with a word in its place. */
    private Said points(Value value, List<Object> words) {
        int digits = digits(words, 0, 1);
        return words.size() > 2
                ? idiom.points(
                        number(value),
                        digits,
                        words.get(1).toString(),
                        words.get(2).toString())
                : idiom.points(number(value), digits);
    }

    private Said rises(Value value, List<Object> words) {
        String up = words.size() > 0 ? words.get(0).toString() : idiom.rose();
        String down = words.size() > 1 ? words.get(1).toString() : idiom.fell();
        return idiom.rises(quantity(value), digits(words, 2, 1), up, down);
    }

    private Object say(Figure figure, Saying saying, List<Object> words, MarkPlace place)
            throws TemplateModelException {
        ledger.show(figure);
        ledger.lead(figure);
        return voice.write(saying.say(figure.value(), words), figure, place);
    }

    private static Figure figure(List<?> arguments) throws TemplateModelException {
        if (!arguments.isEmpty() && arguments.get(0) instanceof FigureView view) {
            return view.figure();
        }
        throw new TemplateModelException("the first argument is a figure, as s.figure(…) or a row gives it");
    }

    private static List<Object> words(List<?> arguments, int from) throws TemplateModelException {
        List<Object> words = new ArrayList<>();
        for (Object argument : arguments.subList(from, arguments.size())) {
            words.add(DeepUnwrap.unwrap((TemplateModel) argument));
        }
        return words;
    }

    private static int digits(List<Object> words, int index, int otherwise) {
        return words.size() > index && words.get(index) instanceof Number number ? number.intValue() : otherwise;
    }

    private static BigDecimal number(Value value) {
        return quantity(value).number();
    }

    private static Quantity quantity(Value value) {
        if (value instanceof Quantity quantity) {
            return quantity;
        }
        throw new IllegalArgumentException("'" + ((Value.Text) value).text() + "' is not a number");
    }

    /** One manner of saying a value. */
    private interface Saying {
        Said say(Value value, List<Object> words);
    }
}
