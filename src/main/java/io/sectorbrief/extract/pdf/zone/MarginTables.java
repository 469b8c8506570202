package io.sectorbrief.extract.pdf.zone;

import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.page.Page;
import io.sectorbrief.extract.pdf.threshold.TableThresholds;
import io.sectorbrief.extract.pdf.threshold.Thresholds;
import io.sectorbrief.extract.pdf.threshold.ZoneThresholds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Finds the tables whose caption, source and notes stand in the margin beside them, and nothing else below these. */
final class MarginTables {

    private final Page page;
    private final Thresholds thresholds;
    private final List<MarginLabel> labels;
    private final Landmarks marks;

    private MarginTables(Page page, List<MarginLabel> labels, Thresholds thresholds) {
        this.page = page;
        this.thresholds = thresholds;
        this.labels = labels;
        this.marks = Landmarks.of(page, thresholds);
    }

    /** Their zones, top down. */
    static List<Zone> of(Page page, Thresholds thresholds) {
        List<MarginLabel> labels = MarginLabel.of(page, thresholds);
        if (labels.isEmpty()) {
            return List.of();
        }
        MarginTables tables = new MarginTables(page, labels, thresholds);
        return labels.stream()
                .flatMap(label -> tables.beside(label).stream())
                .sorted(Comparator.comparingDouble(zone -> zone.whole().top()))
                .toList();
    }

    private Optional<Zone> beside(MarginLabel label) {
        OptionalDouble left =
                label.level(page).mapToDouble(run -> run.box().left()).min();
        if (left.isEmpty() || isBesideCaption(label) || !isMargin(label)) {
            return Optional.empty();
        }
        double edge = left.getAsDouble() - ZoneThresholds.SIDE;
        Rect right = new Rect(edge, top(label), marks.text().right(), bottom(label));
        Page column = page.within(right);
        return LooseTables.areas(column, column.lines(), RuledAreas.of(column, thresholds), thresholds).stream()
                .filter(area -> area.sharedHeight(label.box()) > 0)
                .min(Comparator.comparingDouble(Rect::top))
                .filter(area -> isAlone(label, area))
                .map(area -> zone(label, area));
    }

    /** Exhibits side by side have their captions level. */
    private boolean isBesideCaption(MarginLabel label) {
        return label.level(page)
                .anyMatch(run -> Anchor.of(run, thresholds)
                        .filter(anchor -> !(anchor instanceof Anchor.UnitLine))
                        .isPresent());
    }

    private boolean isMargin(MarginLabel label) {
        return label.box().width() < ZoneThresholds.MARGIN * marks.text().width()
                && label.level(page).count() >= TableThresholds.FEWEST_RUNS;
    }

    /** A head of several lines begins above the middle of the caption's first. */
    private double top(MarginLabel label) {
        double head = label.box().top()
                - thresholds.captionDistance() * label.caption().size();
        return labels.stream()
                .filter(other -> other.box().bottom() < label.box().top())
                .mapToDouble(other -> other.box().bottom())
                .reduce(head, Math::max);
    }

    private double bottom(MarginLabel label) {
        return labels.stream()
                .filter(other ->
                        other.box().top() > label.box().bottom() && other.box().sharedWidth(label.box()) > 0)
                .mapToDouble(other -> other.box().top() - other.caption().size())
                .min()
                .orElse(marks.text().bottom() + thresholds.cellPadding());
    }

    private boolean isAlone(MarginLabel label, Rect area) {
        Rect below =
                new Rect(label.box().left() - ZoneThresholds.SIDE, label.box().bottom(), area.left(), area.bottom());
        Rect margin = new Rect(
                below.left(),
                label.box().top(),
                label.box().right(),
                label.box().bottom());
        boolean isCrossed = page.drawn()
                .anyMatch(box -> box.sharedWidth(margin) > ZoneThresholds.SIDE
                        && box.sharedWidth(area) > ZoneThresholds.SIDE
                        && box.middleY() > margin.top()
                        && box.middleY() < area.bottom());
        return !isCrossed
                && page.linesIn(below).isEmpty()
                && page.pictures().stream().noneMatch(below::holdsMiddleOf)
                && area.left() > margin.right() - ZoneThresholds.SIDE;
    }

    private Zone zone(MarginLabel label, Rect area) {
        Zone table = marks.table(Zone.Start.CAPTION, Optional.of(label.caption()), area, thresholds);
        List<Anchor> notes = new ArrayList<>(table.notes());
        notes.addAll(label.notes());
        return label.source().map(table::closedBy).orElse(table).with(notes);
    }
}
