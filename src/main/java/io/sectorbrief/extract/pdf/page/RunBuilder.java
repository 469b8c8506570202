package io.sectorbrief.extract.pdf.page;

import io.sectorbrief.extract.pdf.drawn.Glyph;
import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.threshold.TextThresholds;
import io.sectorbrief.extract.pdf.threshold.Thresholds;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Gathers glyphs of one run in drawing order; a space bridges a gap only as wide as spaces are. */
final class RunBuilder {

    private final Thresholds thresholds;
    private final StringBuilder text = new StringBuilder();
    private Optional<Rect> ink = Optional.empty();
    private double baseline;
    private double size;
    private double spaceLeft;
    private double spaceReach = Double.NEGATIVE_INFINITY;
    private boolean bold = true;
    private boolean spaced;
    private final List<Seam> seams = new ArrayList<>();
    private float[] lefts = new float[32];

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
        double big = Math.max(size, glyph.size());
        double shift = em < TextThresholds.INDEX_SIZE * big ? TextThresholds.INDEX_SHIFT : thresholds.sameBaseline();
        boolean level = Math.abs(baselineOf(glyph) - baseline) <= shift * big;
        boolean forward = left > right - TextThresholds.BACKWARD * em
                || (left > right - TextThresholds.INTERLOCKED * em && interlocks(glyph));
        boolean near = left - Math.max(right, spaceReach) < thresholds.hardGap() * em
                && left - right < thresholds.looseSpace() * em;
        return level && forward && near && !isRaised(glyph);
    }

    private boolean interlocks(Glyph next) {
        return !next.isSpace() && Wrapping.mayInterlock(text.toString(), next.text());
    }

    /** A small character above the line is a mark on it, or the line is a mark on what follows. */
    private boolean isRaised(Glyph glyph) {
        return Marks.areRaised(glyph.size(), baselineOf(glyph), size, baseline)
                || Marks.areRaised(size, baseline, glyph.size(), baselineOf(glyph));
    }

    Rect reach() {
        return ink.orElse(new Rect(0, 0, 0, 0));
    }

    void add(Glyph glyph) {
        if (glyph.isSpace()) {
            spaceLeft = spaced ? spaceLeft : glyph.box().left();
            spaceReach = Math.max(spaceReach, glyph.box().right());
            spaced = ink.isPresent();
            return;
        }
        boolean gap = ink.isPresent()
                && glyph.box().left() - ink.get().right() > TextThresholds.WORD_SPACE * glyph.size()
                && Wrapping.needsSpace(text.toString(), glyph.text());
        if (gap || (spaced && isApart(glyph))) {
            append(" ", reach().right(), reach().right());
        }
        ink.filter(box -> glyph.box().left() - box.right() > TextThresholds.SEAM * glyph.size())
                .ifPresent(box -> seams.add(
                        new Seam(text.length(), box.right(), glyph.box().left())));
        spaced = false;
        append(glyph.text(), glyph.box().left(), glyph.box().right());
        if (ink.isEmpty() || glyph.size() > size) {
            baseline = baselineOf(glyph);
            size = glyph.size();
        }
        ink = Optional.of(ink.map(box -> box.union(glyph.box())).orElse(glyph.box()));
        bold &= glyph.weight() == Glyph.Weight.BOLD;
    }

    /** A space that takes no room is a place where a word may break. */
    private boolean isApart(Glyph next) {
        return next.box().left() - spaceLeft > TextThresholds.LEAST_SPACE * next.size();
    }

    private void append(String characters, double left, double right) {
        int length = characters.length();
        if (text.length() + length > lefts.length) {
            lefts = Arrays.copyOf(lefts, 2 * (text.length() + length));
        }
        for (int i = 0; i < length; i++) {
            lefts[text.length() + i] = (float) (left + (right - left) * i / length);
        }
        text.append(characters);
    }

    private static double baselineOf(Glyph glyph) {
        return glyph.box().bottom() - TextThresholds.DESCENT * glyph.size();
    }

    Optional<Run> finish() {
        Glyph.Weight weight = bold ? Glyph.Weight.BOLD : Glyph.Weight.REGULAR;
        return ink.map(
                box -> new Run(text.toString(), box, baseline, size, weight, seams, Places.of(lefts, text.length())));
    }
}
