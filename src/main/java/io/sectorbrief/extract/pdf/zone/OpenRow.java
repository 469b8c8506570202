package io.sectorbrief.extract.pdf.zone;

import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.drawn.Ruling;
import io.sectorbrief.extract.pdf.page.Line;
import io.sectorbrief.extract.pdf.page.Page;
import io.sectorbrief.extract.pdf.page.Run;
import io.sectorbrief.extract.pdf.page.TopDown;
import io.sectorbrief.extract.pdf.threshold.TableThresholds;
import io.sectorbrief.extract.pdf.threshold.ZoneThresholds;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The last row of a table whose rules stand between its rows alone: no rule closes it, as none opens the first. Its
 * texts begin where those of the row above do, and may wrap.
 */
final class OpenRow {

    private OpenRow() {}

    /** @param rules of one table, top down, with a row above the first of them */
    static Optional<Rect> below(List<Ruling> rules, TopDown<Line> lines) {
        if (rules.size() < TableThresholds.FEWEST_ROWS
                || !IntStream.range(1, rules.size())
                        .allMatch(at -> rows(rules, at, lines).size() == 1)) {
            return Optional.empty();
        }
        Ruling last = rules.get(rules.size() - 1);
        Line above = rows(rules, rules.size() - 1, lines).get(0);
        double pitch = IntStream.range(1, rules.size())
                .mapToDouble(at -> rules.get(at).at() - rules.get(at - 1).at())
                .max()
                .orElse(0);
        List<Line> under = in(last, last.at(), Double.MAX_VALUE, lines);
        return under.stream()
                .findFirst()
                .filter(line -> line.box().middleY() < last.at() + pitch && isUnder(line, above.runs()))
                .map(line -> whole(line, under.subList(1, under.size()), above.runs()))
                .filter(row -> above.runs().stream().limit(2).allMatch(text -> row.sharedWidth(text.box()) > 0));
    }

    private static List<Line> rows(List<Ruling> rules, int at, TopDown<Line> lines) {
        return in(rules.get(at), rules.get(at - 1).at(), rules.get(at).at(), lines).stream()
                .filter(line -> line.runs().size() > 1)
                .toList();
    }

    private static List<Line> in(Ruling rule, double top, double bottom, TopDown<Line> lines) {
        return Page.cut(lines.around(top, bottom), new Rect(rule.from(), top, rule.to(), bottom));
    }

    /** Do all texts of a line begin or end where those of the row above do? */
    private static boolean isUnder(Line line, List<Run> above) {
        return line.runs().stream()
                .map(Run::box)
                .allMatch(box -> above.stream()
                        .map(Run::box)
                        .anyMatch(other -> Math.abs(other.left() - box.left()) < TableThresholds.ON_LINE
                                || Math.abs(other.right() - box.right()) < TableThresholds.ON_LINE));
    }

    /** With the label on the middle of its height, and the lines right below that go on with one of its other texts. */
    private static Rect whole(Line first, List<Line> below, List<Run> above) {
        Rect whole = first.box();
        for (Line line : below) {
            boolean beside = whole.sharedHeight(line.box()) > 0 && isUnder(line, above);
            boolean on = line.runs().size() == 1
                    && line.box().top() - whole.bottom() < ZoneThresholds.PROSE_GAP * line.size()
                    && isUnder(line, above.subList(1, above.size()));
            if (!beside && !on) {
                break;
            }
            whole = whole.union(line.box());
        }
        return whole;
    }
}
