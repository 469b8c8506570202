package io.sectorbrief.extract.pdf.block;

import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.page.Line;
import io.sectorbrief.extract.pdf.page.Page;
import io.sectorbrief.extract.pdf.page.Run;
import io.sectorbrief.extract.pdf.threshold.ZoneThresholds;
import java.util.List;

/** The gap beside a page's left column of prose: hardly a line crosses it, and sentences stand beside it. */
public final class TextColumns {

    private final List<Line> lines;
    private final List<Rect> prose;

    /** @param labels captions and source lines, which are as long and punctuated but no prose */
    public TextColumns(Page page, List<Rect> labels) {
        this.lines = page.lines();
        this.prose = lines.stream()
                .flatMap(line -> line.runs().stream())
                .filter(run ->
                        run.box().width() > ZoneThresholds.PROSE_LINE * run.size() && Prose.isPunctuated(run.text()))
                .map(Run::box)
                .filter(box -> labels.stream().noneMatch(label -> label.holdsMiddleOf(box)))
                .toList();
    }

    /** Where the column begins in which something starts at this x; the page's left if prose stands on no left side. */
    public double left(double x, double pageLeft) {
        long beside = prose.stream().filter(box -> box.right() < x).count();
        return beside >= ZoneThresholds.FEWEST_PROSE && isGap(x) ? x : pageLeft;
    }

    private boolean isGap(double x) {
        long crossing = lines.stream()
                .filter(line -> line.runs().stream()
                        .anyMatch(run -> run.box().left() < x && run.box().right() > x))
                .count();
        return crossing <= ZoneThresholds.CROSSING * lines.size();
    }
}
