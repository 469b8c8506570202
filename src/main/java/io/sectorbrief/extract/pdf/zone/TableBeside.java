package io.sectorbrief.extract.pdf.zone;

import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.threshold.Thresholds;
import io.sectorbrief.extract.pdf.threshold.ZoneThresholds;
import java.util.Optional;

/** The ruled table whose caption stands in the margin: level with its head, and nothing is printed or drawn below it. */
final class TableBeside {

    private final Landmarks marks;
    private final Thresholds thresholds;

    TableBeside(Landmarks marks, Thresholds thresholds) {
        this.marks = marks;
        this.thresholds = thresholds;
    }

    /** The zone of the table on a caption's right. */
    Optional<Zone> of(Anchor.Caption caption) {
        return marks.ruled().stream()
                .filter(area -> isLevel(caption, area) && isNext(caption, area))
                .findFirst()
                .map(area -> zone(caption, area));
    }

    private boolean isLevel(Anchor.Caption caption, Rect area) {
        return Math.abs(caption.box().top() - area.top()) < thresholds.captionDistance() * caption.size()
                && caption.box().sharedHeight(area) > 0;
    }

    private boolean isNext(Anchor.Caption caption, Rect area) {
        Rect box = caption.box();
        double gap = area.left() - box.right();
        Rect below = new Rect(box.left(), box.bottom(), area.left(), area.bottom());
        return gap > -ZoneThresholds.SIDE
                && gap < ZoneThresholds.LABEL_GAP * caption.size()
                && marks.page().linesIn(below).isEmpty()
                && marks.page().pictures().stream().noneMatch(below::holdsMiddleOf);
    }

    private Zone zone(Anchor.Caption caption, Rect area) {
        Zone table = marks.table(Zone.Start.CAPTION, Optional.of(caption), area, thresholds);
        return marks.sources().stream()
                .filter(source ->
                        source.box().sharedWidth(area) > 0 && source.box().top() > area.bottom() - 1)
                .filter(source -> source.box().top() - area.bottom() < thresholds.captionDistance() * caption.size())
                .findFirst()
                .map(source -> table.closedBy(source).closed().with(marks.notes(area, Optional.of(source), thresholds)))
                .orElse(table);
    }
}
