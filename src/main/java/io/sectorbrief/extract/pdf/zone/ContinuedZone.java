package io.sectorbrief.extract.pdf.zone;

import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.threshold.Thresholds;
import java.util.Optional;

/** The zone at the top of a page in which an exhibit of the page before goes on. */
final class ContinuedZone {

    private ContinuedZone() {}

    /** @param before reaches the bottom of its page */
    static Optional<Zone> of(Zone before, Landmarks marks, Thresholds thresholds) {
        return before.start().isLoose() ? loose(before, marks, thresholds) : announced(before, marks, thresholds);
    }

    private static Optional<Zone> announced(Zone before, Landmarks marks, Thresholds thresholds) {
        ZoneEnd end = new ZoneEnd(marks, thresholds);
        double top = marks.text().top() - thresholds.cellPadding();
        Rect column = new Rect(before.area().left(), top, before.area().right(), end.bottom());
        return Optional.of(end.close(Zone.Start.CONTINUED, Optional.empty(), column, top))
                .filter(zone -> !zone.runs().isEmpty() || zone.source().isPresent())
                .filter(zone -> zone.area().height() > 0);
    }

    private static Optional<Zone> loose(Zone before, Landmarks marks, Thresholds thresholds) {
        return LooseContinuation.of(
                        before, marks.page(), marks.ruled(), marks.text().top(), thresholds)
                .map(area -> marks.table(Zone.Start.CONTINUED_LOOSE, Optional.empty(), area, thresholds));
    }
}
