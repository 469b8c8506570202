package io.sectorbrief.extract.pdf.zone;

import io.sectorbrief.extract.pdf.block.Prose;
import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.threshold.Thresholds;
import io.sectorbrief.extract.pdf.threshold.ZoneThresholds;
import java.util.Comparator;
import java.util.Optional;

/** Where a zone ends of which only the top is known: at its source line, the next caption, prose, or the page's end. */
final class ZoneEnd {

    private final Landmarks marks;
    private final Thresholds thresholds;

    ZoneEnd(Landmarks marks, Thresholds thresholds) {
        this.marks = marks;
        this.thresholds = thresholds;
    }

    /** Goes down a column from where a zone begins. */
    Zone close(Zone.Start start, Optional<Anchor.Caption> caption, Rect column, double top) {
        Rect below = new Rect(column.left(), top, column.right(), bottom());
        Optional<Anchor> stop = stop(caption, below);
        double bottom = stop.map(anchor -> anchor.box().top()).orElse(below.bottom());
        Rect area = new Rect(column.left(), top, column.right(), bottom);
        Optional<Double> prose = Prose.startBelowTable(marks.page(), area, thresholds);
        boolean cut = prose.isPresent();
        Rect kept = cut ? new Rect(area.left(), top, area.right(), prose.get()) : area;
        Optional<Anchor.Source> source = cut
                ? Optional.empty()
                : stop.filter(Anchor.Source.class::isInstance).map(Anchor.Source.class::cast);
        Zone.End end = cut || stop.isPresent() ? Zone.End.CLOSED : Zone.End.OPEN;
        return new Zone(marks.page(), start, caption, kept, source, marks.notes(kept, source, thresholds), end);
    }

    /** Below the last text, where the rule under a page's last row stands. */
    double bottom() {
        return marks.text().bottom() + thresholds.cellPadding();
    }

    private Optional<Anchor> stop(Optional<Anchor.Caption> caption, Rect below) {
        return marks.anchors().stream()
                .filter(anchor -> anchor instanceof Anchor.Source || anchor instanceof Anchor.Caption)
                .filter(anchor -> caption.isEmpty() || anchor != caption.get())
                .filter(anchor -> begins(anchor.box(), below))
                .min(Comparator.comparingDouble(
                                (Anchor anchor) -> Math.round(anchor.box().top() / ZoneThresholds.LEVEL))
                        .thenComparingDouble(anchor -> Math.abs(anchor.box().left() - below.left())));
    }

    private static boolean begins(Rect box, Rect below) {
        return box.top() >= below.top() - 1
                && box.left() >= below.left() - ZoneThresholds.COLUMN_START
                && box.left() < below.right() - ZoneThresholds.SIDE;
    }
}
