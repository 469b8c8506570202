package io.sectorbrief.extract.pdf.zone;

import io.sectorbrief.extract.pdf.block.TextColumns;
import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.drawn.Ruling;
import io.sectorbrief.extract.pdf.page.Page;
import io.sectorbrief.extract.pdf.threshold.ZoneThresholds;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How wide the exhibit under a caption may be: as its rule, else up to the gap beside the next caption. */
final class CaptionColumn {

    private CaptionColumn() {}

    static Rect of(Anchor.Caption caption, List<Anchor.Caption> captions, List<Anchor> anchors, Page page, Rect text) {
        Rect box = caption.box();
        List<Anchor.Caption> beside = captions.stream()
                .filter(other -> other.equals(caption)
                        || (other.box().sharedHeight(box) > -ZoneThresholds.BESIDE * box.height()
                                && other.box().sharedWidth(box) < 0))
                .sorted(Comparator.comparingDouble(other -> other.box().left()))
                .toList();
        int place = beside.indexOf(caption);
        double left = place <= 0
                ? new TextColumns(page, anchors.stream().map(Anchor::box).toList()).left(box.left() - 1, text.left())
                : divide(beside.get(place - 1), caption, anchors, page);
        double right = place + 1 < beside.size() ? divide(caption, beside.get(place + 1), anchors, page) : text.right();
        Optional<Ruling> rule = page.rulings().stream()
                .filter(Ruling::isHorizontal)
                .filter(line -> line.at() > box.top() - ZoneThresholds.RULE_ABOVE * box.height()
                        && line.at() < box.bottom() + box.height())
                .filter(line -> line.from() < box.left() + ZoneThresholds.RULE_SIDE
                        && line.to() > box.right() - ZoneThresholds.RULE_SIDE)
                .min(Comparator.comparingDouble(line -> Math.abs(line.at() - box.bottom())));
        double ruleLeft = rule.map(line -> Math.max(left, line.from() - ZoneThresholds.SIDE))
                .orElse(left);
        double ruleRight = rule.map(line -> Math.min(right, line.to() + ZoneThresholds.SIDE))
                .orElse(right);
        return new Rect(Math.min(ruleLeft, box.left()), box.bottom(), Math.max(ruleRight, box.right()), text.bottom());
    }

    /** X between neighbours: a caption may stand in the middle of its table, whose rules and source begin further left. */
    private static double divide(Anchor.Caption left, Anchor.Caption right, List<Anchor> anchors, Page page) {
        List<Rect> sources = anchors.stream()
                .filter(anchor -> anchor instanceof Anchor.Source)
                .map(Anchor::box)
                .filter(box -> box.top() > right.box().top())
                .limit(2)
                .toList();
        double end = sources.stream()
                .mapToDouble(Rect::bottom)
                .max()
                .orElse(right.box().bottom());
        Stream<Double> rules = page.rulings().stream()
                .filter(rule -> rule.isHorizontal()
                        && rule.at() > right.box().top()
                        && rule.at() < end
                        && rule.to() > right.box().right())
                .map(Ruling::from);
        double usual = right.box().left() - room(right, sources, end, page);
        return Stream.concat(rules, sources.stream().map(Rect::left))
                .filter(x -> x > left.box().right() && x < usual)
                .min(Comparator.naturalOrder())
                .map(x -> x - ZoneThresholds.SIDE)
                .orElse(usual);
    }

    /** Left of a caption: where its source begins flush with it so does its table, and text right beside is another's. */
    private static double room(Anchor.Caption caption, List<Rect> sources, double end, Page page) {
        Rect box = caption.box();
        boolean flush = sources.stream().anyMatch(source -> Math.abs(source.left() - box.left()) < ZoneThresholds.SIDE);
        double beside = page.linesIn(new Rect(0, box.bottom(), box.left(), end)).stream()
                .flatMap(line -> line.runs().stream())
                .mapToDouble(run -> box.left() - run.box().right())
                .filter(gap -> flush && gap > 0)
                .min()
                .orElse(2 * caption.size());
        return Math.min(beside / 2, caption.size());
    }
}
