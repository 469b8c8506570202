package io.sectorbrief.extract.pdf.zone;

import io.sectorbrief.extract.pdf.block.Figures;
import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.page.Line;
import io.sectorbrief.extract.pdf.page.Listings;
import io.sectorbrief.extract.pdf.page.Page;
import io.sectorbrief.extract.pdf.threshold.TableThresholds;
import io.sectorbrief.extract.pdf.threshold.Thresholds;
import io.sectorbrief.extract.pdf.threshold.ZoneThresholds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Zones of tables that neither a numbered caption nor a source line gives away. */
final class LooseTables {

    private LooseTables() {}

    /**
     * Finds the tables outside all zones.
     *
     * @param ruled areas that {@link RuledAreas} found
     */
    static List<Zone> of(
            Page page,
            List<Rect> ruled,
            List<Anchor> anchors,
            List<Zone> zones,
            OpenAreas.Among among,
            Thresholds thresholds) {
        List<Rect> left = ruled.stream().filter(area -> isFree(area, zones)).toList();
        List<Line> free = Listings.of(page).rest().stream()
                .filter(line -> isFree(line.box(), zones))
                .toList();
        List<Rect> areas = areas(page, free, left, thresholds);
        List<Line> loose = free.stream()
                .filter(line -> areas.stream().noneMatch(area -> RuledAreas.overlap(area, line.box())))
                .toList();
        areas.addAll(OpenAreas.of(page, loose, among, thresholds));
        return areas.stream()
                .map(area -> zone(page, area, anchors, zones, thresholds))
                .toList();
    }

    /** Areas of tables among some lines of a page, by rules and by columns. */
    static List<Rect> areas(Page page, List<Line> lines, List<Rect> ruled, Thresholds thresholds) {
        List<Rect> areas = new ArrayList<>(ruled);
        AlignedBlocks.of(page, lines, ruled, thresholds).forEach(block -> merge(areas, block, lines));
        return areas;
    }

    /** A table found twice is one: by its rules and by its columns. */
    private static void merge(List<Rect> areas, Rect block, List<Line> lines) {
        List<Rect> same =
                areas.stream().filter(area -> RuledAreas.overlap(area, block)).toList();
        boolean whole = same.stream()
                .anyMatch(area -> area.sharedHeight(block) > ZoneThresholds.SAME_TABLE * block.height()
                        && !isBesideStub(area, block, lines)
                        && !endsAboveRow(area, block, lines));
        if (!whole) {
            areas.removeAll(same);
            areas.add(same.stream().reduce(block, Rect::union));
        }
    }

    /** Do rules enclose the figures alone, and on their left stands a label on most lines? */
    private static boolean isBesideStub(Rect ruled, Rect block, List<Line> lines) {
        Rect stub = new Rect(block.left(), block.top(), ruled.left(), block.bottom());
        List<Line> labels = Page.cut(lines, stub);
        List<Line> rows = Page.cut(lines, block);
        // a unit alone above the table may stand at the margin of the page
        double right = rows.stream()
                .filter(line -> line.runs().size() > 1)
                .mapToDouble(line -> line.box().right())
                .max()
                .orElse(block.right());
        return right < ruled.right() + ZoneThresholds.SIDE
                && labels.size() > ZoneThresholds.SAME_TABLE * rows.size()
                && labels.stream()
                        .noneMatch(line -> Figures.isFigure(line.runs().get(0).text()));
    }

    /** Does the last rule stand over the last row, as one over a total does? */
    private static boolean endsAboveRow(Rect ruled, Rect block, List<Line> lines) {
        Rect below = new Rect(block.left(), ruled.bottom(), block.right(), block.bottom());
        return ruled.sharedWidth(block) > TableThresholds.MESHED * block.width()
                && Page.cut(lines, below).stream().anyMatch(line -> line.runs().size() > 1);
    }

    private static boolean isFree(Rect area, List<Zone> zones) {
        return zones.stream().noneMatch(zone -> RuledAreas.overlap(area, zone.whole()));
    }

    /** The zone of a table that nothing announces, with the title right above it. */
    static Zone zone(Page page, Rect area, List<Anchor> anchors, List<Zone> zones, Thresholds thresholds) {
        Optional<Anchor.Caption> title =
                TitleAbove.of(page, area, thresholds).filter(caption -> isFree(caption.box(), zones));
        double top = title.map(caption -> caption.box().top()).orElse(area.top());
        Rect around = new Rect(
                area.left(),
                top,
                area.right(),
                area.bottom() + thresholds.captionDistance() * thresholds.cellPadding());
        boolean last =
                page.lines().stream().allMatch(line -> line.box().top() < area.bottom() || Labels.goesOn(line.plain()));
        Zone.End end = last ? Zone.End.OPEN : Zone.End.CLOSED;
        List<Anchor> notes = new ArrayList<>(Anchors.notesIn(around, anchors));
        unit(page, area).filter(unit -> !notes.contains(unit)).ifPresent(notes::add);
        return new Zone(page, Zone.Start.LOOSE, title, area, Optional.empty(), notes, end);
    }

    /** A unit alone on the first line of a table stands over all of it, not over the column at its end. */
    private static Optional<Anchor> unit(Page page, Rect area) {
        return page.linesIn(area).stream()
                .findFirst()
                .filter(line -> line.runs().size() == 1
                        && Labels.BARE_UNIT.matcher(line.plain()).matches())
                .map(line -> new Anchor.UnitLine(line.text(), line.box()));
    }
}
