package io.sectorbrief.extract.pdf.zone;

import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.page.Line;
import io.sectorbrief.extract.pdf.page.Page;
import io.sectorbrief.extract.pdf.threshold.ZoneThresholds;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The parts of a box or side column, each with a title over its table: a text alone, larger than the row right below it. */
final class BoxSections {

    private BoxSections() {}

    /** The box in one piece if it has no more than one such title. */
    static List<Rect> of(Page page, Rect box) {
        List<Line> lines = page.linesIn(box);
        List<Double> titles = IntStream.range(0, lines.size() - 1)
                .filter(at -> isTitle(lines.get(at), lines.get(at + 1)))
                .mapToObj(at -> lines.get(at).box().top() - ZoneThresholds.SIDE)
                .toList();
        if (titles.size() < 2) {
            return List.of(box);
        }
        List<Double> edges = new ArrayList<>(titles);
        edges.set(0, box.top());
        edges.add(box.bottom());
        return IntStream.range(0, titles.size())
                .mapToObj(at -> new Rect(box.left(), edges.get(at), box.right(), edges.get(at + 1)))
                .toList();
    }

    private static boolean isTitle(Line line, Line below) {
        return line.runs().size() == 1
                && below.runs().size() > 1
                && line.size() > ZoneThresholds.BOX_TITLE * below.size();
    }
}
