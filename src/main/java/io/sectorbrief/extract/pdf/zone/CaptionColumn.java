package io.sectorbrief.extract.pdf.zone;

import io.sectorbrief.extract.pdf.block.TextColumns;
import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.drawn.Ruling;
import io.sectorbrief.extract.pdf.page.Page;
import io.sectorbrief.extract.pdf.threshold.ZoneThresholds;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How wide the exhibit under a caption may be: as its rule, else up to the next caption beside it. */
final class CaptionColumn {

    private CaptionColumn() {}

    static Rect of(Anchor.Caption caption, List<Anchor.Caption> captions, Page page, Rect text) {
        Rect box = caption.box();
        List<Anchor.Caption> beside = captions.stream()
                .filter(other -> other.equals(caption)
                        || (other.box().sharedHeight(box) > -ZoneThresholds.BESIDE * box.height()
                                && other.box().sharedWidth(box) < 0))
                .sorted(Comparator.comparingDouble(other -> other.box().left()))
                .toList();
        int place = beside.indexOf(caption);
        double left =
                place <= 0 ? new TextColumns(page).left(box.left() - 1, text.left()) : box.left() - caption.size();
        double right = place + 1 < beside.size() ? beside.get(place + 1).box().left() - caption.size() : text.right();
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
}
