package io.sectorbrief.extract.pdf.page;

import io.sectorbrief.extract.pdf.drawn.Drawing;
import io.sectorbrief.extract.pdf.drawn.Glyph;
import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.drawn.Ruling;
import io.sectorbrief.extract.pdf.threshold.TextThresholds;
import io.sectorbrief.extract.pdf.threshold.Thresholds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Glyphs to runs: first in drawing order, so that overprinted markers do not mix with text, then along the baseline. */
final class Runs {

    /** Markers of report templates, bullets of symbol fonts and places where a word may break say nothing to a reader. */
    private static final Pattern MARKER = Pattern.compile("(?i)\\[Table_\\w*]?|[\\uE000-\\uF8FF]|\\u00AD(?!$)");

    private final Thresholds thresholds;
    private final Verticals verticals;

    private Runs(Thresholds thresholds, List<Ruling> rulings) {
        this.thresholds = thresholds;
        this.verticals = new Verticals(rulings);
    }

    /** Runs in no order, and the marks and leaders set apart from them. */
    static Marks.Apart of(Drawing drawing, List<Ruling> rulings, Thresholds thresholds) {
        Runs runs = new Runs(thresholds, rulings);
        Marks.Apart apart = Marks.apart(runs.asDrawn(drawing.glyphs()), thresholds);
        Leaders leaders = new Leaders();
        List<Run> texts = runs.joined(apart.texts(), leaders);
        return new Marks.Apart(
                texts,
                Stream.concat(apart.marks().stream(), leaders.dots().stream()).toList());
    }

    private List<Run> asDrawn(List<Glyph> glyphs) {
        List<Run> runs = new ArrayList<>();
        RunBuilder builder = new RunBuilder(thresholds);
        for (Glyph glyph : glyphs) {
            if (!builder.takes(glyph) || (!glyph.isSpace() && cut(builder.reach(), glyph.box()))) {
                builder.finish().ifPresent(runs::add);
                builder = new RunBuilder(thresholds);
            }
            builder.add(glyph);
        }
        builder.finish().ifPresent(runs::add);
        return runs.stream().flatMap(run -> run.without(MARKER).stream()).toList();
    }

    /** Runs that drawing order broke apart (one text operator a word) become one again. */
    private List<Run> joined(List<Run> runs, Leaders leaders) {
        List<Run> sorted = new ArrayList<>(runs);
        sorted.sort(Comparator.comparingDouble((Run run) -> run.box().left()));
        List<List<Run>> open = new ArrayList<>();
        for (List<Run> line : RaisedTicks.settled(Line.byBaseline(sorted, thresholds))) {
            List<Run> apart = new ArrayList<>();
            Run last = line.get(0);
            for (Run next : line.subList(1, line.size())) {
                if (touches(last, next)) {
                    last = last.with(next, glue(last, next));
                } else {
                    apart.add(last);
                    last = next;
                }
            }
            apart.add(last);
            open.add(leaders.without(Signs.joined(WordSpaces.joined(apart, this::cut), this::cut)));
        }
        return SpacedLabels.closed(open, this::cut);
    }

    private boolean touches(Run left, Run right) {
        double em = Math.min(left.size(), right.size());
        double gap = right.box().left() - left.box().right();
        double back =
                Wrapping.mayInterlock(left.text(), right.text()) ? TextThresholds.INTERLOCKED : TextThresholds.BACKWARD;
        return gap > -back * em && gap < thresholds.hardGap() * em && !cut(left.box(), right.box());
    }

    private static String glue(Run left, Run right) {
        double gap = right.box().left() - left.box().right();
        return gap > TextThresholds.JOINED_WORD_SPACE * right.size() && Wrapping.needsSpace(left.text(), right.text())
                ? " "
                : "";
    }

    /** Does a vertical ruling stand between two boxes of one line? */
    private boolean cut(Rect left, Rect right) {
        return verticals.standBetween(left.right() - 1, right.left() + 1, right.middleY());
    }
}
