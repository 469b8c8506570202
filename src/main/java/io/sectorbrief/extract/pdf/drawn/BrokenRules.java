package io.sectorbrief.extract.pdf.drawn;

import io.sectorbrief.extract.pdf.threshold.RuleThresholds;
import io.sectorbrief.extract.pdf.threshold.Thresholds;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Rules drawn as rows of dots or dashes, each a box or a stroke of its own: marks of one length on one line, no further
 * apart than twice that length. Boxes that touch one another, as in a bar code, are one mark.
 */
final class BrokenRules {

    /**
     * A dash, or a dot as a dash along one axis.
     *
     * @param dots the boxes it was drawn as; grows, for copying it box by box would take minutes where many touch
     */
    private record Dash(Ruling line, List<Fill> dots) {

        Dash with(Dash next) {
            dots.addAll(next.dots);
            return new Dash(new Ruling(line.axis(), line.at(), line.from(), Math.max(line.to(), next.line.to())), dots);
        }
    }

    private final Thresholds thresholds;
    private final List<Ruling> rules = new ArrayList<>();
    private final Set<Fill> taken = Collections.newSetFromMap(new IdentityHashMap<>());

    private BrokenRules(Thresholds thresholds) {
        this.thresholds = thresholds;
    }

    static BrokenRules of(List<Ruling> rulings, List<Fill> fills, Thresholds thresholds) {
        BrokenRules broken = new BrokenRules(thresholds);
        for (Ruling.Axis axis : Ruling.Axis.values()) {
            Stream<Dash> dashes = rulings.stream()
                    .filter(ruling -> ruling.axis() == axis && ruling.length() <= RuleThresholds.LONGEST_DASH)
                    .map(ruling -> new Dash(ruling, new ArrayList<>()));
            Stream<Dash> dots = fills.stream()
                    .filter(broken::isDot)
                    .map(dot -> new Dash(line(dot.box(), axis), new ArrayList<>(List.of(dot))));
            broken.addTracks(Stream.concat(dashes, dots)
                    .sorted(Comparator.comparingDouble(dash -> dash.line().at()))
                    .toList());
        }
        return broken;
    }

    List<Ruling> rules() {
        return rules;
    }

    /** The boxes that are no dot of a rule. */
    List<Fill> without(List<Fill> fills) {
        return fills.stream().filter(fill -> !taken.contains(fill)).toList();
    }

    /** As thin as a rule, and too short to be one. */
    private boolean isDot(Fill fill) {
        return Math.min(fill.box().width(), fill.box().height()) <= thresholds.thickestRuling();
    }

    private static Ruling line(Rect dot, Ruling.Axis axis) {
        return axis == Ruling.Axis.HORIZONTAL
                ? new Ruling(axis, dot.middleY(), dot.left(), dot.right())
                : new Ruling(axis, dot.middleX(), dot.top(), dot.bottom());
    }

    private void addTracks(List<Dash> sorted) {
        int start = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size()
                    || sorted.get(i).line().at() - sorted.get(start).line().at() > thresholds.straightness()) {
                addRows(whole(sorted.subList(start, i)));
                start = i;
            }
        }
    }

    /** Along their line, those that touch as one. */
    private static List<Dash> whole(List<Dash> track) {
        List<Dash> whole = new ArrayList<>();
        track.stream()
                .sorted(Comparator.comparingDouble(dash -> dash.line().from()))
                .forEach(dash -> {
                    int last = whole.size() - 1;
                    if (last >= 0 && gap(whole.get(last), dash) < RuleThresholds.TOUCHING_DASHES) {
                        whole.set(last, whole.get(last).with(dash));
                    } else {
                        whole.add(dash);
                    }
                });
        return whole;
    }

    private void addRows(List<Dash> track) {
        int start = 0;
        for (int i = 1; i <= track.size(); i++) {
            if (i == track.size() || !isNext(track.get(i - 1), track.get(i))) {
                addRow(track.subList(start, i));
                start = i;
            }
        }
    }

    private static boolean isNext(Dash left, Dash right) {
        double longer = Math.max(left.line().length(), right.line().length());
        return gap(left, right) <= RuleThresholds.DASH_GAP * Math.min(longer, RuleThresholds.LONGEST_DASH);
    }

    private static double gap(Dash left, Dash right) {
        return right.line().from() - left.line().to();
    }

    private void addRow(List<Dash> row) {
        if (row.size() < RuleThresholds.FEWEST_DASHES || !isEven(row)) {
            return;
        }
        Ruling first = row.get(0).line();
        rules.add(new Ruling(
                first.axis(),
                first.at(),
                first.from(),
                row.get(row.size() - 1).line().to()));
        row.forEach(dash -> taken.addAll(dash.dots()));
    }

    /** Most of one length: where rules cross and end, writers make them longer or shorter. */
    private static boolean isEven(List<Dash> row) {
        double[] lengths =
                row.stream().mapToDouble(dash -> dash.line().length()).sorted().toArray();
        double usual = lengths[lengths.length / 2];
        long alike = row.stream()
                .filter(dash -> Math.abs(dash.line().length() - usual) <= RuleThresholds.DASH_VARIES * usual)
                .count();
        return alike >= RuleThresholds.DASHES_ALIKE * row.size();
    }
}
