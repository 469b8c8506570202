package io.sectorbrief.extract.pdf.zone;

import io.sectorbrief.extract.pdf.block.CellLine;
import io.sectorbrief.extract.pdf.block.Cores;
import io.sectorbrief.extract.pdf.block.Prose;
import io.sectorbrief.extract.pdf.drawn.Fill;
import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.drawn.Ruling;
import io.sectorbrief.extract.pdf.drawn.Rulings;
import io.sectorbrief.extract.pdf.page.Line;
import io.sectorbrief.extract.pdf.page.Page;
import io.sectorbrief.extract.pdf.page.TopDown;
import io.sectorbrief.extract.pdf.threshold.TableThresholds;
import io.sectorbrief.extract.pdf.threshold.Thresholds;
import io.sectorbrief.extract.pdf.threshold.ZoneThresholds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Finds tables by what is drawn alone: rules or bands of shading of one width, between which texts stand in columns. */
final class RuledAreas {

    private final Page page;
    private final TopDown<Line> lines;
    private final Rect text;
    private final Thresholds thresholds;
    private final List<Rect> areas = new ArrayList<>();

    private RuledAreas(Page page, Thresholds thresholds) {
        this.page = page;
        this.lines = TopDown.ofLines(page.lines());
        this.text = page.lines().stream().map(Line::box).reduce(Rect::union).orElse(new Rect(0, 0, 0, 0));
        this.thresholds = thresholds;
    }

    /** The areas of a page, largest first; none lies in another. */
    static List<Rect> of(Page page, Thresholds thresholds) {
        if (page.rulings().size() + page.fills().size() > TableThresholds.MOST_DRAWN) {
            return List.of();
        }
        RuledAreas ruled = new RuledAreas(page, thresholds);
        ruled.stacks(page.rulings().stream().filter(Ruling::isHorizontal).toList(), 0);
        ruled.stacks(ruled.edgesOfShading(), TableThresholds.OPEN_BAND);
        return ruled.distinct();
    }

    private List<Rect> distinct() {
        List<Rect> distinct = new ArrayList<>();
        areas.sort(Comparator.comparingDouble((Rect area) -> -area.width() * area.height()));
        for (Rect area : areas) {
            if (distinct.stream().noneMatch(other -> overlap(area, other))) {
                distinct.add(area);
            }
        }
        return distinct;
    }

    static boolean overlap(Rect area, Rect other) {
        return area.sharedWidth(other) > 1 && area.sharedHeight(other) > 1;
    }

    private List<Ruling> edgesOfShading() {
        List<Ruling> edges = new ArrayList<>();
        for (Fill fill : page.fills()) {
            Rect box = fill.box();
            if (parted(box) >= TableThresholds.FEWEST_OPEN) {
                continue;
            }
            edges.add(new Ruling(Ruling.Axis.HORIZONTAL, box.top(), box.left(), box.right()));
            edges.add(new Ruling(Ruling.Axis.HORIZONTAL, box.bottom(), box.left(), box.right()));
        }
        return Rulings.merged(edges, thresholds);
    }

    /** Rules of one width, one under the other. */
    private void stacks(List<Ruling> rules, double openBand) {
        List<Ruling> rest = new ArrayList<>(rules);
        rest.sort(Comparator.comparingDouble(Ruling::at));
        while (!rest.isEmpty()) {
            Ruling first = rest.get(0);
            List<Ruling> stack = rest.stream()
                    .filter(rule -> Math.abs(rule.from() - first.from()) < TableThresholds.ON_LINE
                            && Math.abs(rule.to() - first.to()) < TableThresholds.ON_LINE)
                    .toList();
            rest.removeAll(stack);
            chains(stack, openBand);
        }
    }

    private void chains(List<Ruling> stack, double openBand) {
        int start = 0;
        for (int i = 1; i <= stack.size(); i++) {
            boolean goesOn = i < stack.size()
                    && (isTabular(between(stack.get(i - 1), stack.get(i))) || isTitleRow(stack, start, i));
            if (!goesOn) {
                if (i - start > 1) {
                    add(between(stack.get(start), stack.get(i - 1)), openBand);
                    addOpenRow(stack.subList(start, i));
                }
                start = i;
            }
        }
    }

    /** A row that holds the title of a group alone: one line, no higher than the row below, between rows of one table. */
    private boolean isTitleRow(List<Ruling> stack, int start, int at) {
        if (at + 1 >= stack.size() || !isTabular(between(stack.get(at), stack.get(at + 1)))) {
            return false;
        }
        Rect row = between(stack.get(at - 1), stack.get(at));
        Rect above = at - start > 1 ? between(stack.get(at - 2), stack.get(at - 1)) : withHeader(row);
        Rect below = between(stack.get(at), stack.get(at + 1));
        List<Line> within = linesIn(row);
        return within.size() == 1
                && row.height() < TableThresholds.TITLE_ROW * below.height()
                && within.get(0).runs().stream()
                        .allMatch(run -> Anchor.of(run, thresholds).isEmpty())
                && (areOfOneTable(cores(above), cores(below)) || areParted(above, below));
    }

    private static boolean areOfOneTable(Cores above, Cores below) {
        return above.count() >= TableThresholds.FEWEST_TITLES
                && above.count() == below.count()
                && (above.fitIn(below) || below.fitIn(above));
    }

    /** Do the sides of cells in one row go on in the other, though the upper lines of a header stand over several? */
    private boolean areParted(Rect above, Rect below) {
        List<Double> upper = sides(above);
        List<Double> lower = sides(below);
        return upper.size() >= TableThresholds.SIDES
                && upper.stream()
                        .allMatch(x -> lower.stream().anyMatch(side -> Math.abs(side - x) < TableThresholds.ON_LINE));
    }

    /** X of the vertical rules within a row. */
    private List<Double> sides(Rect row) {
        return page.rulings().stream()
                .filter(rule -> !rule.isHorizontal()
                        && rule.at() > row.left() + TableThresholds.ON_LINE
                        && rule.at() < row.right() - TableThresholds.ON_LINE
                        && rule.shared(row.top(), row.bottom()) > TableThresholds.SHORT_RULING)
                .map(Ruling::at)
                .toList();
    }

    private Cores cores(Rect row) {
        return Cores.of(linesIn(row).stream().map(CellLine::of).toList());
    }

    private List<Line> linesIn(Rect area) {
        return Page.cut(lines.around(area.top(), area.bottom()), area);
    }

    private static Rect between(Ruling top, Ruling bottom) {
        return new Rect(top.from(), top.at(), top.to(), bottom.at());
    }

    private boolean isTabular(Rect gap) {
        List<Line> within = linesIn(gap);
        if (within.isEmpty()) {
            return gap.height() < TableThresholds.ONE_EDGE;
        }
        if (beginsWithTitle(within, gap)
                || holdsCaption(within)
                || areas.stream().anyMatch(area -> isNarrowerIn(gap, area))) {
            return false;
        }
        boolean crossed = page.rulings().stream()
                .anyMatch(rule -> !rule.isHorizontal()
                        && rule.at() > gap.left() - TableThresholds.ON_LINE
                        && rule.at() < gap.right() + TableThresholds.ON_LINE
                        && rule.shared(gap.top(), gap.bottom()) > TableThresholds.MESHED * gap.height());
        long parted = IntStream.range(0, within.size())
                .filter(at -> within.get(at).runs().size() > 1
                        || (at > 0 && isBeside(within.get(at), within.get(at - 1)))
                        || (at + 1 < within.size() && isBeside(within.get(at), within.get(at + 1))))
                .count();
        return crossed
                || (2 * parted >= within.size()
                        && within.stream().noneMatch(line -> Prose.isProse(line, gap, thresholds)));
    }

    /** A table of other width between two shaded bands: these are boxes of text above and below it. */
    private static boolean isNarrowerIn(Rect gap, Rect table) {
        return table.top() > gap.top() - 1
                && table.bottom() < gap.bottom() + 1
                && gap.sharedWidth(table) > 0
                && (Math.abs(table.left() - gap.left()) > TableThresholds.ON_LINE
                        || Math.abs(table.right() - gap.right()) > TableThresholds.ON_LINE);
    }

    /** Below the rows of a shaded table its caption stands, or that of the next one. */
    private boolean holdsCaption(List<Line> lines) {
        return lines.stream()
                .skip(1)
                .anyMatch(line -> Anchor.isCaption(line.runs().get(0), thresholds));
    }

    private static boolean beginsWithTitle(List<Line> lines, Rect gap) {
        Line first = lines.get(0);
        return lines.size() > 1
                && first.runs().size() == 1
                && lines.get(1).runs().size() > 1
                && (first.box().top() - gap.top() > TableThresholds.TITLE_GAP * first.size()
                        || first.size()
                                > ZoneThresholds.BOX_TITLE * lines.get(1).size());
    }

    /** The header may stand above the first rule, and the last band of a shaded table may be a white one. */
    private void add(Rect area, double openBand) {
        Rect whole = withHeader(area);
        whole = linesIn(new Rect(area.left(), area.bottom(), area.right(), area.bottom() + openBand)).stream()
                .filter(line -> line.runs().size() > 1)
                .findFirst()
                .map(Line::box)
                .map(whole::union)
                .orElse(whole);
        if (parted(whole) > 1) {
            areas.add(new Rect(whole.left(), whole.top() - 1, whole.right(), whole.bottom() + 1));
        }
    }

    /** Where the rules just added stand between rows alone, a row stands below the last of them as one above the first. */
    private void addOpenRow(List<Ruling> rules) {
        Rect area = between(rules.get(0), rules.get(rules.size() - 1));
        if (!areas.isEmpty() && withHeader(area).top() < area.top()) {
            int last = areas.size() - 1;
            OpenRow.below(rules, lines)
                    .map(row -> areas.get(last).union(row))
                    .ifPresent(whole -> areas.set(last, whole));
        }
    }

    private Rect withHeader(Rect area) {
        int columns = linesIn(area).stream()
                .mapToInt(line -> line.runs().size())
                .max()
                .orElse(0);
        double stub = linesIn(area).stream()
                .filter(line -> line.runs().size() > 1)
                .mapToDouble(line -> line.runs().get(0).box().right())
                .max()
                .orElse(area.right());
        Rect whole = area;
        List<Line> above = linesIn(new Rect(area.left(), 0, area.right(), area.top()));
        for (int i = above.size() - 1; i >= 0; i--) {
            Line line = above.get(i);
            boolean header = (isRow(line, columns)
                            || (i > 0 && isBeside(line, above.get(i - 1)))
                            || (i + 1 < above.size() && isOverTitles(line, above.get(i + 1), area, stub)))
                    && whole.top() - line.box().bottom() < line.size()
                    && line.runs().stream()
                            .allMatch(run -> Anchor.of(run, thresholds).isEmpty());
            if (!header) {
                break;
            }
            whole = whole.union(line.box());
        }
        return whole;
    }

    private static boolean isRow(Line line, int columns) {
        return line.runs().size() > 1 && 2 * line.runs().size() >= columns;
    }

    /** Is a text alone on part of the height of a row, as the lines of a label around its figures are? */
    private static boolean isBeside(Line line, Line row) {
        return row.runs().size() > 1 && row.box().sharedHeight(line.box()) > 0;
    }

    /**
     * Is a text alone, right over titles and beside the labels, a title too, set as they are? In the middle of the table or
     * of the page stands a caption, at the table's right end a unit.
     */
    private boolean isOverTitles(Line line, Line titles, Rect area, double stub) {
        Rect box = line.box();
        double off = TableThresholds.OFF_MIDDLE * line.size();
        boolean alike = line.size() < ZoneThresholds.BOX_TITLE * titles.size()
                && line.runs().get(0).isBold() == titles.runs().get(0).isBold();
        return line.runs().size() == 1
                && alike
                && box.left() > stub
                && titles.box().sharedWidth(box) > 0
                && area.right() - box.right() > off
                && Math.abs(box.middleX() - area.middleX()) > off
                && Math.abs(box.middleX() - text.middleX()) > off;
    }

    private long parted(Rect area) {
        return linesIn(area).stream().filter(line -> line.runs().size() > 1).count();
    }
}
