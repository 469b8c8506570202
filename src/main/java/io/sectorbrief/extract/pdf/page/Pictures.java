package io.sectorbrief.extract.pdf.page;

import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.threshold.Thresholds;
import java.util.Optional;

/** Where a part of a page is drawn rather than written. */
public final class Pictures {

    private Pictures() {}

    /** The box around all drawing of an area, if it covers enough of the area to make it a chart. */
    public static Optional<Rect> over(Page page, Rect area, Thresholds thresholds) {
        return page.pictures().stream()
                .filter(area::holdsMiddleOf)
                .reduce(Rect::union)
                .filter(box -> Math.max(0, box.sharedWidth(area)) * Math.max(0, box.sharedHeight(area))
                        > thresholds.pictureShare() * area.width() * area.height());
    }
}
