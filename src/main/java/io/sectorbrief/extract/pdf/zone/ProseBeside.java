package io.sectorbrief.extract.pdf.zone;

import io.sectorbrief.extract.pdf.block.Prose;
import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.page.Page;
import io.sectorbrief.extract.pdf.page.Run;
import io.sectorbrief.extract.pdf.threshold.ZoneThresholds;
import java.util.List;

/** Running text above a ruled table that fills no line of the page, for another table or a box stands beside it. */
final class ProseBeside {

    private ProseBeside() {}

    /** Bottom of the last line of the text above a table; negative infinity if there is none. */
    static double endAbove(Page page, Rect table) {
        Rect above = new Rect(table.left(), 0, table.right(), table.top());
        List<Run> runs = page.linesIn(above).stream()
                .flatMap(line -> line.runs().stream())
                .toList();
        List<Rect> lines = runs.stream()
                .filter(run -> run.box().width() > ZoneThresholds.PROSE_LINE * run.size())
                .filter(run -> Prose.isPunctuated(run.text()))
                .map(Run::box)
                .toList();
        if (lines.size() < ZoneThresholds.FEWEST_PROSE) {
            return Double.NEGATIVE_INFINITY;
        }
        Rect last = lines.get(lines.size() - 1);
        return runs.stream()
                .filter(run -> run.box().top() - last.bottom() < ZoneThresholds.PROSE_GAP * run.size())
                .filter(run -> Math.abs(run.box().left() - last.left()) < ZoneThresholds.PROSE_START * run.size())
                .mapToDouble(run -> run.box().bottom())
                .max()
                .orElse(last.bottom());
    }
}
