package io.sectorbrief.extract.pdf.page;

import io.sectorbrief.extract.pdf.drawn.Aside;
import io.sectorbrief.extract.pdf.threshold.TextThresholds;
import io.sectorbrief.extract.pdf.threshold.Thresholds;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Sets the raised marks of footnotes apart from the text they hang on: 5,210 with a raised 2 is no 52,102. Other raised
 * letters stay in their word, and the powers of a unit are written as such.
 */
final class Marks {

    private static final Pattern MARK =
            Pattern.compile("[\\[(（【]?(?:注?\\d{1,2}|[*＊†‡§¶#]{1,3}|[①-⑳]|[a-z])(?:[,，、]\\d{1,2})*[])）】]?");
    private static final Pattern UNIT = Pattern.compile("(?:.*[^A-Za-z])?(?:[kcmd]?m|ft)");
    private static final Map<String, String> POWERS = Map.of("2", "²", "3", "³");

    /** Points; wide enough that an edge and what hangs on it lie in the same step or the next. */
    private static final double STEP = 12;

    /** Texts in no order, and what was set apart from them. */
    record Apart(List<Run> texts, List<Aside> marks) {}

    private final List<Optional<Run>> runs = new ArrayList<>();
    private final Map<Long, NavigableMap<Double, List<Integer>>> byRight = new HashMap<>();
    private final Map<Long, NavigableMap<Double, List<Integer>>> byLeft = new HashMap<>();
    private final List<Aside> marks = new ArrayList<>();
    private double largest;

    private Marks(List<Run> drawn) {
        for (Run run : drawn) {
            int index = runs.size();
            note(byRight, run.box().right(), run, index);
            note(byLeft, run.box().left(), run, index);
            largest = Math.max(largest, run.size());
            runs.add(Optional.of(run));
        }
    }

    private static void note(Map<Long, NavigableMap<Double, List<Integer>>> edges, double edge, Run run, int index) {
        edges.computeIfAbsent(step(edge), key -> new TreeMap<>())
                .computeIfAbsent(run.baseline(), key -> new ArrayList<>())
                .add(index);
    }

    static Apart apart(List<Run> drawn, Thresholds thresholds) {
        if (drawn.size() > thresholds.mostInATable()) {
            return new Apart(drawn, List.of());
        }
        Marks marks = new Marks(drawn);
        IntStream.range(0, drawn.size())
                .filter(index -> drawn.get(index).text().length() <= TextThresholds.LONGEST_MARK)
                .forEach(index -> marks.settle(index, drawn.get(index)));
        return new Apart(marks.runs.stream().flatMap(Optional::stream).toList(), marks.marks);
    }

    /** Whether characters of one size and baseline stand small above those of another. */
    static boolean areRaised(double size, double baseline, double lineSize, double lineBaseline) {
        double raise = (lineBaseline - baseline) / lineSize;
        return size < TextThresholds.MARK_SIZE * lineSize
                && raise > TextThresholds.LEAST_RAISE
                && raise < TextThresholds.MOST_RAISE;
    }

    private void settle(int index, Run small) {
        Optional<Integer> left = host(
                small,
                byRight,
                small.box().left(),
                host -> small.box().left() - host.box().right());
        Optional<Integer> right = host(
                small,
                byLeft,
                small.box().right(),
                host -> host.box().left() - small.box().right());
        if (left.isPresent()) {
            hang(small, left.get(), index);
        } else if (right.isPresent() && MARK.matcher(small.text()).matches()) {
            Run host = runs.get(right.get()).orElseThrow();
            set(right.get(), small.on(host).with(host, " "), index);
        }
    }

    private Optional<Integer> host(
            Run small,
            Map<Long, NavigableMap<Double, List<Integer>>> edges,
            double edge,
            ToDoubleFunction<Run> distance) {
        return LongStream.rangeClosed(step(edge) - 1, step(edge) + 1)
                .boxed()
                .flatMap(step -> below(small, edges.getOrDefault(step, Collections.emptyNavigableMap())))
                .filter(index -> runs.get(index)
                        .filter(host -> areRaised(small.size(), small.baseline(), host.size(), host.baseline())
                                && distance.applyAsDouble(host) > -TextThresholds.MARK_OVERLAP * host.size()
                                && distance.applyAsDouble(host) < TextThresholds.MARK_GAP * host.size())
                        .isPresent())
                .findFirst();
    }

    /** Of texts by their baselines those over which one may be raised, in the order in which they were drawn. */
    private Stream<Integer> below(Run small, NavigableMap<Double, List<Integer>> texts) {
        return texts
                .subMap(small.baseline(), true, small.baseline() + TextThresholds.MOST_RAISE * largest, true)
                .values()
                .stream()
                .flatMap(List::stream)
                .sorted();
    }

    private void hang(Run small, int at, int index) {
        Run host = runs.get(at).orElseThrow();
        String power = UNIT.matcher(host.text()).matches() ? POWERS.getOrDefault(small.text(), "") : "";
        if (!power.isEmpty()) {
            Run raised = new Run(power, small.box(), small.baseline(), small.size(), small.weight());
            set(at, host.with(raised.on(host), ""), index);
        } else if (MARK.matcher(small.text()).matches()) {
            marks.add(new Aside(Aside.Kind.MARK, small.text(), small.box()));
            set(at, host.reaching(small.box().right()), index);
        } else {
            set(at, host.with(small.on(host), ""), index);
        }
    }

    private void set(int host, Run run, int gone) {
        runs.set(host, Optional.of(run));
        runs.set(gone, Optional.empty());
    }

    private static long step(double x) {
        return Math.round(x / STEP);
    }
}
