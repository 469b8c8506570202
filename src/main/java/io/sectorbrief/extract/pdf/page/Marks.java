package io.sectorbrief.extract.pdf.page;

import io.sectorbrief.extract.pdf.drawn.Aside;
import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.threshold.TextThresholds;
import io.sectorbrief.extract.pdf.threshold.Thresholds;
import io.sectorbrief.model.FootnoteMark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Writes the raised marks of footnotes as superscripts behind the text they hang on: 5,210 with a raised 2 is 5,210² and no
 * 52,102. Those that have no superscripts are set apart, other raised letters stay in their word, and the powers of a unit
 * are written as such.
 */
final class Marks {

    private static final Pattern MARK =
            Pattern.compile("[\\[(（【]?(?:注?\\d{1,2}|[*＊†‡§¶#]{1,3}|[①-⑳]|[a-z])(?:[,，、]\\d{1,2})*[])）】]?");
    /** A length, or what statistics square. */
    private static final Pattern SQUARED = Pattern.compile("(?:.*[^A-Za-z])?(?:[kcmd]?m|ft)|(?:.*\\s)?[Rχ]");

    /** Ten times itself: {@code 7.2×10}; a ten alone, as a rank or a count is, may carry a mark. */
    private static final Pattern TEN = Pattern.compile("(?:.*[×xX*·]\\s*)10");

    /** A number raised on it would read as a power. */
    private static final Pattern TEN_ALONE = Pattern.compile("(?:.*[^\\d.,])?10");

    private static final Pattern EXPONENT = Pattern.compile("[-−–]?\\d{1,2}");
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

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
                .filter(index -> marks.mayHang(drawn.get(index)))
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

    /** Most pages have no text so much larger than others. */
    private boolean mayHang(Run run) {
        return run.text().length() <= TextThresholds.LONGEST_MARK && run.size() < TextThresholds.MARK_SIZE * largest;
    }

    private void settle(int index, Run small) {
        Rect ink = small.box();
        Optional<Integer> left = host(small, byRight, ink.left(), host -> ink.left() - host.right());
        Optional<Integer> right = host(small, byLeft, ink.right(), host -> host.left() - ink.right());
        if (left.isPresent()) {
            hang(small, left.get(), index);
        } else if (right.isPresent() && MARK.matcher(small.text()).matches()) {
            Run host = runs.get(right.get()).orElseThrow();
            set(right.get(), small.on(host).with(host, " "), index);
        }
    }

    /** The first drawn of the texts that a text may hang on in the first step of their edges that has one. */
    private Optional<Integer> host(
            Run small,
            Map<Long, NavigableMap<Double, List<Integer>>> edges,
            double edge,
            ToDoubleFunction<Rect> distance) {
        for (long step = step(edge) - 1; step <= step(edge) + 1; step++) {
            Optional<Integer> first = Optional.ofNullable(edges.get(step))
                    .flatMap(texts -> below(small, texts)
                            .filter(index -> isHost(runs.get(index), small, distance))
                            .min(Comparator.naturalOrder()));
            if (first.isPresent()) {
                return first;
            }
        }
        return Optional.empty();
    }

    private static boolean isHost(Optional<Run> text, Run small, ToDoubleFunction<Rect> distance) {
        return text.filter(host -> areRaised(small.size(), small.baseline(), host.size(), host.baseline())
                        && distance.applyAsDouble(host.box()) > -TextThresholds.MARK_OVERLAP * host.size()
                        && distance.applyAsDouble(host.box()) < TextThresholds.MARK_GAP * host.size())
                .isPresent();
    }

    /** Of texts by their baselines those over which one may be raised. */
    private Stream<Integer> below(Run small, NavigableMap<Double, List<Integer>> texts) {
        double lowest = small.baseline() + TextThresholds.MOST_RAISE * largest;
        return texts.subMap(small.baseline(), true, lowest, true).values().stream()
                .flatMap(List::stream);
    }

    private void hang(Run small, int at, int index) {
        Run host = runs.get(at).orElseThrow();
        Optional<String> power = power(host.text(), small.text());
        Optional<String> mark = mark(host.text(), small.text());
        if (power.isPresent()) {
            Run raised = new Run(power.get(), small.box(), small.baseline(), small.size(), small.weight());
            set(at, host.with(raised.on(host), ""), index);
        } else if (mark.isPresent()) {
            set(at, host.marked(mark.get(), small.box()), index);
        } else if (MARK.matcher(small.text()).matches()) {
            marks.add(new Aside(Aside.Kind.MARK, small.text(), small.box()));
            set(at, host.reaching(small.box().right()), index);
        } else {
            set(at, host.with(small.on(host), ""), index);
        }
    }

    /** The mark of a footnote as it is written behind a text; empty if it has no such form or would be taken for a power. */
    private static Optional<String> mark(String host, String small) {
        boolean power = TEN_ALONE.matcher(host).matches() && Character.isDigit(small.charAt(0));
        return power ? Optional.empty() : FootnoteMark.raised(small);
    }

    /** What is raised on a unit of length or on a ten, as a power; empty if it is none. */
    private static Optional<String> power(String host, String small) {
        boolean ten = TEN.matcher(host).matches() && EXPONENT.matcher(small).matches();
        boolean squared = SQUARED.matcher(host).matches() && (small.equals("2") || small.equals("3"));
        return ten || squared
                ? Optional.of(small.chars()
                        .mapToObj(digit ->
                                Character.isDigit(digit) ? RAISED.substring(digit - '0', digit - '0' + 1) : "⁻")
                        .collect(Collectors.joining()))
                : Optional.empty();
    }

    private void set(int host, Run run, int gone) {
        runs.set(host, Optional.of(run));
        runs.set(gone, Optional.empty());
    }

    private static long step(double x) {
        return Math.round(x / TextThresholds.MARK_STEP);
    }
}
