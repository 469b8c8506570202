package io.sectorbrief.extract.pdf.zone;

import io.sectorbrief.extract.pdf.block.CellLine;
import io.sectorbrief.extract.pdf.block.Prose;
import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.page.Line;
import io.sectorbrief.extract.pdf.page.Page;
import io.sectorbrief.extract.pdf.threshold.TableThresholds;
import io.sectorbrief.extract.pdf.threshold.Thresholds;
import io.sectorbrief.extract.pdf.threshold.ZoneThresholds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Lays out one page's exhibits: zones that go on from the page before, zones under captions, zones above source lines. */
public final class ZoneFinder {

    private final Page page;
    private final Thresholds thresholds;
    private final List<Anchor> anchors;
    private final Rect text;
    private final List<Rect> ruled;
    private Optional<List<Rect>> tables = Optional.empty();
    private final List<Zone> zones = new ArrayList<>();

    private ZoneFinder(Page page, Thresholds thresholds) {
        this.page = page;
        this.thresholds = thresholds;
        this.anchors = Anchors.of(page, thresholds);
        this.ruled = RuledAreas.of(page, thresholds);
        this.text = page.lines().stream()
                .map(Line::box)
                .reduce(Rect::union)
                .map(box -> new Rect(
                        box.left() - ZoneThresholds.SIDE, box.top(), box.right() + ZoneThresholds.SIDE, box.bottom()))
                .orElse(new Rect(0, 0, 0, 0));
    }

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
        List<Rect> beside = beside(page, thresholds);
        Page rest = beside.isEmpty() ? page : page.without(beside);
        List<Zone> zones = new ArrayList<>(in(rest, open, OpenAreas.Among.PAGE, thresholds));
        for (Rect box : beside) {
            Rect inside = new Rect(box.left() + 1, box.top() + 1, box.right() - 1, box.bottom() - 1);
            in(page.within(inside), List.of(), OpenAreas.Among.BOX, thresholds)
                    .forEach(zone -> zones.add(zone.closed()));
        }
        return ZoneOrder.of(zones);
    }

    private static List<Rect> beside(Page page, Thresholds thresholds) {
        Rect text = page.lines().stream().map(Line::box).reduce(Rect::union).orElseThrow();
        List<Rect> boxes = uncaptioned(Boxes.of(page, text, thresholds), page, thresholds);
        return boxes.isEmpty() ? SideColumn.of(page, text, thresholds).stream().toList() : boxes;
    }

    /** A frame right below a caption is the table's own: looked at alone, it would lose its caption and source. */
    private static List<Rect> uncaptioned(List<Rect> boxes, Page page, Thresholds thresholds) {
        if (boxes.isEmpty()) {
            return boxes;
        }
        List<Rect> captions = Anchors.of(page, thresholds).stream()
                .filter(Anchor.Caption.class::isInstance)
                .map(Anchor::box)
                .toList();
        return boxes.stream()
                .filter(box -> captions.stream().noneMatch(caption -> isRightAbove(caption, box)))
                .toList();
    }

    private static boolean isRightAbove(Rect caption, Rect box) {
        double gap = box.top() - caption.bottom();
        return Math.abs(gap) < caption.height() && caption.left() < box.right() && caption.right() > box.left();
    }

    private static List<Zone> in(Page page, List<Zone> open, OpenAreas.Among among, Thresholds thresholds) {
        ZoneFinder finder = new ZoneFinder(page, thresholds);
        if (!page.lines().isEmpty()) {
            open.forEach(finder::goOn);
            finder.zones.addAll(PairedTables.of(page, finder.anchors, thresholds));
            finder.captioned(open);
            finder.bareWithSource();
            finder.zones.addAll(LooseTables.of(page, finder.ruled, finder.anchors, finder.zones, among, thresholds));
        }
        return finder.zones;
    }

    private void goOn(Zone before) {
        if (before.start().isLoose()) {
            goOnLoose(before);
            return;
        }
        double top = text.top() - thresholds.cellPadding();
        Rect column = new Rect(before.area().left(), top, before.area().right(), bottom());
        Zone zone = close(Zone.Start.CONTINUED, Optional.empty(), column, top);
        boolean says = !zone.runs().isEmpty() || zone.source().isPresent();
        if (says && zone.area().height() > 0) {
            zones.add(zone);
        }
    }

    private void goOnLoose(Zone before) {
        LooseContinuation.of(before, page, ruled, text.top(), thresholds).ifPresent(area -> {
            boolean last = area.bottom() > text.bottom() - 1;
            zones.add(new Zone(
                    page,
                    Zone.Start.CONTINUED_LOOSE,
                    Optional.empty(),
                    area,
                    Optional.empty(),
                    notes(area, Optional.empty()),
                    last ? Zone.End.OPEN : Zone.End.CLOSED));
        });
    }

    private void captioned(List<Zone> open) {
        List<Anchor.Caption> captions = captions();
        for (Anchor.Caption caption : captions) {
            Rect column = CaptionColumn.of(caption, captions, anchors, page, text);
            Zone zone = close(
                    Zone.Start.CAPTION,
                    Optional.of(caption),
                    column,
                    caption.box().bottom());
            zones.add(fitted(caption, zone)
                    .orElseGet(() -> says(zone) ? zone : below(caption, zone).orElseGet(() -> overBreak(zone, open))));
        }
    }

    /** At the top of a page, a caption with nothing below it names the table that ended the page before. */
    private Zone overBreak(Zone empty, List<Zone> open) {
        double top = empty.whole().top();
        return open.stream()
                .filter(before -> before.start().isLoose() && before.caption().isEmpty())
                .filter(before -> top < text.top() + 1 && zones.isEmpty())
                .findFirst()
                .map(before -> new Zone(
                        page,
                        Zone.Start.CONTINUED,
                        empty.caption(),
                        new Rect(
                                before.area().left(),
                                empty.area().top(),
                                before.area().right(),
                                empty.area().bottom()),
                        empty.source(),
                        empty.notes(),
                        Zone.End.CLOSED))
                .orElse(empty);
    }

    /** Where no source line ends it, an exhibit is the table next to its caption, above or below. */
    private Optional<Zone> fitted(Anchor.Caption caption, Zone zone) {
        if (zone.source().isPresent() || ChartArea.is(zone, thresholds)) {
            return Optional.empty();
        }
        double reach = thresholds.captionDistance() * caption.size();
        return tables().stream()
                .filter(area -> area.sharedWidth(caption.box()) > 0 && distance(area, caption.box()) < reach)
                .filter(area -> zones.stream().noneMatch(other -> RuledAreas.overlap(area, other.area())))
                .min(Comparator.comparingDouble(area -> distance(area, caption.box())))
                .filter(area -> zone.end() == Zone.End.CLOSED || isAbove(area, caption) || strays(zone, area))
                .map(area -> new Zone(
                        page,
                        Zone.Start.CAPTION,
                        zone.caption(),
                        area,
                        Optional.empty(),
                        notes(area, Optional.empty()),
                        area.bottom() > text.bottom() - 1 ? Zone.End.OPEN : Zone.End.CLOSED));
    }

    /** By rules and by columns; few pages need them before their zones are known. */
    private List<Rect> tables() {
        List<Rect> found = tables.orElseGet(() -> LooseTables.areas(page, page.lines(), ruled, thresholds));
        tables = Optional.of(found);
        return found;
    }

    /** Does running text stand in a zone below a table or beside it, between no rules? */
    private boolean strays(Zone zone, Rect table) {
        return page.linesIn(zone.area()).stream()
                .flatMap(line -> CellLine.of(line).texts().stream())
                .filter(text -> text.box().middleY() > table.top() && !table.holdsMiddleOf(text.box()))
                .filter(text -> text.box().width() > ZoneThresholds.PROSE_LINE * text.size())
                .filter(text ->
                        text.box().sharedWidth(table) < 0 || text.box().width() > thresholds.wideRule() * table.width())
                .filter(text -> ruled.stream().noneMatch(area -> area.holdsMiddleOf(text.box())))
                .anyMatch(text -> zone.rulings().stream()
                        .noneMatch(rule -> !rule.isHorizontal()
                                && rule.shared(text.box().top(), text.box().bottom()) > 0));
    }

    private static boolean isAbove(Rect area, Anchor.Caption caption) {
        return area.bottom() < caption.box().top() + ZoneThresholds.SIDE;
    }

    private static double distance(Rect area, Rect caption) {
        return -area.sharedHeight(caption);
    }

    private boolean says(Zone zone) {
        return zone.runs().size() >= TableThresholds.FEWEST_RUNS || ChartArea.is(zone, thresholds);
    }

    /** A caption with nothing below it may stand below what it names. */
    private Optional<Zone> below(Anchor.Caption caption, Zone empty) {
        double reach = thresholds.captionDistance() * caption.size();
        return ruled.stream()
                .filter(area -> area.sharedWidth(caption.box()) > 0)
                .filter(area ->
                        caption.box().top() > area.bottom() - 2 && caption.box().top() - area.bottom() < reach)
                .filter(area -> zones.stream().noneMatch(zone -> RuledAreas.overlap(area, zone.area())))
                .findFirst()
                .map(area -> new Zone(
                        page,
                        Zone.Start.CAPTION,
                        empty.caption(),
                        area,
                        empty.source(),
                        notes(area, empty.source()),
                        Zone.End.CLOSED));
    }

    private List<Anchor.Caption> captions() {
        return anchors.stream()
                .filter(Anchor.Caption.class::isInstance)
                .map(Anchor.Caption.class::cast)
                .filter(caption -> zones.stream().noneMatch(zone -> zone.takes(caption)))
                .toList();
    }

    /** Goes down a column to the source line, the next caption, prose, or the end of the page. */
    private Zone close(Zone.Start start, Optional<Anchor.Caption> caption, Rect column, double top) {
        Rect below = new Rect(column.left(), top, column.right(), bottom());
        Optional<Anchor> stop = anchors.stream()
                .filter(anchor -> anchor instanceof Anchor.Source || anchor instanceof Anchor.Caption)
                .filter(anchor -> caption.isEmpty() || anchor != caption.get())
                .filter(anchor -> begins(anchor.box(), below))
                .min(Comparator.comparingDouble(
                                (Anchor anchor) -> Math.round(anchor.box().top() / ZoneThresholds.LEVEL))
                        .thenComparingDouble(anchor -> Math.abs(anchor.box().left() - below.left())));
        double bottom = stop.map(anchor -> anchor.box().top()).orElse(below.bottom());
        Rect area = new Rect(column.left(), top, column.right(), bottom);
        Optional<Double> prose = Prose.startBelowTable(page, area, thresholds);
        boolean cut = prose.isPresent();
        Rect kept = cut ? new Rect(area.left(), top, area.right(), prose.get()) : area;
        Optional<Anchor.Source> source = cut
                ? Optional.empty()
                : stop.filter(Anchor.Source.class::isInstance).map(Anchor.Source.class::cast);
        Zone.End end = cut || stop.isPresent() ? Zone.End.CLOSED : Zone.End.OPEN;
        return new Zone(page, start, caption, kept, source, notes(kept, source), end);
    }

    /** Below the last text, where the rule under a page's last row stands. */
    private double bottom() {
        return text.bottom() + thresholds.cellPadding();
    }

    private boolean begins(Rect box, Rect below) {
        return box.top() >= below.top() - 1
                && box.left() >= below.left() - ZoneThresholds.COLUMN_START
                && box.left() < below.right() - ZoneThresholds.SIDE;
    }

    private List<Anchor> notes(Rect area, Optional<Anchor.Source> source) {
        Rect around = source.map(line -> area.union(new Rect(
                        area.left(),
                        area.top(),
                        area.right(),
                        line.box().bottom()
                                + thresholds.captionDistance() * line.box().height())))
                .orElse(area);
        return anchors.stream()
                .filter(anchor -> anchor instanceof Anchor.Note || anchor instanceof Anchor.UnitLine)
                .filter(anchor -> around.holdsMiddleOf(anchor.box()))
                .toList();
    }

    private void bareWithSource() {
        List<Anchor.Source> sources = anchors.stream()
                .filter(Anchor.Source.class::isInstance)
                .map(Anchor.Source.class::cast)
                .filter(source -> zones.stream()
                        .noneMatch(zone -> zone.source().filter(source::equals).isPresent()))
                .toList();
        for (Anchor.Source source : sources) {
            BareZone.above(source, sources, page, text, zones, ruled, thresholds)
                    .map(zone -> zone.with(notes(zone.area(), zone.source())))
                    .ifPresent(zones::add);
        }
    }
}
