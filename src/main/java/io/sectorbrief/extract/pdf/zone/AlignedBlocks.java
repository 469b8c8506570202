package io.sectorbrief.extract.pdf.zone;

import io.sectorbrief.extract.pdf.block.CellLine;
import io.sectorbrief.extract.pdf.block.Cores;
import io.sectorbrief.extract.pdf.block.Figures;
import io.sectorbrief.extract.pdf.block.Lanes;
import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.page.Line;
import io.sectorbrief.extract.pdf.page.Page;
import io.sectorbrief.extract.pdf.page.Run;
import io.sectorbrief.extract.pdf.threshold.TableThresholds;
import io.sectorbrief.extract.pdf.threshold.Thresholds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds tables by their columns alone: lines near one another whose texts stand one under the other, gutters between. */
final class AlignedBlocks {

    private final Page page;
    private final BetweenTables between;
    private final Thresholds thresholds;
    private final List<Rect> areas = new ArrayList<>();

    private AlignedBlocks(Page page, List<Rect> ruled, Thresholds thresholds) {
        this.page = page;
        this.between = new BetweenTables(page, ruled);
        this.thresholds = thresholds;
    }

    /**
     * The areas of tables among lines of a page.
     *
     * @param lines those that no exhibit claims, top down
     * @param ruled areas that {@link RuledAreas} found
     */
    static List<Rect> of(Page page, List<Line> lines, List<Rect> ruled, Thresholds thresholds) {
        boolean drawing = page.rulings().size() + page.fills().size() > TableThresholds.MOST_DRAWN;
        if (lines.size() > TableThresholds.MOST_LINES) {
            return List.of();
        }
        AlignedBlocks blocks = new AlignedBlocks(drawing ? page.undrawn() : page, ruled, thresholds);
        List<CellLine> cells = lines.stream().map(CellLine::of).toList();
        Lanes.of(cells, ruled).forEach(blocks::lane);
        return blocks.areas;
    }

    private void lane(List<CellLine> lines) {
        List<CellLine> near = new ArrayList<>();
        double right =
                lines.stream().mapToDouble(line -> line.box().right()).max().orElse(0);
        double left =
                lines.stream().mapToDouble(line -> line.box().left()).min().orElse(0);
        for (CellLine line : lines) {
            boolean stops = isText(line, right - left) || isHeading(near, line);
            if (stops || !isNear(near, line)) {
                block(near);
                near = new ArrayList<>();
            }
            if (!stops) {
                near.add(line);
            }
        }
        block(near);
    }

    /** A line of prose, a caption, a source line or a note. */
    private boolean isText(CellLine line, double width) {
        return line.texts().stream()
                        .anyMatch(text -> Anchor.of(text, thresholds)
                                .filter(anchor -> !(anchor instanceof Anchor.UnitLine))
                                .isPresent())
                || (line.isLone() && line.box().width() > thresholds.wideRule() * width && isWordy(line));
    }

    /** A number and a name in larger type than the lines above: the title of a chapter. */
    private static boolean isHeading(List<CellLine> lines, CellLine line) {
        return line.texts().size() == 2
                && Contents.SECTION.matcher(line.texts().get(0).plain()).matches()
                && !Figures.isFigure(line.texts().get(1).text())
                && lines.stream().allMatch(above -> line.size() > TableThresholds.LARGER * above.size());
    }

    private static boolean isWordy(CellLine line) {
        return line.text().length() > TableThresholds.SENTENCE;
    }

    private boolean isNear(List<CellLine> lines, CellLine line) {
        return lines.isEmpty()
                || line.box().top() - lines.get(lines.size() - 1).box().bottom()
                        < thresholds.captionDistance() * line.size();
    }

    /** A group of lines: one table, or several that stand in other columns each, or one beside running text. */
    private void block(List<CellLine> lines) {
        Cores cores = Cores.of(lines);
        Optional<Rect> prose = ProseColumn.of(lines, cores, page);
        Optional<Integer> other = prose.isPresent() ? Optional.empty() : otherTable(lines);
        if (prose.isPresent()) {
            block(without(lines, prose.get()));
        } else if (other.isPresent()) {
            block(lines.subList(0, other.get()));
            block(lines.subList(other.get(), lines.size()));
        } else if (parted(lines) > 1) {
            table(lines, cores);
        }
    }

    /** The first line of a table in other columns than the lines above it. */
    private Optional<Integer> otherTable(List<CellLine> lines) {
        return IntStream.range(1, lines.size())
                .filter(at -> mayPart(lines, at))
                .filter(at -> {
                    Cores above = Cores.of(lines.subList(0, at));
                    if (above.count() <= 1) {
                        return false;
                    }
                    Cores below = Cores.of(lines.subList(at, lines.size()));
                    return below.count() > 1
                            && (isTitled(lines, at)
                                    || isOverSameTitles(lines, at)
                                    || between.is(lines, at)
                                    || (!above.fitIn(below) && !below.fitIn(above) && !goesOn(lines, at, below)));
                })
                .boxed()
                .max(Comparator.comparing((Integer at) -> lines.get(at).isLone())
                        .thenComparing(at -> gapAbove(lines, at)));
    }

    /**
     * Do a row of figures above a line and one below it stand in the same columns? Titles that span columns stood over
     * them, then.
     */
    private static boolean goesOn(List<CellLine> lines, int at, Cores below) {
        Optional<Cores> above = lines.subList(0, at).stream()
                .filter(line -> !line.isLone())
                .reduce((one, other) -> other)
                .filter(AlignedBlocks::isRow)
                .map(line -> Cores.of(List.of(line)));
        return above.filter(row -> row.count() >= below.count() && row.fitIn(below))
                        .isPresent()
                && lines.subList(at, lines.size()).stream()
                        .filter(line -> !line.isLone())
                        .findFirst()
                        .filter(AlignedBlocks::isRow)
                        .isPresent();
    }

    /** A label and figures. */
    private static boolean isRow(CellLine line) {
        return line.texts().size() >= TableThresholds.FEWEST_TITLES
                && line.texts().stream().skip(1).allMatch(text -> Figures.isFigure(text.text()));
    }

    /** A text alone, or a wider gap, may be the beginning of another table. */
    private static boolean mayPart(List<CellLine> lines, int at) {
        CellLine line = lines.get(at);
        double gap = gapAbove(lines, at);
        return (line.isLone() && parted(lines.subList(0, at)) > 1) || gap > line.size();
    }

    /** A bold text alone over a line of words only: the title of a table and its header. */
    private static boolean isTitled(List<CellLine> lines, int at) {
        return lines.get(at).isLone()
                && lines.get(at).texts().get(0).isBold()
                && at + 1 < lines.size()
                && !lines.get(at + 1).isLone()
                && lines.get(at + 1).texts().stream().noneMatch(text -> Figures.isFigure(text.text()));
    }

    /** A text alone over the titles with which the lines begin: the title of a further table of the same columns. */
    private static boolean isOverSameTitles(List<CellLine> lines, int at) {
        if (!lines.get(at).isLone() || at + 1 == lines.size()) {
            return false;
        }
        List<String> titles = words(lines.get(at + 1));
        return titles.size() >= TableThresholds.FEWEST_TITLES
                && titles.stream().noneMatch(Figures::isFigure)
                && lines.subList(0, at).stream()
                        .filter(line -> !line.isLone())
                        .findFirst()
                        .filter(line -> words(line).equals(titles))
                        .isPresent();
    }

    private static List<String> words(CellLine line) {
        return line.texts().stream().map(Run::text).toList();
    }

    private static double gapAbove(List<CellLine> lines, int at) {
        return lines.get(at).box().top() - lines.get(at - 1).box().bottom();
    }

    private static long parted(List<CellLine> lines) {
        return lines.stream().filter(line -> !line.isLone()).count();
    }

    private void table(List<CellLine> lines, Cores cores) {
        List<CellLine> ruled = new RuledBlock(lines, cores, page).lines();
        List<CellLine> kept = trimmed(ruled, cores);
        if (kept.size() > 1 && Tabular.is(kept, cores, page)) {
            Rect ink = kept.stream().map(CellLine::box).reduce(Rect::union).orElseThrow();
            areas.add(ruled(ink, kept.get(0).size()));
        }
        if (!ruled.isEmpty()) {
            // what rules cut off may be a table of its own
            block(lines.subList(lines.lastIndexOf(ruled.get(ruled.size() - 1)) + 1, lines.size()));
        }
    }

    private static List<CellLine> without(List<CellLine> lines, Rect column) {
        return lines.stream()
                .map(line -> line.texts().stream()
                        .filter(text -> column.sharedWidth(text.box()) <= 0)
                        .toList())
                .filter(texts -> !texts.isEmpty())
                .map(CellLine::new)
                .toList();
    }

    /** Without titles above and notes below. */
    private static List<CellLine> trimmed(List<CellLine> lines, Cores cores) {
        int from = 0;
        for (int at = 0; at < lines.size() && lines.get(at).isLone(); at++) {
            boolean title = isTitle(lines.get(at), cores) || isOverAll(lines, at, cores);
            boolean over = cores.under(lines.get(at).box()) > 1;
            // what runs over columns from the first one on is no title of theirs, and none stands above it
            from = title && (at == from || over) ? at + 1 : from;
        }
        int to = lines.size();
        while (to > from && lines.get(to - 1).isLone() && isApart(lines, to - 1, cores)) {
            to--;
        }
        return lines.subList(from, to);
    }

    private static boolean isTitle(CellLine line, Cores cores) {
        return line.isLone()
                && (cores.count() == 0
                        || line.box().left() < cores.boxes().get(0).right());
    }

    /** In the middle of all columns and further off than a title over some of them: the title of the table. */
    private static boolean isOverAll(List<CellLine> lines, int at, Cores cores) {
        CellLine line = lines.get(at);
        return line.isLone()
                && at + 1 < lines.size()
                && gapAbove(lines, at + 1) > TableThresholds.TITLE_GAP * line.size()
                && Math.abs(line.box().middleX() - cores.middleX()) < TableThresholds.OFF_MIDDLE * line.size();
    }

    /** No further line of the cell above it. */
    private static boolean isApart(List<CellLine> lines, int at, Cores cores) {
        CellLine line = lines.get(at);
        boolean near =
                at > 0 && line.box().top() - lines.get(at - 1).box().bottom() < TableThresholds.CENTRED * line.size();
        return cores.under(line.box()) > 1 || !near;
    }

    /** With the rules right above and below. */
    private Rect ruled(Rect ink, double em) {
        Rect around = new Rect(ink.left(), ink.top() - em, ink.right(), ink.bottom() + em);
        Rect whole = page.rulings().stream()
                .filter(rule -> rule.isHorizontal()
                        && rule.at() > around.top()
                        && rule.at() < around.bottom()
                        && rule.shared(ink.left(), ink.right()) > TableThresholds.PARTED * ink.width()
                        && rule.length() < 2 * ink.width())
                .map(rule -> new Rect(
                        Math.min(rule.from(), ink.left()), rule.at(), Math.max(rule.to(), ink.right()), rule.at()))
                .reduce(ink, Rect::union);
        return new Rect(whole.left() - 1, whole.top() - 1, whole.right() + 1, whole.bottom() + 1);
    }
}
