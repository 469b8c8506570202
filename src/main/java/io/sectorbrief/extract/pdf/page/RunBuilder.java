package io.sectorbrief.extract.pdf.page;

import io.sectorbrief.extract.pdf.drawn.Glyph;
import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.threshold.TextThresholds;
import io.sectorbrief.extract.pdf.threshold.Thresholds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers glyphs of one run in drawing order; a space bridges a gap only as wide as spaces are. */
final class RunBuilder {

    private final Thresholds thresholds;
    private final StringBuilder text = new StringBuilder();
    private Optional<Rect> ink = Optional.empty();
    private double baseline;
    private double size;
    private double spaceReach = Double.NEGATIVE_INFINITY;
    private boolean bold = true;
    private boolean spaced;
    private final List<Seam> seams = new ArrayList<>();

    RunBuilder(Thresholds thresholds) {
        this.thresholds = thresholds;
    }

    boolean takes(Glyph glyph) {
        if (ink.isEmpty()) {
            return true;
        }
        double em = Math.min(size, glyph.size());
        double left = glyph.box().left();
        double right = ink.get().right();
        boolean level =
                Math.abs(baselineOf(glyph) - baseline) <= thresholds.sameBaseline() * Math.max(size, glyph.size());
        boolean forward = left > right - TextThresholds.BACKWARD * em;
        boolean near = left - Math.max(right, spaceReach) < thresholds.hardGap() * em
                && left - right < thresholds.looseSpace() * em;
        return level && forward && near;
    }

    Rect reach() {
        return ink.orElse(new Rect(0, 0, 0, 0));
    }

    void add(Glyph glyph) {
        if (glyph.isSpace()) {
            spaceReach = Math.max(spaceReach, glyph.box().right());
            spaced = ink.isPresent();
            return;
        }
        boolean gap = ink.isPresent()
                && glyph.box().left() - ink.get().right() > TextThresholds.WORD_SPACE * glyph.size()
                && Wrapping.needsSpace(text.toString(), glyph.text());
        if (spaced || gap) {
            text.append(' ');
        }
        ink.filter(box -> glyph.box().left() - box.right() > TextThresholds.SEAM * glyph.size())
                .ifPresent(box -> seams.add(
                        new Seam(text.length(), box.right(), glyph.box().left())));
        spaced = false;
        text.append(glyph.text());
        if (ink.isEmpty() || glyph.size() > size) {
            baseline = baselineOf(glyph);
            size = glyph.size();
        }
        ink = Optional.of(ink.map(box -> box.union(glyph.box())).orElse(glyph.box()));
        bold &= glyph.weight() == Glyph.Weight.BOLD;
    }

    private static double baselineOf(Glyph glyph) {
        return glyph.box().bottom() - TextThresholds.DESCENT * glyph.size();
    }

    Optional<Run> finish() {
        Glyph.Weight weight = bold ? Glyph.Weight.BOLD : Glyph.Weight.REGULAR;
        return ink.map(box -> new Run(text.toString(), box, baseline, size, weight, seams));
    }
}
