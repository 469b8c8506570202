package io.sectorbrief.extract.pdf.page;

import io.sectorbrief.extract.pdf.drawn.Aside;
import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.drawn.Ruling;
import io.sectorbrief.extract.pdf.threshold.TextThresholds;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Rules that are typed: long rows of dashes or equals signs. Dashes under each of several titles are one rule. */
final class TypedRules {

    private static final Pattern DASHES = Pattern.compile("([-=_–—─━═])\\1{2,}");
    private static final Pattern ONLY_DASHES = Pattern.compile("(?:([-=_–—─━═])\\1{2,}\\h*)+");

    private final List<Line> lines = new ArrayList<>();
    private final List<Ruling> rules = new ArrayList<>();
    private final List<Aside> dashes = new ArrayList<>();

    private TypedRules() {}

    static TypedRules of(List<Line> printed) {
        TypedRules typed = new TypedRules();
        printed.forEach(typed::add);
        return typed;
    }

    /** Lines without the typed rules. */
    List<Line> lines() {
        return lines;
    }

    List<Ruling> rules() {
        return rules;
    }

    List<Aside> dashes() {
        return dashes;
    }

    private void add(Line line) {
        List<Run> found = line.runs().stream().filter(TypedRules::isDashes).toList();
        boolean alone = found.size() == line.runs().size() && length(found) >= TextThresholds.SHORTEST_TYPED_RULE;
        List<Run> signs =
                alone ? found : found.stream().filter(TypedRules::isLong).toList();
        if (signs.isEmpty()) {
            lines.add(line);
            return;
        }
        List<Rect> pieces = signs.stream().flatMap(TypedRules::pieces).toList();
        boolean whole = alone && pieces.size() >= TextThresholds.FEWEST_DASHED;
        (whole ? List.of(line.box()) : pieces).forEach(this::rule);
        signs.forEach(run -> dashes.add(new Aside(Aside.Kind.MARK, run.text(), run.box())));
        List<Run> rest =
                line.runs().stream().filter(run -> !signs.contains(run)).toList();
        lines.addAll(rest.isEmpty() ? List.of() : List.of(new Line(rest)));
    }

    private void rule(Rect box) {
        rules.add(new Ruling(Ruling.Axis.HORIZONTAL, box.middleY(), box.left(), box.right()));
    }

    private static boolean isDashes(Run run) {
        return ONLY_DASHES.matcher(run.text()).matches();
    }

    /** Beside words it may be the line under a title, level with the lower line of another. */
    private static boolean isLong(Run run) {
        return run.text().length() >= TextThresholds.LONG_TYPED_RULE;
    }

    private static int length(List<Run> runs) {
        return runs.stream().mapToInt(run -> run.text().length()).sum();
    }

    private static Stream<Rect> pieces(Run run) {
        return DASHES.matcher(run.text()).results().map(piece -> run.around(piece.start(), piece.end()));
    }
}
