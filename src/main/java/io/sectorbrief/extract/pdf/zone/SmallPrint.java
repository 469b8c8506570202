package io.sectorbrief.extract.pdf.zone;

import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.page.Line;
import io.sectorbrief.extract.pdf.threshold.Thresholds;
import io.sectorbrief.extract.pdf.threshold.ZoneThresholds;
import java.util.ArrayList;
import java.util.List;

/** Lines below the last row of a table that nothing but their small letters tells from rows: notes, keys to its signs. */
final class SmallPrint {

    private SmallPrint() {}

    /** The zone with such lines for notes; the small letters under a chart are its own. */
    static Zone apart(Zone zone, Thresholds thresholds) {
        List<Line> lines = Line.of(zone.runs(), thresholds);
        int end = lines.size();
        while (end > 0 && lines.get(end - 1).runs().size() == 1) {
            end--;
        }
        if (end == 0) {
            return zone;
        }
        List<Line> table = lines.subList(0, end);
        int first = lines.size();
        while (first > end && isSmall(lines.get(first - 1), table)) {
            first--;
        }
        return first == lines.size() || ChartArea.is(zone, thresholds)
                ? zone
                : noted(zone, lines.subList(first, lines.size()));
    }

    /** Smaller than the last row, below it, and from the edge of the table on; under all labels, it is part of them. */
    private static boolean isSmall(Line line, List<Line> table) {
        Line row = table.get(table.size() - 1);
        boolean labels = table.stream().anyMatch(above -> above.runs().size() == 1 && isSmaller(above, row));
        double left =
                table.stream().mapToDouble(above -> above.box().left()).min().orElseThrow();
        return !labels
                && isSmaller(line, row)
                && line.box().top() > row.box().bottom() - 1
                && line.box().left() < left + ZoneThresholds.PROSE_START * line.size()
                && !isLabel(line, row);
    }

    /** {@code （含海外）} right under the label of the last row goes on with it. */
    private static boolean isLabel(Line line, Line row) {
        return Labels.ASIDE.matcher(line.plain()).matches()
                && line.box().top() - row.box().bottom() < ZoneThresholds.PROSE_GAP * line.size()
                && line.box().right() < row.runs().get(1).box().left();
    }

    private static boolean isSmaller(Line line, Line row) {
        return line.size() < ZoneThresholds.SMALL_NOTE * row.size();
    }

    private static Zone noted(Zone zone, List<Line> notes) {
        List<Anchor> all = new ArrayList<>(zone.notes());
        notes.forEach(line -> all.add(new Anchor.Note(line.text(), line.box())));
        Rect area = zone.area();
        double bottom = notes.get(0).box().top() - 1;
        Rect rows = new Rect(area.left(), area.top(), area.right(), bottom);
        return new Zone(zone.page(), zone.start(), zone.caption(), rows, zone.source(), all, zone.end());
    }
}
