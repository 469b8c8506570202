package io.sectorbrief.extract.pdf.header;

import io.sectorbrief.extract.pdf.drawn.Fill;
import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.drawn.Ruling;
import io.sectorbrief.extract.pdf.page.Line;
import io.sectorbrief.extract.pdf.page.Run;
import io.sectorbrief.extract.pdf.threshold.HeaderThresholds;
import io.sectorbrief.extract.pdf.threshold.TableThresholds;
import io.sectorbrief.extract.pdf.threshold.Thresholds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds where the header of an unruled or three-line table ends: at a rule, a change of shading or weight, else by its words. */
public final class HeaderLine {

    /** A year alone is a title; thousands may be set apart by spaces. */
    static final Pattern VALUE =
            Pattern.compile("(?!(?:19|20)\\d\\d$)[-+−–(（]?(?:\\d{1,3}(?:\\h\\d{3})+|[\\d.,]+)[)）%％xX倍]?|-|—");

    /** Begins with a number that is no year. */
    static final Pattern FIGURE = Pattern.compile("(?!(?:19|20)\\d\\d(?!\\d|[.,]\\d{3}))[-+−–(（]?\\d.*");

    private static final Pattern DAY = Pattern.compile("(?:19|20)\\d\\d\\.\\d{1,2}\\.\\d{1,2}");

    private HeaderLine() {}

    /**
     * Y of the end of the header.
     *
     * @param lines all lines of the table, top down
     */
    public static double bottom(
            List<Line> lines, List<Ruling> rules, List<Fill> fills, Rect area, Thresholds thresholds) {
        if (Pairs.are(lines)) {
            return lines.get(0).box().top();
        }
        double bottom = bottomOfTitles(lines, rules, fills, area, thresholds);
        return lines.stream()
                .filter(line -> line.box().middleY() >= bottom)
                .findFirst()
                .filter(line -> LateTitles.are(line, between(lines, Double.NEGATIVE_INFINITY, bottom), lines))
                .map(line -> line.box().bottom())
                .orElse(bottom);
    }

    private static double bottomOfTitles(
            List<Line> lines, List<Ruling> rules, List<Fill> fills, Rect area, Thresholds thresholds) {
        Optional<Double> shaded = shaded(lines, fills);
        return ruled(lines, rules, area, thresholds)
                .map(rule -> shaded.filter(
                                end -> end > rule ? isTitled(lines, rule, end) : isAboveRow(lines, end, rule))
                        .orElse(rule))
                .or(() -> shaded)
                .or(() -> banded(lines, fills))
                .or(() -> bold(lines))
                .orElseGet(() -> WordedHeader.bottom(lines, area, thresholds));
    }

    private static Optional<Double> ruled(List<Line> lines, List<Ruling> rules, Rect area, Thresholds thresholds) {
        Rect ink = lines.stream().map(Line::box).reduce(Rect::union).orElse(area);
        List<Ruling> wide = rules.stream()
                .filter(Ruling::isHorizontal)
                .filter(rule -> rule.shared(ink.left(), ink.right()) > thresholds.wideRule() * ink.width())
                .sorted(Comparator.comparingDouble(Ruling::at))
                .toList();
        for (Ruling rule : wide) {
            double at = rule.at();
            long above =
                    lines.stream().filter(line -> line.box().middleY() < at).count();
            if (above > 0 && !isUnderSpans(rule, wide, lines, ink) && !isUnderGroups(rule, wide, lines)) {
                List<Double> rows =
                        wide.stream().map(Ruling::at).filter(y -> y >= at).toList();
                boolean header = rowsAbove(lines, at) < 2
                        && above < lines.size()
                        && above <= Math.max(HeaderThresholds.FEWEST_HEADER, lines.size() / 2);
                return new RowRules(rows, lines)
                        .headerEnd(HeaderLine::isRow)
                        .or(() -> Optional.of(at).filter(y -> header));
            }
        }
        return Optional.empty();
    }

    private static boolean isRow(Line line) {
        return isValues(line) && isFigures(line);
    }

    /** A rule over totals stands below rows of figures already. */
    private static long rowsAbove(List<Line> lines, double at) {
        return lines.stream()
                .filter(line -> line.box().middleY() < at && isRow(line))
                .count();
    }

    /**
     * A rule under spanning titles, days among them, leaves out the columns whose title reaches further down; the next one
     * does not.
     */
    private static boolean isUnderSpans(Ruling rule, List<Ruling> wide, List<Line> lines, Rect ink) {
        double reach = rule.shared(ink.left(), ink.right());
        return wide.stream()
                .filter(next -> next.at() > rule.at() + TableThresholds.ONE_EDGE)
                .findFirst()
                .filter(next -> next.shared(ink.left(), ink.right())
                        > reach + lines.get(0).size())
                .filter(next -> lines.stream()
                        .filter(line -> line.box().middleY() < next.at())
                        .noneMatch(line -> isValues(line) && !isDays(line)))
                .isPresent();
    }

    /** Titles above it stand over the titles below it, several to each, and figures come only then. */
    private static boolean isUnderGroups(Ruling rule, List<Ruling> wide, List<Line> lines) {
        List<Line> groups = between(lines, Double.NEGATIVE_INFINITY, rule.at());
        double next = wide.stream()
                .mapToDouble(Ruling::at)
                .filter(at -> at > rule.at() + TableThresholds.ONE_EDGE)
                .findFirst()
                .orElse(Double.POSITIVE_INFINITY);
        List<Line> titles = between(lines, rule.at(), next);
        return groups.size() == 1
                && titles.size() == 1
                && groups.get(0).runs().size() > 1
                && titles.get(0).runs().size() >= 2 * groups.get(0).runs().size()
                && titles.get(0).runs().stream()
                        .noneMatch(run -> FIGURE.matcher(run.plain()).matches())
                && between(lines, next, Double.POSITIVE_INFINITY).stream().anyMatch(HeaderLine::isFigures);
    }

    private static List<Line> between(List<Line> lines, double from, double to) {
        return lines.stream()
                .filter(line -> line.box().middleY() > from && line.box().middleY() < to)
                .toList();
    }

    private static Optional<Double> shaded(List<Line> lines, List<Fill> fills) {
        List<Integer> colours =
                lines.stream().map(line -> colour(line, fills)).distinct().toList();
        int first = colour(lines.get(0), fills);
        if (first < 0 || colours.size() < 2) {
            return Optional.empty();
        }
        long again = lines.stream().filter(line -> colour(line, fills) == first).count();
        int run = 0;
        while (run < lines.size() && colour(lines.get(run), fills) == first) {
            run++;
        }
        return again == run && run <= Math.max(HeaderThresholds.FEWEST_HEADER, lines.size() / 2)
                ? Optional.of(lines.get(run - 1).box().bottom() + 1)
                : Optional.empty();
    }

    /** Bands of shading that begin below the first lines begin with the body, unless those lines hold values. */
    private static Optional<Double> banded(List<Line> lines, List<Fill> fills) {
        int above = 0;
        while (above < lines.size() && colour(lines.get(above), fills) < 0) {
            above++;
        }
        boolean plain = above > 0
                && above <= Math.min(HeaderThresholds.DEEP_HEADER, lines.size() - 1)
                && (above == 1 || lines.subList(0, above).stream().noneMatch(HeaderLine::isValues));
        double bottom = plain ? lines.get(above - 1).box().bottom() : 0;
        return plain
                ? new RowRules(edges(fills, bottom), lines)
                        .headerEnd(HeaderLine::isRow)
                        .or(() -> bold(lines).filter(end -> end < bottom))
                        .or(() -> Optional.of(bottom))
                : Optional.empty();
    }

    /** Ascending y where bands begin or end. */
    private static List<Double> edges(List<Fill> fills, double from) {
        List<Double> edges = new ArrayList<>();
        fills.stream()
                .flatMap(fill -> Stream.of(fill.box().top(), fill.box().bottom()))
                .filter(y -> y > from - TableThresholds.ONE_EDGE)
                .sorted()
                .filter(y -> edges.isEmpty() || y - edges.get(edges.size() - 1) > TableThresholds.ONE_EDGE)
                .forEach(edges::add);
        return edges;
    }

    private static int colour(Line line, List<Fill> fills) {
        Rect box = line.runs().get(line.runs().size() - 1).box();
        return fills.stream()
                .filter(fill -> fill.box().holdsMiddleOf(box))
                .min(Comparator.comparingDouble(fill -> fill.box().height()))
                .map(Fill::colour)
                .orElse(-1);
    }

    private static Optional<Double> bold(List<Line> lines) {
        int run = 0;
        while (run < lines.size() && isBold(lines.get(run))) {
            run++;
        }
        while (run > 1 && isGroupTitle(lines.get(run - 1), lines.subList(run, lines.size()))) {
            run--;
        }
        return run > 0 && run < lines.size() && run <= Math.max(HeaderThresholds.DEEP_HEADER, lines.size() / 2)
                ? Optional.of(lines.get(run - 1).box().bottom())
                : Optional.empty();
    }

    private static boolean isBold(Line line) {
        return line.runs().stream().allMatch(Run::isBold);
    }

    /** A lone text that others like it follow among the rows names the first of them. */
    private static boolean isGroupTitle(Line line, List<Line> below) {
        return line.runs().size() == 1
                && below.stream()
                        .anyMatch(other -> other.runs().size() == 1
                                && isBold(other)
                                && Math.abs(other.box().left() - line.box().left()) < TableThresholds.ONE_EDGE);
    }

    /** Lines of titles below a header's rule, shaded as it is; a title alone is a group's. */
    private static boolean isTitled(List<Line> lines, double from, double to) {
        return between(lines, from, to).stream()
                .noneMatch(line -> isFigures(line) || line.runs().size() == 1);
    }

    /**
     * Below the shaded header and above the first rule stand figures already, as in rows ruled in groups, or there is a
     * title for every column.
     */
    private static boolean isAboveRow(List<Line> lines, double end, double rule) {
        return between(lines, end, rule).stream().anyMatch(HeaderLine::isFigures)
                || RowRules.isFull(between(lines, Double.NEGATIVE_INFINITY, end), lines);
    }

    private static boolean isFigures(Line line) {
        long figures = line.runs().stream()
                .filter(run -> FIGURE.matcher(run.plain()).matches())
                .count();
        return figures * 2 >= line.runs().size();
    }

    private static boolean isValues(Line line) {
        long values = line.runs().stream()
                .filter(run -> VALUE.matcher(run.plain()).matches())
                .count();
        return values * 2 > line.runs().size();
    }

    private static boolean isDays(Line line) {
        return line.runs().stream().allMatch(run -> DAY.matcher(run.plain()).matches());
    }
}
