package io.sectorbrief.extract.pdf.zone;

import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.drawn.Ruling;
import io.sectorbrief.extract.pdf.threshold.Thresholds;
import io.sectorbrief.extract.pdf.threshold.ZoneThresholds;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** The table whose caption stands in the margin: level with its head, and nothing is printed or drawn below it. */
final class TableBeside {

    private final Landmarks marks;
    private final Thresholds thresholds;

    TableBeside(Landmarks marks, Thresholds thresholds) {
        this.marks = marks;
        this.thresholds = thresholds;
    }

    /** The zone of the table on a caption's right: ruled all around, or from the rule above its head to its source line. */
    Optional<Zone> of(Anchor.Caption caption) {
        return Stream.concat(fromRules(caption), marks.ruled().stream())
                .filter(area -> isLevel(caption, area) && isNext(caption, area))
                .findFirst()
                .map(area -> zone(caption, area));
    }

    /** Rows may be told by shading alone, which runs on over the next table or leaves the head out. */
    private Stream<Rect> fromRules(Anchor.Caption caption) {
        double room = marks.text().right() - caption.box().right();
        return marks.page().rulings().stream()
                .filter(rule ->
                        rule.isHorizontal() && rule.from() > caption.box().right() - ZoneThresholds.SIDE)
                .filter(rule -> rule.at() < caption.box().bottom() && rule.length() > thresholds.wideRule() * room)
                .sorted(Comparator.comparingDouble(Ruling::at))
                .flatMap(rule -> sourceBelow(rule)
                        .map(source -> new Rect(
                                rule.from(), rule.at(), rule.to(), source.box().top() - 1))
                        .filter(area -> area.height() > 0 && isOfNoOther(caption, area))
                        .stream());
    }

    private Optional<Anchor.Source> sourceBelow(Ruling rule) {
        return marks.sources().stream()
                .filter(source -> source.box().top() > rule.at() && source.box().sharedWidth(rule.box()) > 0)
                .min(Comparator.comparingDouble(source -> source.box().top()));
    }

    private boolean isOfNoOther(Anchor.Caption caption, Rect area) {
        return marks.captions().stream()
                .filter(other -> !other.equals(caption))
                .noneMatch(other -> other.box().sharedHeight(area) > 0);
    }

    private boolean isLevel(Anchor.Caption caption, Rect area) {
        return Math.abs(caption.box().top() - area.top()) < thresholds.captionDistance() * caption.size()
                && caption.box().sharedHeight(area) > 0;
    }

    private boolean isNext(Anchor.Caption caption, Rect area) {
        Rect box = caption.box();
        double gap = area.left() - box.right();
        Rect below = new Rect(box.left(), box.bottom(), area.left(), area.bottom());
        return gap > -ZoneThresholds.SIDE
                && gap < ZoneThresholds.LABEL_GAP * caption.size()
                && marks.page().linesIn(below).isEmpty()
                && marks.page().pictures().stream().noneMatch(below::holdsMiddleOf);
    }

    private Zone zone(Anchor.Caption caption, Rect area) {
        Zone table = marks.table(Zone.Start.CAPTION, Optional.of(caption), area, thresholds);
        return marks.sources().stream()
                .filter(source ->
                        source.box().sharedWidth(area) > 0 && source.box().top() > area.bottom() - 1)
                .filter(source -> source.box().top() - area.bottom() < thresholds.captionDistance() * caption.size())
                .findFirst()
                .map(source -> table.closedBy(source).closed().with(marks.notes(area, Optional.of(source), thresholds)))
                .orElse(table);
    }
}
