package io.sectorbrief.extract.pdf.zone;

import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.page.Line;
import io.sectorbrief.extract.pdf.page.Run;
import io.sectorbrief.extract.pdf.threshold.Thresholds;
import io.sectorbrief.extract.pdf.threshold.ZoneThresholds;
import java.util.List;

/** Tells a column beside prose from one more column of a table: its lines keep no step, and nothing reaches over the gap. */
final class BesideText {

    private BesideText() {}

    /** Whether a side is wide enough for a column of its own and few of its lines stand level with the prose. */
    static boolean isApart(Rect side, List<Line> lines, List<Run> prose, Thresholds thresholds) {
        return side.width() > ZoneThresholds.SIDE_COLUMN * prose.get(0).size()
                && level(lines, prose, thresholds) <= ZoneThresholds.LEVEL_BESIDE * lines.size();
    }

    /** Whether a text or drawing stands partly in a side. */
    static boolean crosses(Rect box, Rect side) {
        return box.sharedHeight(side) >= 0
                && box.sharedWidth(side) > ZoneThresholds.SIDE
                && box.sharedWidth(side) < box.width() - ZoneThresholds.SIDE;
    }

    private static long level(List<Line> lines, List<Run> prose, Thresholds thresholds) {
        return lines.stream()
                .filter(line -> prose.stream()
                        .anyMatch(run ->
                                Math.abs(run.baseline() - line.baseline()) < thresholds.sameBaseline() * line.size()))
                .count();
    }
}
