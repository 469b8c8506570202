package io.sectorbrief.extract.pdf.zone;

import io.sectorbrief.extract.pdf.block.Figures;
import io.sectorbrief.extract.pdf.drawn.Aside;
import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.page.Line;
import io.sectorbrief.extract.pdf.page.Run;
import io.sectorbrief.extract.pdf.threshold.ChartThresholds;
import io.sectorbrief.extract.pdf.threshold.Thresholds;
import io.sectorbrief.extract.pdf.zone.ChartPairs.Label;
import io.sectorbrief.model.FootnoteMark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the data labels of a chart: rows of category and value, where each category has exactly one label. Where anything
 * is left to guess, nothing is read.
 */
public final class ChartLabels {

    private static final Pattern VALUE =
            Pattern.compile("\\(?[-+−–]?[¥$]?\\d[\\d,]*(?:\\.\\d+)?\\s*(?:%|％|[xX]|倍|[百千]?[万亿]?元?|pct|pp|bps?)?\\)?");
    private static final Pattern SLICE = Pattern.compile("(.*\\D)[,，;；:：\\s]\\s*(\\d+(?:\\.\\d+)?\\s*[%％])");

    private final Zone zone;
    private final Thresholds thresholds;
    private final List<Label> values;
    private final List<Label> words;

    private ChartLabels(Zone zone, Thresholds thresholds) {
        this.zone = zone;
        this.thresholds = thresholds;
        List<Label> all = labels(zone);
        this.values = all.stream().filter(ChartLabels::isValue).toList();
        this.words = all.stream().filter(label -> !isValue(label)).toList();
    }

    /** What the labels of a chart say, if they say it plainly. */
    public static Optional<ChartPairs> read(Zone zone, Thresholds thresholds) {
        if (zone.runs().size() > ChartThresholds.MOST_LABELS) {
            return Optional.empty();
        }
        ChartLabels labels = new ChartLabels(zone, thresholds);
        Optional<ChartPairs> pairs = labels.slices().or(labels::lyingBars).or(labels::standingBars);
        pairs.ifPresent(read -> read.nameAfter(labels.words));
        return pairs;
    }

    /** Whether bars or slices are drawn to the labels of a zone; a table with bars in its cells has titles over them. */
    static boolean areDrawn(Zone zone, Thresholds thresholds) {
        List<Rect> drawn = zone.page().pictures().stream()
                .filter(zone.area()::holdsMiddleOf)
                .toList();
        return drawn.size() > 1
                && drawn.size() <= ChartThresholds.MOST_LABELS
                && read(zone, thresholds)
                        .filter(pairs -> pairs.areAt(drawn))
                        .filter(pairs -> !pairs.haveTitles(labels(zone)))
                        .isPresent();
    }

    private static List<Label> labels(Zone zone) {
        return zone.runs().stream().map(Label::of).toList();
    }

    private static boolean isValue(Label label) {
        return VALUE.matcher(FootnoteMark.without(label.text())).matches();
    }

    /** Names with shares of a whole, all of it. */
    private Optional<ChartPairs> slices() {
        ChartPairs pairs = new ChartPairs();
        double sum = 0;
        for (Label word : words) {
            Matcher slice = SLICE.matcher(FootnoteMark.without(word.text()));
            if (slice.matches()) {
                sum += Double.parseDouble(slice.group(2).replaceAll("[\\s%％]", ""));
                pairs.add(
                        new Label(slice.group(1).strip().replaceFirst("[,，;；:：]$", ""), word.box(), word.size()),
                        new Label(slice.group(2), word.box(), word.size()));
            }
        }
        boolean whole = Math.abs(sum - 100) <= ChartThresholds.WHOLE;
        return whole && values.isEmpty() && pairs.size() > 1 ? Optional.of(pairs) : Optional.empty();
    }

    /** Categories under one another, each with one label beside it; other figures are those of one axis. */
    private Optional<ChartPairs> lyingBars() {
        ChartPairs pairs = new ChartPairs();
        List<Label> left = new ArrayList<>(values);
        for (Label word : words) {
            List<Label> beside = values.stream()
                    .filter(value -> value.box().left() > word.box().right()
                            && Math.abs(value.box().middleY() - word.box().middleY())
                                    < ChartThresholds.BESIDE_BAR * word.size())
                    .toList();
            if (beside.size() == 1) {
                pairs.add(word, beside.get(0));
            }
            left.removeAll(beside);
        }
        boolean apart = left.stream()
                                .mapToDouble(value -> value.box().middleY())
                                .distinct()
                                .count()
                        <= 1
                && pairs.values().distinct().count() == pairs.size();
        return apart
                        && pairs.size() >= ChartThresholds.FEWEST_BARS
                        && pairs.areFlush()
                        && values.size() == pairs.size() + left.size()
                ? Optional.of(pairs)
                : Optional.empty();
    }

    /** Categories on one height, upright or slanted, each with one label over it. */
    private Optional<ChartPairs> standingBars() {
        return Stream.concat(levels().stream(), slanted().stream())
                .filter(level -> level.size() >= ChartThresholds.FEWEST_BARS)
                .flatMap(level -> over(level).stream())
                .findFirst();
    }

    /** Lines of labels, the lowest first. */
    private List<List<Label>> levels() {
        List<List<Label>> levels = new ArrayList<>();
        for (List<Run> line : Line.byBaseline(zone.runs(), thresholds)) {
            levels.add(0, line.stream().map(Label::of).toList());
        }
        return levels;
    }

    private Optional<List<Label>> slanted() {
        List<Label> turned = zone.page().asides().stream()
                .filter(aside ->
                        aside.kind() == Aside.Kind.TURNED && zone.area().holdsMiddleOf(aside.box()))
                .map(aside -> new Label(aside.text(), aside.box(), 0))
                .sorted(Comparator.comparingDouble(label -> label.box().middleX()))
                .toList();
        return turned.isEmpty() ? Optional.empty() : Optional.of(turned);
    }

    private Optional<ChartPairs> over(List<Label> level) {
        double top =
                level.stream().mapToDouble(label -> label.box().top()).min().orElseThrow();
        double pitch = pitch(level);
        Rect first = level.get(0).box();
        Rect last = level.get(level.size() - 1).box();
        List<Label> labels = values.stream()
                .filter(value -> value.box().middleY() < top)
                .filter(value -> value.box().middleX() > first.middleX() - ChartThresholds.SLOT * pitch
                        && value.box().middleX() < last.middleX() + ChartThresholds.SLOT * pitch)
                .sorted(Comparator.comparingDouble(value -> value.box().middleX()))
                .toList();
        boolean named = level.stream().allMatch(label -> !isValue(label) || Figures.isYear(label.text()));
        if (!named || labels.size() != level.size()) {
            return Optional.empty();
        }
        ChartPairs pairs = new ChartPairs();
        for (int i = 0; i < labels.size(); i++) {
            pairs.add(level.get(i), labels.get(i));
        }
        return pairs.areOver(ChartThresholds.SLOT * pitch) ? Optional.of(pairs) : Optional.empty();
    }

    private static double pitch(List<Label> level) {
        double pitch = Double.POSITIVE_INFINITY;
        for (int i = 1; i < level.size(); i++) {
            pitch = Math.min(
                    pitch, level.get(i).box().middleX() - level.get(i - 1).box().middleX());
        }
        return pitch;
    }
}
