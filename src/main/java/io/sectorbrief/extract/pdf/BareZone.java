package io.sectorbrief.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The zone above a source line that no numbered caption opened: up to prose or another exhibit, a title line on top. */
final class BareZone {

    private BareZone() {}

    static Optional<Zone> above(
            Anchor.Source source,
            List<Anchor.Source> sources,
            Page page,
            Rect text,
            List<Zone> zones,
            Thresholds thresholds) {
        Rect box = source.box();
        Rect column = column(source, sources, text);
        double ceiling = zones.stream()
                .map(Zone::whole)
                .filter(zone -> zone.bottom() <= box.top() + 1 && zone.sharedWidth(column) > 0)
                .mapToDouble(Rect::bottom)
                .max()
                .orElse(text.top() - 2);
        List<Line> inside =
                linesUp(page, new Rect(column.left(), ceiling, column.right(), box.top()), text, thresholds);
        if (inside.isEmpty()) {
            return Optional.empty();
        }
        int first = firstTabular(inside, thresholds);
        Optional<Anchor.Caption> title = title(inside, first, thresholds);
        double top = inside.get(first).box().top() - 2;
        Rect area = new Rect(column.left(), top, column.right(), box.top());
        return Optional.of(
                new Zone(page, Zone.Start.BARE, title, area, Optional.of(source), List.of(), Zone.End.CLOSED));
    }

    private static Rect column(Anchor.Source source, List<Anchor.Source> sources, Rect text) {
        Rect box = source.box();
        double reach = 12 * box.height();
        double right = sources.stream()
                .map(Anchor.Source::box)
                .filter(other -> other.left() > box.left() + 5 * box.height())
                .filter(other -> Math.abs(other.top() - box.top()) < reach)
                .mapToDouble(other -> other.left() - 2)
                .min()
                .orElse(text.right());
        boolean leftmost = sources.stream()
                .map(Anchor.Source::box)
                .noneMatch(other ->
                        other.left() < box.left() - 5 * box.height() && Math.abs(other.top() - box.top()) < reach);
        return new Rect(leftmost ? text.left() : box.left() - 2, text.top(), right, box.top());
    }

    /** Lines of the column above the source line that are no prose, top down, cut to the column. */
    private static List<Line> linesUp(Page page, Rect column, Rect text, Thresholds thresholds) {
        List<Line> inside = new ArrayList<>();
        double paragraphEnd = proseEnd(page, column, text, thresholds);
        for (Line line : page.lines()) {
            List<Run> runs = line.runs().stream()
                    .filter(run -> column.holdsMiddleOf(run.box()))
                    .filter(run -> run.box().middleY() > paragraphEnd)
                    .toList();
            if (!runs.isEmpty()) {
                inside.add(new Line(runs));
            }
        }
        return inside;
    }

    /** Bottom of the last paragraph above the table, its short last line included. */
    private static double proseEnd(Page page, Rect column, Rect text, Thresholds thresholds) {
        double end = Double.NEGATIVE_INFINITY;
        double left = 0;
        for (Line line : page.lines()) {
            if (line.box().middleY() >= column.bottom()) {
                break;
            }
            boolean runsOn = line.box().top() - end < 0.7 * line.size()
                    && Line.phrases(line.runs(), thresholds.phraseGap()).size() == 1
                    && Math.abs(line.box().left() - left) < 2.5 * line.size();
            if (Prose.isProse(line, text, thresholds) || runsOn) {
                end = line.box().bottom();
                left = line.box().left();
            }
        }
        return end;
    }

    private static int firstTabular(List<Line> lines, Thresholds thresholds) {
        for (int i = 0; i < lines.size(); i++) {
            if (Line.phrases(lines.get(i).runs(), thresholds.phraseGap()).size() > 1) {
                return i;
            }
        }
        return lines.size() > 1 ? 1 : 0;
    }

    private static Optional<Anchor.Caption> title(List<Line> lines, int first, Thresholds thresholds) {
        if (first == 0) {
            return Optional.empty();
        }
        Line above = lines.get(first - 1);
        double gap = lines.get(first).box().top() - above.box().bottom();
        boolean near = gap < thresholds.captionDistance() * above.size();
        return near && above.text().length() <= thresholds.captionLength()
                ? Optional.of(new Anchor.Caption(Optional.empty(), above.text(), above.box(), above.size()))
                : Optional.empty();
    }
}
