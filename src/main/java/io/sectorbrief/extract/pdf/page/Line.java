package io.sectorbrief.extract.pdf.page;

import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.threshold.Thresholds;
import io.sectorbrief.model.FootnoteMark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.StringJoiner;

/**
 * Runs on one baseline, left to right.
 *
 * @param runs at least one
 * @param box around them
 */
public record Line(List<Run> runs, Rect box) {

    public Line(List<Run> runs) {
        this(List.copyOf(runs), Run.around(runs));
    }

    public double baseline() {
        return runs.get(0).baseline();
    }

    public double size() {
        return runs.stream().mapToDouble(Run::size).max().orElseThrow();
    }

    public String text() {
        if (runs.size() == 1) {
            return runs.get(0).text();
        }
        StringJoiner text = new StringJoiner(" ");
        runs.forEach(run -> text.add(run.text()));
        return text.toString();
    }

    /** Without the marks of footnotes. */
    public String plain() {
        return FootnoteMark.without(text());
    }

    /** Lines of all runs, top down. */
    public static List<Line> of(List<Run> runs, Thresholds thresholds) {
        return byBaseline(runs, thresholds).stream().map(Line::new).toList();
    }

    /** Runs of one line each, left to right; lines top down. */
    public static List<List<Run>> byBaseline(List<Run> runs, Thresholds thresholds) {
        List<Run> sorted = new ArrayList<>(runs);
        sorted.sort(Comparator.comparingDouble(Run::baseline));
        List<List<Run>> lines = new ArrayList<>();
        double last = Double.NEGATIVE_INFINITY;
        for (Run run : sorted) {
            if (lines.isEmpty() || run.baseline() - last > thresholds.sameBaseline() * run.size()) {
                lines.add(new ArrayList<>());
                last = run.baseline();
            }
            lines.get(lines.size() - 1).add(run);
        }
        lines.forEach(
                line -> line.sort(Comparator.comparingDouble(run -> run.box().left())));
        return lines;
    }

    /** Runs of one line that stand as near as words of a sentence, as one run each. */
    public static List<Run> phrases(List<Run> line, double gap) {
        List<Run> phrases = new ArrayList<>();
        for (Run run : line) {
            Run last = phrases.isEmpty() ? run : phrases.get(phrases.size() - 1);
            if (!phrases.isEmpty() && run.box().left() - last.box().right() < gap * run.size()) {
                phrases.set(phrases.size() - 1, last.with(run, Wrapping.isSpaced(last.text(), run.text()) ? " " : ""));
            } else {
                phrases.add(run);
            }
        }
        return phrases;
    }
}
