package io.sectorbrief.extract.pdf.zone;

import io.sectorbrief.extract.pdf.block.Prose;
import io.sectorbrief.extract.pdf.drawn.Fill;
import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.page.Line;
import io.sectorbrief.extract.pdf.page.Page;
import io.sectorbrief.extract.pdf.page.Pictures;
import io.sectorbrief.extract.pdf.threshold.Thresholds;
import io.sectorbrief.extract.pdf.threshold.ZoneThresholds;
import java.util.List;
import java.util.Optional;

/** The zone above a source line that no numbered caption opened: up to prose or another exhibit, a title line on top. */
final class BareZone {

    private BareZone() {}

    static Optional<Zone> above(
            Anchor.Source source,
            List<Anchor.Source> sources,
            Page page,
            Rect text,
            List<Zone> zones,
            List<Rect> ruled,
            Thresholds thresholds) {
        Rect box = source.box();
        Rect column = column(source, sources, text);
        double ceiling = zones.stream()
                .map(Zone::whole)
                .filter(zone -> zone.bottom() <= box.top() + 1 && zone.sharedWidth(column) > 0)
                .mapToDouble(Rect::bottom)
                .max()
                .orElse(text.top() - ZoneThresholds.SIDE);
        Optional<Rect> table = ruled.stream()
                .filter(area -> area.bottom() < box.top() + 1 && area.bottom() > ceiling && area.sharedWidth(box) > 0)
                .filter(area -> box.top() - area.bottom() < thresholds.captionDistance() * box.height())
                .findFirst();
        boolean narrow = table.filter(area -> area.width() < ZoneThresholds.NARROW * column.width())
                .isPresent();
        if (narrow) {
            return Optional.of(boxed(page, table.get(), source, thresholds));
        }
        double top = Math.max(ceiling, proseEnd(page, column, text, thresholds));
        if (table.isPresent()) {
            top = Math.max(top, ProseBeside.endAbove(page, table.get()));
        }
        Rect region = new Rect(column.left(), top, column.right(), box.top());
        List<Line> inside = page.linesIn(region);
        if (inside.isEmpty()) {
            return Optional.empty();
        }
        Optional<Zone> chart = lastBand(inside, page, column)
                .map(band -> chart(page, band, region, source))
                .filter(zone -> ChartArea.is(zone, thresholds));
        if (chart.isPresent()) {
            return chart;
        }
        int first = firstTabular(inside, thresholds);
        Rect area =
                new Rect(column.left(), inside.get(first).box().top() - ZoneThresholds.SIDE, column.right(), box.top());
        Optional<Anchor.Caption> title =
                TitleAbove.of(page, area, thresholds).or(() -> title(inside, first, thresholds));
        Zone whole = Pictures.over(page, region, thresholds).isPresent()
                ? chart(page, inside.get(0), region, source)
                : new Zone(page, Zone.Start.BARE, title, area, Optional.of(source), List.of(), Zone.End.CLOSED);
        return table.filter(ruledOff -> ChartArea.is(whole, thresholds))
                .map(ruledOff -> boxed(page, ruledOff, source, thresholds))
                .filter(zone -> !ChartArea.is(zone, thresholds))
                .or(() -> Optional.of(whole));
    }

    /** A table much narrower than the text stands in a box or beside it, or below a chart. */
    private static Zone boxed(Page page, Rect area, Anchor.Source source, Thresholds thresholds) {
        Optional<Anchor.Caption> title = TitleAbove.of(page, area, thresholds);
        return new Zone(page, Zone.Start.BARE, title, area, Optional.of(source), List.of(), Zone.End.CLOSED);
    }

    private static Zone chart(Page page, Line title, Rect region, Anchor.Source source) {
        Anchor.Caption caption = new Anchor.Caption(Optional.empty(), title.text(), title.box(), title.size());
        Rect area = new Rect(region.left(), title.box().bottom(), region.right(), region.bottom());
        return new Zone(
                page, Zone.Start.BARE, Optional.of(caption), area, Optional.of(source), List.of(), Zone.End.CLOSED);
    }

    /** The last line that stands alone on shading across the column, as titles do and, in tables, titles of groups. */
    private static Optional<Line> lastBand(List<Line> lines, Page page, Rect column) {
        return lines.stream()
                .filter(line -> line.runs().size() == 1)
                .filter(line -> page.fills().stream()
                        .map(Fill::box)
                        .anyMatch(fill -> fill.holdsMiddleOf(line.box())
                                && fill.height() < ZoneThresholds.BAND_HEIGHT * line.size()
                                && fill.sharedWidth(column) > ZoneThresholds.ACROSS * column.width()))
                .reduce((above, below) -> below);
    }

    private static Rect column(Anchor.Source source, List<Anchor.Source> sources, Rect text) {
        Rect box = source.box();
        double reach = ZoneThresholds.SOURCE_REACH * box.height();
        double right = sources.stream()
                .map(Anchor.Source::box)
                .filter(other -> other.left() > box.left() + ZoneThresholds.SOURCE_APART * box.height())
                .filter(other -> Math.abs(other.top() - box.top()) < reach)
                .mapToDouble(other -> other.left() - ZoneThresholds.SIDE)
                .min()
                .orElse(text.right());
        boolean leftmost = sources.stream()
                .map(Anchor.Source::box)
                .noneMatch(other -> other.left() < box.left() - ZoneThresholds.SOURCE_APART * box.height()
                        && Math.abs(other.top() - box.top()) < reach);
        return new Rect(leftmost ? text.left() : box.left() - ZoneThresholds.SIDE, text.top(), right, box.top());
    }

    /** Bottom of the last paragraph above the table, its short last line included. */
    private static double proseEnd(Page page, Rect column, Rect text, Thresholds thresholds) {
        double end = Double.NEGATIVE_INFINITY;
        double left = 0;
        for (Line line : page.lines()) {
            if (line.box().middleY() >= column.bottom()) {
                break;
            }
            boolean runsOn = line.box().top() - end < ZoneThresholds.PROSE_GAP * line.size()
                    && Line.phrases(line.runs(), thresholds.phraseGap()).size() == 1
                    && Math.abs(line.box().left() - left) < ZoneThresholds.PROSE_START * line.size();
            if (Prose.isProse(line, text, thresholds) || runsOn) {
                end = line.box().bottom();
                left = line.box().left();
            }
        }
        return end;
    }

    private static int firstTabular(List<Line> lines, Thresholds thresholds) {
        for (int i = 0; i < lines.size(); i++) {
            if (Line.phrases(lines.get(i).runs(), thresholds.phraseGap()).size() > 1) {
                return i;
            }
        }
        return lines.size() > 1 ? 1 : 0;
    }

    private static Optional<Anchor.Caption> title(List<Line> lines, int first, Thresholds thresholds) {
        if (first == 0) {
            return Optional.empty();
        }
        Line above = lines.get(first - 1);
        double gap = lines.get(first).box().top() - above.box().bottom();
        boolean near = gap < thresholds.captionDistance() * above.size();
        return near && above.text().length() <= thresholds.captionLength()
                ? Optional.of(new Anchor.Caption(Optional.empty(), above.text(), above.box(), above.size()))
                : Optional.empty();
    }
}
