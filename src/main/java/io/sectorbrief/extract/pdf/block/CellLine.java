package io.sectorbrief.extract.pdf.block;

import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.page.Line;
import io.sectorbrief.extract.pdf.page.Run;
import io.sectorbrief.extract.pdf.threshold.TableThresholds;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A line as the texts that stand apart on it: what is no wider than the line's spaces between words parts nothing, so
 * that justified prose is one text.
 *
 * @param texts left to right, at least one
 * @param box around them
 */
public record CellLine(List<Run> texts, Rect box) {

    public CellLine(List<Run> texts) {
        this(List.copyOf(texts), Run.around(texts));
    }

    public static CellLine of(Line line) {
        List<Run> runs = line.runs();
        double em = line.size();
        if (isStretched(runs, em)) {
            return new CellLine(Line.phrases(runs, TableThresholds.WIDEST_SPACE));
        }
        double space = wordSpace(runs) * TableThresholds.WIDER_THAN_SPACE / em;
        double gap = Math.max(TableThresholds.LEAST_APART, Math.min(TableThresholds.WIDEST_SPACE, space));
        return new CellLine(Line.phrases(runs, gap));
    }

    /** Words only, all at one distance, as in a narrow justified column; no sentence has a digit in each of its words. */
    private static boolean isStretched(List<Run> runs, double em) {
        if (runs.size() < TableThresholds.FEWEST_WORDS) {
            return false;
        }
        List<Double> gaps = between(runs).sorted().toList();
        double least = gaps.get(0);
        double most = gaps.get(gaps.size() - 1);
        return most < TableThresholds.WIDEST_SPACE * em
                && most < TableThresholds.WIDER_THAN_SPACE * least
                && runs.stream().noneMatch(run -> Figures.isFigure(run.text()))
                && !runs.stream().allMatch(CellLine::holdsDigit);
    }

    private static boolean holdsDigit(Run run) {
        return run.text().chars().anyMatch(Character::isDigit);
    }

    private static double wordSpace(List<Run> runs) {
        double em = runs.get(0).size();
        List<Double> spaces = Stream.concat(
                        runs.stream().flatMap(run -> run.seams().stream()).map(seam -> seam.to() - seam.from()),
                        between(runs).filter(gap -> gap < TableThresholds.LEAST_APART * em))
                .sorted()
                .toList();
        return spaces.isEmpty() ? 0 : spaces.get(spaces.size() / 2);
    }

    private static Stream<Double> between(List<Run> runs) {
        List<Double> gaps = new ArrayList<>();
        for (int i = 1; i < runs.size(); i++) {
            gaps.add(runs.get(i).box().left() - runs.get(i - 1).box().right());
        }
        return gaps.stream();
    }

    public double size() {
        return texts.stream().mapToDouble(Run::size).max().orElseThrow();
    }

    public String text() {
        return texts.stream().map(Run::text).collect(Collectors.joining(" "));
    }

    public boolean isLone() {
        return texts.size() == 1;
    }
}
