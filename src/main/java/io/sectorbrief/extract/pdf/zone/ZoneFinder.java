package io.sectorbrief.extract.pdf.zone;

import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.page.Line;
import io.sectorbrief.extract.pdf.page.Page;
import io.sectorbrief.extract.pdf.threshold.Thresholds;
import io.sectorbrief.extract.pdf.threshold.ZoneThresholds;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Lays out one page's exhibits: zones that go on from the page before, zones under captions, zones above source lines. */
public final class ZoneFinder {

    /** Points; beyond any page. */
    private static final double ANYWHERE = 1e6;

    private ZoneFinder() {}

    /**
     * Finds the zones of a page; boxes and side columns are looked at alone.
     *
     * @param open zones of the page before that reach its bottom
     * @throws IllegalStateException if the page has more captions than a page may have
     */
    public static List<Zone> zones(Page page, List<Zone> open, Thresholds thresholds) {
        if (page.lines().isEmpty()) {
            return List.of();
        }
        List<Zone> labelled = MarginTables.of(page, thresholds);
        return labelled.isEmpty() ? unlabelled(page, open, thresholds) : between(labelled, page, open, thresholds);
    }

    /** Above, between and below tables labelled in the margin. */
    private static List<Zone> between(List<Zone> labelled, Page page, List<Zone> open, Thresholds thresholds) {
        List<Zone> zones = new ArrayList<>();
        List<Zone> before = open;
        double top = -ANYWHERE;
        for (Zone zone : labelled) {
            Page above =
                    page.within(new Rect(-ANYWHERE, top, ANYWHERE, zone.whole().top()));
            unlabelled(above, before, thresholds).forEach(found -> zones.add(found.closed()));
            zones.add(zone);
            before = List.of();
            top = zone.whole().bottom();
        }
        zones.addAll(unlabelled(page.within(new Rect(-ANYWHERE, top, ANYWHERE, ANYWHERE)), before, thresholds));
        return zones;
    }

    private static List<Zone> unlabelled(Page page, List<Zone> open, Thresholds thresholds) {
        if (page.lines().isEmpty()) {
            return List.of();
        }
        List<Rect> columns = PageColumns.of(page, thresholds);
        return columns.isEmpty() || open.stream().anyMatch(before -> isOver(before, columns))
                ? ZoneOrder.of(among(page, open, thresholds))
                : inColumns(page, columns, open, thresholds);
    }

    /** Does a zone of the page before take both columns? */
    private static boolean isOver(Zone before, List<Rect> columns) {
        return columns.stream()
                .limit(2)
                .allMatch(column -> before.area().sharedWidth(column) > ZoneThresholds.COLUMN_START);
    }

    /** What stands in one column is looked at alone, and in the order in which it is read. */
    private static List<Zone> inColumns(Page page, List<Rect> columns, List<Zone> open, Thresholds thresholds) {
        Deque<Zone> across = new ArrayDeque<>(ZoneOrder.of(among(page.without(columns), List.of(), thresholds)));
        List<Zone> zones = new ArrayList<>();
        List<Zone> before = open;
        for (Rect column : columns) {
            while (!across.isEmpty() && across.peek().whole().top() < column.top()) {
                zones.add(across.remove());
            }
            ZoneOrder.of(among(page.within(column), before, thresholds)).forEach(zone -> zones.add(zone.closed()));
            before = List.of();
        }
        zones.addAll(across);
        return zones;
    }

    /** Boxes and side columns are looked at alone. */
    private static List<Zone> among(Page page, List<Zone> open, Thresholds thresholds) {
        if (page.lines().isEmpty()) {
            return List.of();
        }
        List<Rect> beside = beside(page, thresholds);
        Page rest = beside.isEmpty() ? page : page.without(beside);
        List<Zone> zones = new ArrayList<>(in(rest, open, OpenAreas.Among.PAGE, thresholds));
        for (Rect box : beside) {
            Rect inside = new Rect(box.left() + 1, box.top() + 1, box.right() - 1, box.bottom() - 1);
            BoxSections.of(page, inside).stream()
                    .flatMap(part -> in(page.within(part), List.of(), OpenAreas.Among.BOX, thresholds).stream())
                    .forEach(zone -> zones.add(zone.closed()));
        }
        return zones;
    }

    private static List<Rect> beside(Page page, Thresholds thresholds) {
        Rect text = page.lines().stream().map(Line::box).reduce(Rect::union).orElseThrow();
        List<Rect> boxes = uncaptioned(Boxes.of(page, text, thresholds), page, thresholds);
        if (!boxes.isEmpty()) {
            return boxes;
        }
        return SideColumn.of(page, text, thresholds)
                .map(List::of)
                .orElseGet(() -> DataBeside.of(page, text, thresholds))
                .stream()
                .filter(side -> !holdsCaptionsAlone(side, page, thresholds))
                .toList();
    }

    /** Captions in the margin name what stands beside them: looked at alone, they would name nothing. */
    private static boolean holdsCaptionsAlone(Rect side, Page page, Thresholds thresholds) {
        Page alone = page.within(side);
        List<Rect> captions = captions(alone, thresholds);
        return alone.lines().stream()
                .flatMap(line -> line.runs().stream())
                .allMatch(run -> captions.stream().anyMatch(caption -> caption.holdsMiddleOf(run.box())));
    }

    /** A frame right below a caption is the table's own: looked at alone, it would lose its caption and source. */
    private static List<Rect> uncaptioned(List<Rect> boxes, Page page, Thresholds thresholds) {
        if (boxes.isEmpty()) {
            return boxes;
        }
        List<Rect> captions = captions(page, thresholds);
        return boxes.stream()
                .filter(box -> captions.stream().noneMatch(caption -> isRightAbove(caption, box)))
                .toList();
    }

    private static List<Rect> captions(Page page, Thresholds thresholds) {
        return Anchors.of(page, thresholds).stream()
                .filter(Anchor.Caption.class::isInstance)
                .map(Anchor::box)
                .toList();
    }

    private static boolean isRightAbove(Rect caption, Rect box) {
        double gap = box.top() - caption.bottom();
        return Math.abs(gap) < caption.height() && caption.left() < box.right() && caption.right() > box.left();
    }

    private static List<Zone> in(Page page, List<Zone> open, OpenAreas.Among among, Thresholds thresholds) {
        if (page.lines().isEmpty()) {
            return List.of();
        }
        Landmarks marks = Landmarks.of(page, thresholds).after(open);
        List<Zone> found = new ArrayList<>();
        open.forEach(before -> ContinuedZone.of(before, marks, thresholds).ifPresent(found::add));
        found.addAll(PairedTables.of(page, marks.anchors(), thresholds));
        List<Zone> zones = CaptionedZones.with(found, open, marks, thresholds);
        addBare(zones, marks, thresholds);
        zones.addAll(LooseTables.of(page, marks.ruled(), marks.anchors(), zones, among, thresholds));
        return zones.stream().map(zone -> SmallPrint.apart(zone, thresholds)).toList();
    }

    private static void addBare(List<Zone> zones, Landmarks marks, Thresholds thresholds) {
        List<Anchor.Source> sources = marks.sources().stream()
                .filter(source -> zones.stream()
                        .noneMatch(zone -> zone.source().filter(source::equals).isPresent()))
                .toList();
        for (Anchor.Source source : sources) {
            BareZone.above(source, sources, marks.page(), marks.text(), zones, marks.ruled(), thresholds)
                    .map(zone -> zone.with(marks.notes(zone.area(), zone.source(), thresholds)))
                    .ifPresent(zones::add);
        }
    }
}
