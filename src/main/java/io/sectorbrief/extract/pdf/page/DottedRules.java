package io.sectorbrief.extract.pdf.page;

import io.sectorbrief.extract.pdf.drawn.Fill;
import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.drawn.Ruling;
import io.sectorbrief.extract.pdf.threshold.TextThresholds;
import io.sectorbrief.extract.pdf.threshold.Thresholds;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Rules that are drawn dot by dot: boxes no larger than a rule is thick, in a row and near one another. */
final class DottedRules {

    private final List<Ruling> rules = new ArrayList<>();
    private final Set<Fill> dots = Collections.newSetFromMap(new IdentityHashMap<>());

    private DottedRules(List<Fill> small) {
        find(small, Ruling.Axis.HORIZONTAL);
        find(small.stream().filter(dot -> !dots.contains(dot)).toList(), Ruling.Axis.VERTICAL);
    }

    static DottedRules of(List<Fill> fills, Thresholds thresholds) {
        double thin = thresholds.thickestRuling();
        return new DottedRules(fills.stream()
                .filter(fill -> fill.box().width() <= thin && fill.box().height() <= thin)
                .toList());
    }

    List<Ruling> rules() {
        return List.copyOf(rules);
    }

    /** Shading without the dots. */
    List<Fill> without(List<Fill> fills) {
        return fills.stream().filter(fill -> !dots.contains(fill)).toList();
    }

    private void find(List<Fill> small, Ruling.Axis axis) {
        List<Fill> sorted = new ArrayList<>(small);
        sorted.sort(Comparator.comparingDouble(dot -> across(dot.box(), axis)));
        int start = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size()
                    || across(sorted.get(i).box(), axis)
                                    - across(sorted.get(start).box(), axis)
                            > TextThresholds.DOT_SNAP) {
                chains(sorted.subList(start, i), axis);
                start = i;
            }
        }
    }

    private void chains(List<Fill> track, Ruling.Axis axis) {
        List<Fill> along = new ArrayList<>(track);
        along.sort(Comparator.comparingDouble(dot -> from(dot.box(), axis)));
        List<Fill> chain = new ArrayList<>();
        for (Fill dot : along) {
            if (!chain.isEmpty() && !isNext(chain.get(chain.size() - 1).box(), dot.box(), axis)) {
                add(chain, axis);
                chain.clear();
            }
            chain.add(dot);
        }
        add(chain, axis);
    }

    private static boolean isNext(Rect last, Rect next, Ruling.Axis axis) {
        double size = to(last, axis) - from(last, axis);
        return from(next, axis) - to(last, axis) <= TextThresholds.DOT_GAP * size;
    }

    private void add(List<Fill> chain, Ruling.Axis axis) {
        if (chain.size() < TextThresholds.FEWEST_DOTS) {
            return;
        }
        Rect first = chain.get(0).box();
        Rect last = chain.get(chain.size() - 1).box();
        rules.add(new Ruling(axis, across(first, axis), from(first, axis), to(last, axis)));
        dots.addAll(chain);
    }

    private static double across(Rect box, Ruling.Axis axis) {
        return axis == Ruling.Axis.HORIZONTAL ? box.middleY() : box.middleX();
    }

    private static double from(Rect box, Ruling.Axis axis) {
        return axis == Ruling.Axis.HORIZONTAL ? box.left() : box.top();
    }

    private static double to(Rect box, Ruling.Axis axis) {
        return axis == Ruling.Axis.HORIZONTAL ? box.right() : box.bottom();
    }
}
