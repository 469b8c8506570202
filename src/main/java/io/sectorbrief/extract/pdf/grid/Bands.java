package io.sectorbrief.extract.pdf.grid;

import io.sectorbrief.extract.pdf.block.Columns;
import io.sectorbrief.extract.pdf.block.Figures;
import io.sectorbrief.extract.pdf.drawn.Fill;
import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.drawn.Ruling;
import io.sectorbrief.extract.pdf.page.Run;
import io.sectorbrief.extract.pdf.threshold.TableThresholds;
import io.sectorbrief.extract.pdf.threshold.Thresholds;
import io.sectorbrief.extract.pdf.threshold.ZoneThresholds;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Whether rules or alternating shading part a table's body row by row. */
final class Bands {

    private Bands() {}

    /** Ascending y of rules and edges of shading that part the body row by row; none if they part only some rows. */
    static List<Double> edges(
            List<Run> body, Columns columns, List<Ruling> rules, List<Fill> fills, Thresholds thresholds) {
        if (body.isEmpty()) {
            return List.of();
        }
        Rect ink = body.stream().map(Run::box).reduce(Rect::union).orElseThrow();
        List<Double> edges = edges(ink, rules, fills, thresholds);
        boolean told = edges.size() >= 2
                && edges.size() + 1 >= TableThresholds.BANDED * rowsByGaps(body, edges)
                && edges.size() + 1 >= TableThresholds.BANDED * BrokenColumns.rows(body, columns, edges, thresholds);
        return told ? edges : List.of();
    }

    private static List<Double> edges(Rect ink, List<Ruling> rules, List<Fill> fills, Thresholds thresholds) {
        List<Double> edges = new ArrayList<>();
        rules.stream()
                .filter(Ruling::isHorizontal)
                .filter(rule -> rule.shared(ink.left(), ink.right()) > thresholds.wideRule() * ink.width())
                .map(Ruling::at)
                .forEach(edges::add);
        TreeMap<Long, Double> shaded = new TreeMap<>();
        for (Fill fill : fills) {
            shaded.merge(Math.round(fill.box().top()), fill.box().width(), Double::sum);
            shaded.merge(Math.round(fill.box().bottom()), fill.box().width(), Double::sum);
        }
        shaded.forEach((y, width) -> {
            if (width > TableThresholds.BAND_WIDTH * ink.width()) {
                edges.add(y.doubleValue());
            }
        });
        Collections.sort(edges);
        return distinct(
                edges.stream().filter(y -> y > ink.top() && y < ink.bottom()).toList());
    }

    private static List<Double> distinct(List<Double> edges) {
        List<Double> distinct = new ArrayList<>();
        for (double edge : edges) {
            if (distinct.isEmpty() || edge - distinct.get(distinct.size() - 1) > TableThresholds.ONE_EDGE) {
                distinct.add(edge);
            }
        }
        return distinct;
    }

    /** Rows that wide gaps alone show in the bands together. */
    static int rowsByGaps(List<Run> body, List<Double> edges) {
        int rows = 0;
        double from = Double.NEGATIVE_INFINITY;
        for (int i = 0; i <= edges.size(); i++) {
            double low = from;
            double high = i < edges.size() ? edges.get(i) : Double.POSITIVE_INFINITY;
            List<Run> band = body.stream()
                    .filter(run -> run.box().middleY() > low && run.box().middleY() <= high)
                    .toList();
            rows += rowsByGap(band);
            from = high;
        }
        return rows;
    }

    private static int rowsByGap(List<Run> band) {
        return Math.max(rowsByDistance(band), rowsByFilling(band));
    }

    /** Lines of figures, or with a label, that fill nearly as many columns as the fullest; those of wrapped cells do not. */
    private static int rowsByFilling(List<Run> band) {
        double left = band.stream().mapToDouble(run -> run.box().left()).min().orElse(0);
        Collection<List<Run>> lines = band.stream()
                .filter(run ->
                        Figures.isNumber(run.text()) || run.box().width() < ZoneThresholds.PROSE_LINE * run.size())
                .collect(Collectors.groupingBy(run -> Math.round(run.baseline())))
                .values();
        int most = lines.stream().mapToInt(List::size).max().orElse(0);
        return (int) lines.stream()
                .filter(line -> line.size() > 1 && line.size() > TableThresholds.FILLED_ROW * most)
                .filter(line -> isLabelled(line, left) || isFigures(line))
                .count();
    }

    private static boolean isLabelled(List<Run> line, double left) {
        return line.stream().anyMatch(run -> run.box().left() < left + ZoneThresholds.PROSE_START * run.size());
    }

    private static boolean isFigures(List<Run> line) {
        long figures = line.stream().filter(run -> Figures.isNumber(run.text())).count();
        return 2 * figures >= line.size();
    }

    private static int rowsByDistance(List<Run> band) {
        List<Double> baselines = band.stream().map(Run::baseline).sorted().toList();
        int rows = 1;
        for (int i = 1; i < baselines.size(); i++) {
            rows += baselines.get(i) - baselines.get(i - 1)
                            > TableThresholds.ROW_GAP * band.get(0).size()
                    ? 1
                    : 0;
        }
        return rows;
    }
}
