package io.sectorbrief.extract.pdf.zone;

import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.page.Run;
import io.sectorbrief.extract.pdf.threshold.ChartThresholds;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** Categories of a chart, each with its label, and what the labels are called if one legend says so. */
public final class ChartPairs {

    /**
     * A text in a chart.
     *
     * @param size of its font, 0 if not known
     */
    public record Label(String text, Rect box, double size) {

        static Label of(Run run) {
            return new Label(run.text(), run.box(), run.size());
        }
    }

    /** A category and its label. */
    public record Pair(Label category, Label value) {}

    private final List<Pair> pairs = new ArrayList<>();
    private Optional<String> name = Optional.empty();

    void add(Label category, Label value) {
        pairs.add(new Pair(category, value));
    }

    int size() {
        return pairs.size();
    }

    Stream<Label> values() {
        return pairs.stream().map(Pair::value);
    }

    /** Whether the categories end, or begin, under one another. */
    boolean areFlush() {
        double slack = ChartThresholds.BESIDE_BAR * pairs.get(0).category().size();
        return spread(pair -> pair.category().box().right()) < slack
                || spread(pair -> pair.category().box().left()) < slack;
    }

    /** Whether each label stands as far aside of its category as all others do, and by less than to the next. */
    boolean areOver(double reach) {
        return spread(pair -> pair.value().box().middleX()
                                - pair.category().box().middleX())
                        < reach
                && pairs.stream()
                        .allMatch(pair -> Math.abs(pair.value().box().middleX()
                                        - pair.category().box().middleX())
                                < reach);
    }

    private double spread(ToDoubleFunction<Pair> place) {
        DoubleSummaryStatistics places = pairs.stream().mapToDouble(place).summaryStatistics();
        return places.getMax() - places.getMin();
    }

    /** @param words texts of the chart; the only one that is no category names the values */
    void nameAfter(List<Label> words) {
        List<String> names = words.stream()
                .filter(word ->
                        pairs.stream().noneMatch(pair -> pair.category().box().equals(word.box())))
                .map(Label::text)
                .toList();
        name = names.size() == 1 ? Optional.of(names.get(0)) : Optional.empty();
    }

    /** Whether each label stands at the end of one of these bars, or in the same text as its category, beside slices. */
    boolean areAt(List<Rect> bars) {
        return pairs.stream()
                .allMatch(pair -> pair.category().box().equals(pair.value().box())
                        || bars.stream().anyMatch(bar -> isAt(bar, pair.value())));
    }

    /** Whether lying bars stand in a table: level with one another, a title over the categories and one over the bars. */
    boolean haveTitles(List<Label> texts) {
        Rect categories = around(Pair::category);
        Rect values = around(Pair::value);
        if (values.top() > categories.bottom() || values.left() < categories.right()) {
            return false;
        }
        Rect bars = new Rect(categories.right(), values.top(), values.right(), values.bottom());
        List<Rect> above = texts.stream()
                .map(Label::box)
                .filter(box -> box.bottom() <= Math.min(categories.top(), values.top()))
                .toList();
        return above.stream()
                .filter(title -> title.sharedWidth(categories) > 0)
                .anyMatch(title -> above.stream()
                        .anyMatch(other -> other.left() > title.right()
                                && other.sharedHeight(title) > 0
                                && other.sharedWidth(bars) > 0));
    }

    private Rect around(Function<Pair, Label> part) {
        return pairs.stream().map(part).map(Label::box).reduce(Rect::union).orElseThrow();
    }

    private static boolean isAt(Rect bar, Label value) {
        double near = ChartThresholds.AT_BAR * value.size();
        Rect box = value.box();
        // a table's figures may stand where small bars begin, but not where they end
        boolean beside = Math.abs(box.left() - bar.right()) < near;
        boolean over = Math.min(Math.abs(box.bottom() - bar.top()), Math.abs(bar.bottom() - box.top())) < near;
        return (beside && box.sharedHeight(bar) > 0) || (over && box.sharedWidth(bar) > 0);
    }

    public List<Pair> pairs() {
        return List.copyOf(pairs);
    }

    /** What the values are called. */
    public Optional<String> name() {
        return name;
    }
}
