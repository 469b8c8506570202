package io.sectorbrief.extract.pdf.zone;

import io.sectorbrief.extract.pdf.block.CellLine;
import io.sectorbrief.extract.pdf.block.Prose;
import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.page.Line;
import io.sectorbrief.extract.pdf.page.Listings;
import io.sectorbrief.extract.pdf.threshold.TableThresholds;
import io.sectorbrief.extract.pdf.threshold.Thresholds;
import io.sectorbrief.extract.pdf.threshold.ZoneThresholds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The zones of a page's captions: down to where they end, or the table next to a caption where no source line ends it. */
final class CaptionedZones {

    private final Landmarks marks;
    private final Thresholds thresholds;
    private final List<Zone> zones;
    private Optional<List<Rect>> tables = Optional.empty();

    private CaptionedZones(Landmarks marks, List<Zone> found, Thresholds thresholds) {
        this.marks = marks;
        this.thresholds = thresholds;
        this.zones = new ArrayList<>(found);
    }

    /**
     * The zones found so far and those of all captions that they do not take.
     *
     * @param open zones of the page before that reach its bottom
     */
    static List<Zone> with(List<Zone> found, List<Zone> open, Landmarks marks, Thresholds thresholds) {
        CaptionedZones captioned = new CaptionedZones(marks, found, thresholds);
        captioned.add(open);
        return captioned.zones;
    }

    private void add(List<Zone> open) {
        ZoneEnd end = new ZoneEnd(marks, thresholds);
        TableBeside margin = new TableBeside(marks, thresholds);
        List<Anchor.Caption> captions = marks.captions().stream()
                .filter(caption -> zones.stream().noneMatch(zone -> zone.takes(caption)))
                .toList();
        for (Anchor.Caption caption : captions) {
            Optional<Zone> beside =
                    margin.of(caption).filter(zone -> isFree(zone.area())).or(() -> sourced(caption));
            if (beside.isPresent()) {
                zones.add(withUnits(caption, beside.get()));
                continue;
            }
            Rect column = CaptionColumn.of(caption, captions, marks.anchors(), marks.page(), marks.text());
            Zone zone = end.close(
                    Zone.Start.CAPTION,
                    Optional.of(caption),
                    column,
                    caption.box().bottom());
            zones.add(withUnits(
                    caption,
                    fitted(caption, zone)
                            .orElseGet(() ->
                                    says(zone) ? zone : above(caption, zone).orElseGet(() -> overBreak(zone, open)))));
        }
    }

    /** Where the source stands on the caption's line, the exhibit is the table below both, and no other source ends it. */
    private Optional<Zone> sourced(Anchor.Caption caption) {
        double reach = thresholds.captionDistance() * caption.size();
        return marks.sources().stream()
                .filter(source -> source.box().sharedHeight(caption.box()) > 0
                        && source.box().left() > caption.box().right())
                .filter(source -> marks.captions().stream()
                        .noneMatch(other -> other.box().sharedHeight(caption.box()) > 0
                                && other.box().left() > caption.box().right()))
                .findFirst()
                .flatMap(source -> tables().stream()
                        .filter(area -> area.sharedWidth(caption.box()) > 0 && isFree(area))
                        .filter(area -> Math.abs(area.top() - caption.box().bottom()) < reach)
                        .min(Comparator.comparingDouble(Rect::top))
                        .map(area -> marks.table(Zone.Start.CAPTION, Optional.of(caption), area, thresholds)
                                .closedBy(source)));
    }

    private Zone withUnits(Anchor.Caption caption, Zone zone) {
        Set<Anchor> notes = new LinkedHashSet<>(marks.units(caption, zone.area()));
        notes.addAll(zone.notes());
        return zone.with(List.copyOf(notes));
    }

    /** At the top of a page, a caption with nothing below it names the table that ended the page before. */
    private Zone overBreak(Zone empty, List<Zone> open) {
        double top = empty.whole().top();
        return open.stream()
                .filter(before -> before.start().isLoose() && before.caption().isEmpty())
                .filter(before -> top < marks.text().top() + 1 && zones.isEmpty())
                .findFirst()
                .map(before -> new Zone(
                        marks.page(),
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
        if ((zone.source().isPresent() && !isOfAnother(zone)) || ChartArea.is(zone, thresholds)) {
            return Optional.empty();
        }
        double reach = thresholds.captionDistance() * caption.size();
        return tables().stream()
                .filter(area -> area.sharedWidth(caption.box()) > 0 && distance(area, caption.box()) < reach)
                .filter(this::isFree)
                .min(Comparator.comparingDouble(area -> distance(area, caption.box())))
                .filter(area -> zone.end() == Zone.End.CLOSED || isAbove(area, caption) || strays(zone, area))
                .map(area -> marks.table(Zone.Start.CAPTION, zone.caption(), area, thresholds));
    }

    /** Does a source line end another table, below text that runs on under the table of the caption? */
    private boolean isOfAnother(Zone zone) {
        List<Rect> prose = marks.page().lines().stream()
                .filter(line -> isIn(line.box(), zone) && Prose.isProse(line, marks.text(), thresholds))
                .map(Line::box)
                .toList();
        if (prose.size() < ZoneThresholds.FEWEST_PROSE) {
            return false;
        }
        double top = prose.get(0).top();
        double bottom = prose.get(prose.size() - 1).bottom();
        return tables().stream().anyMatch(area -> isIn(area, zone) && area.bottom() < top + 1)
                && tables().stream().anyMatch(area -> isIn(area, zone) && area.top() > bottom - 1);
    }

    /** On its height, and over or under it at least in part. */
    private static boolean isIn(Rect box, Zone zone) {
        return box.middleY() > zone.area().top()
                && box.middleY() < zone.area().bottom()
                && box.sharedWidth(zone.area()) > 0;
    }

    /** By rules and by columns; few pages need them before their zones are known. */
    private List<Rect> tables() {
        List<Rect> found = tables.orElseGet(
                () -> LooseTables.areas(marks.page(), Listings.of(marks.page()).rest(), marks.ruled(), thresholds));
        tables = Optional.of(found);
        return found;
    }

    private boolean isFree(Rect area) {
        return zones.stream().noneMatch(zone -> RuledAreas.overlap(area, zone.area()));
    }

    /** Does running text stand in a zone below a table or beside it, between no rules? */
    private boolean strays(Zone zone, Rect table) {
        return marks.page().linesIn(zone.area()).stream()
                .flatMap(line -> CellLine.of(line).texts().stream())
                .filter(text -> text.box().middleY() > table.top() && !table.holdsMiddleOf(text.box()))
                .filter(text -> text.box().width() > ZoneThresholds.PROSE_LINE * text.size())
                .filter(text ->
                        text.box().sharedWidth(table) < 0 || text.box().width() > thresholds.wideRule() * table.width())
                .filter(text -> marks.ruled().stream().noneMatch(area -> area.holdsMiddleOf(text.box())))
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
    private Optional<Zone> above(Anchor.Caption caption, Zone empty) {
        double reach = thresholds.captionDistance() * caption.size();
        return marks.ruled().stream()
                .filter(area -> area.sharedWidth(caption.box()) > 0)
                .filter(area ->
                        caption.box().top() > area.bottom() - 2 && caption.box().top() - area.bottom() < reach)
                .filter(this::isFree)
                .findFirst()
                .map(area -> new Zone(
                        marks.page(),
                        Zone.Start.CAPTION,
                        empty.caption(),
                        area,
                        empty.source(),
                        marks.notes(area, empty.source(), thresholds),
                        Zone.End.CLOSED));
    }
}
