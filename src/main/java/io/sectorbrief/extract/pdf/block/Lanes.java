package io.sectorbrief.extract.pdf.block;

import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.page.Run;
import io.sectorbrief.extract.pdf.threshold.TableThresholds;
import io.sectorbrief.extract.pdf.threshold.ZoneThresholds;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Parts the lines of a page by its columns of prose, so that what stands side by side is not read across. */
public final class Lanes {

    private Lanes() {}

    /**
     * The lines by column, top down; lines that cross the columns are together.
     *
     * @param across areas whose lines run across the columns though no text crosses
     */
    public static List<List<CellLine>> of(List<CellLine> lines, List<Rect> across) {
        List<Double> gaps = gaps(lines);
        List<List<CellLine>> lanes = new ArrayList<>();
        lanes.add(lines);
        for (double x : gaps) {
            List<CellLine> rest = lanes.remove(lanes.size() - 1);
            Predicate<CellLine> crosses = line -> crosses(line, x)
                    || across.stream()
                            .anyMatch(area -> area.left() < x && area.right() > x && area.holdsMiddleOf(line.box()));
            lanes.add(rest.stream().filter(crosses).toList());
            lanes.add(side(rest, crosses.negate(), run -> run.box().middleX() < x));
            lanes.add(side(rest, crosses.negate(), run -> run.box().middleX() >= x));
        }
        return lanes;
    }

    private static List<CellLine> side(List<CellLine> lines, Predicate<CellLine> which, Predicate<Run> side) {
        return lines.stream()
                .filter(which)
                .map(line -> line.texts().stream().filter(side).toList())
                .filter(texts -> !texts.isEmpty())
                .map(CellLine::new)
                .toList();
    }

    private static boolean crosses(CellLine line, double x) {
        return line.texts().stream()
                .anyMatch(text -> text.box().left() < x && text.box().right() > x);
    }

    /** X between columns with prose on either side, ascending. */
    private static List<Double> gaps(List<CellLine> lines) {
        List<Rect> prose = lines.stream()
                .flatMap(line -> line.texts().stream())
                .filter(Lanes::isProse)
                .map(Run::box)
                .toList();
        List<Double> gaps = new ArrayList<>();
        starts(prose).forEach(x -> {
            boolean apart = gaps.isEmpty() || x - gaps.get(gaps.size() - 1) > ZoneThresholds.COLUMN_START;
            if (apart && isGap(x, prose, lines)) {
                gaps.add(x);
            }
        });
        return gaps;
    }

    private static Stream<Double> starts(List<Rect> prose) {
        return prose.stream()
                .map(box -> box.left() - ZoneThresholds.SIDE)
                .distinct()
                .sorted();
    }

    private static boolean isGap(double x, List<Rect> prose, List<CellLine> lines) {
        long left = prose.stream().filter(box -> box.right() < x).count();
        long right = prose.stream()
                .filter(box -> box.left() > x && box.left() < x + ZoneThresholds.COLUMN_START)
                .count();
        long crossing =
                prose.stream().filter(box -> box.left() < x && box.right() > x).count();
        return left >= TableThresholds.FEWEST_LINES
                && right >= TableThresholds.FEWEST_LINES
                && crossing * 2 < Math.min(left, right)
                && lines.size() > TableThresholds.FEWEST_LINES;
    }

    private static boolean isProse(Run text) {
        return text.box().width() > ZoneThresholds.PROSE_LINE * text.size() && !Figures.isFigure(text.text());
    }
}
