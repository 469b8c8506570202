package io.sectorbrief.extract.pdf.zone;

import io.sectorbrief.extract.pdf.block.Prose;
import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.page.Line;
import io.sectorbrief.extract.pdf.page.Page;
import io.sectorbrief.extract.pdf.page.Run;
import io.sectorbrief.extract.pdf.threshold.Thresholds;
import io.sectorbrief.extract.pdf.threshold.ZoneThresholds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the narrow column beside a page's prose in which data, dates and names stand one under the other: nothing
 * drawn or printed crosses the gap, and its lines keep no step with the prose.
 */
final class SideColumn {

    /** Points; beyond any page, as what is drawn in the margin beside the column belongs to it. */
    private static final double ANYWHERE = 1e6;

    private final Page page;
    private final Rect text;
    private final List<Run> runs;
    private final Thresholds thresholds;

    private SideColumn(Page page, Rect text, Thresholds thresholds) {
        this.page = page;
        this.text = text;
        this.thresholds = thresholds;
        this.runs = page.lines().stream().flatMap(line -> line.runs().stream()).toList();
    }

    static Optional<Rect> of(Page page, Rect text, Thresholds thresholds) {
        return new SideColumn(page, text, thresholds).find();
    }

    private Optional<Rect> find() {
        List<Run> prose = runs.stream()
                .filter(run ->
                        run.box().width() > ZoneThresholds.MAIN_WIDTH * text.width() && Prose.isPunctuated(run.text()))
                .toList();
        if (prose.size() < ZoneThresholds.FEWEST_PROSE) {
            return Optional.empty();
        }
        double left = prose.stream().mapToDouble(run -> run.box().left()).min().orElseThrow();
        double right =
                prose.stream().mapToDouble(run -> run.box().right()).max().orElseThrow();
        return Stream.of(
                        new Rect(-ANYWHERE, text.top(), left - ZoneThresholds.SIDE, text.bottom()),
                        new Rect(right + ZoneThresholds.SIDE, text.top(), ANYWHERE, text.bottom()))
                .filter(side -> page.linesIn(side).size() >= ZoneThresholds.FEWEST_IN_BOX)
                .flatMap(side -> uncrossed(side, prose))
                .filter(side -> page.linesIn(side).size() >= ZoneThresholds.FEWEST_IN_BOX)
                .map(this::cut)
                .filter(side -> isSide(side, prose))
                .max(Comparator.comparingDouble(side -> side.width() * side.height()));
    }

    /** Its parts between what crosses the gap: a rule below the page's head ends the column, not what stands under it. */
    private Stream<Rect> uncrossed(Rect beside, List<Run> prose) {
        Rect ink = cut(beside);
        boolean first = beside.left() == -ANYWHERE;
        Rect side = new Rect(first ? -ANYWHERE : ink.left(), ink.top(), first ? ink.right() : ANYWHERE, ink.bottom());
        List<Rect> crossing = Stream.concat(runs.stream().map(Run::box), page.drawn())
                .filter(box -> BesideText.crosses(box, side))
                .sorted(Comparator.comparingDouble(Rect::top))
                .toList();
        List<Rect> parts = new ArrayList<>();
        double top = side.top();
        for (Rect box : crossing) {
            parts.add(new Rect(side.left(), top, side.right(), box.top()));
            top = Math.max(top, box.bottom());
        }
        parts.add(new Rect(side.left(), top, side.right(), side.bottom()));
        double most = ZoneThresholds.UNCROSSED * page.linesIn(side).size();
        return parts.stream()
                .filter(part -> part.height() > 0)
                .filter(part -> crossing.isEmpty()
                        || (page.linesIn(part).size() > most && isBeside(part, prose) && hasDrawing(part)));
    }

    private static boolean isBeside(Rect part, List<Run> prose) {
        return prose.stream().filter(line -> line.box().sharedHeight(part) > 0).count() >= ZoneThresholds.FEWEST_PROSE;
    }

    /** Shading or a rule as wide as the column, and no wider. */
    private boolean hasDrawing(Rect part) {
        double width = ZoneThresholds.ACROSS * cut(part).width();
        return page.drawn().anyMatch(box -> part.holdsMiddleOf(box) && box.left() > part.left() && box.width() > width);
    }

    private boolean isSide(Rect side, List<Run> prose) {
        return BesideText.isApart(side, page.linesIn(side), prose, thresholds);
    }

    /** Around its lines: the prose beside it ends before what else stands in its column does. */
    private Rect cut(Rect side) {
        Rect ink =
                page.linesIn(side).stream().map(Line::box).reduce(Rect::union).orElseThrow();
        double room = ZoneThresholds.SIDE;
        return new Rect(ink.left() - room, ink.top() - room, ink.right() + room, ink.bottom() + room);
    }
}
