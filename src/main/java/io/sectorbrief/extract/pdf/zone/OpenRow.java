package io.sectorbrief.extract.pdf.zone;

import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.drawn.Ruling;
import io.sectorbrief.extract.pdf.page.Line;
import io.sectorbrief.extract.pdf.page.Page;
import io.sectorbrief.extract.pdf.page.Run;
import io.sectorbrief.extract.pdf.page.TopDown;
import io.sectorbrief.extract.pdf.threshold.TableThresholds;
import io.sectorbrief.extract.pdf.threshold.ZoneThresholds;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
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
        List<Line> row = row(under, above.runs());
        if (row.isEmpty()
                || row.get(0).box().middleY() > last.at() + pitch
                || !isFull(row, columns(rules, lines), above)) {
            return Optional.empty();
        }
        Rect whole = row.stream().map(Line::box).reduce(Rect::union).orElseThrow();
        boolean apart = under.size() == row.size()
                || under.get(row.size()).box().top() - whole.bottom() > whole.top() - last.at();
        return apart ? Optional.of(whole) : Optional.empty();
    }

    /** How many texts most rows have. */
    private static int columns(List<Ruling> rules, TopDown<Line> lines) {
        return IntStream.range(1, rules.size())
                .mapToObj(at -> rows(rules, at, lines).get(0).runs().size())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }

    /** Under as many texts of the row above as most rows have, each in a column of its own; text below a table is not. */
    private static boolean isFull(List<Line> row, int columns, Line above) {
        List<Run> texts = row.stream().flatMap(line -> line.runs().stream()).toList();
        long under = above.runs().stream()
                .filter(other -> texts.stream().anyMatch(text -> other.box().sharedWidth(text.box()) > 0))
                .count();
        return under >= columns
                && texts.stream()
                        .allMatch(text -> above.runs().stream()
                                        .filter(other -> other.box().sharedWidth(text.box()) > 0)
                                        .count()
                                <= 1);
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
    private static List<Line> row(List<Line> below, List<Run> above) {
        List<Line> row = new ArrayList<>();
        for (Line line : below) {
            if (!isUnder(line, above) || !(row.isEmpty() || goesOn(row, line, above))) {
                break;
            }
            row.add(line);
        }
        return row;
    }

    private static boolean goesOn(List<Line> row, Line line, List<Run> above) {
        boolean beside = row.stream().anyMatch(other -> other.box().sharedHeight(line.box()) > 0);
        boolean below =
                line.box().top() - row.get(row.size() - 1).box().bottom() < ZoneThresholds.PROSE_GAP * line.size();
        return beside || (line.runs().size() == 1 && below && isUnder(line, above.subList(1, above.size())));
    }
}
