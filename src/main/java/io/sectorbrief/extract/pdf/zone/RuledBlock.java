package io.sectorbrief.extract.pdf.zone;

import io.sectorbrief.extract.pdf.block.CellLine;
import io.sectorbrief.extract.pdf.block.Cores;
import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.drawn.Ruling;
import io.sectorbrief.extract.pdf.page.Page;
import io.sectorbrief.extract.pdf.threshold.TableThresholds;
import java.util.List;

/** Lines that stand in columns, without the headings above the first rule and below the last: those fill few columns. */
final class RuledBlock {

    private final List<CellLine> lines;
    private final Cores cores;
    private final List<Double> rules;

    RuledBlock(List<CellLine> lines, Cores cores, Page page) {
        this.lines = lines;
        this.cores = cores;
        this.rules = rules(lines, page);
    }

    List<CellLine> lines() {
        if (rules.size() < 2) {
            return lines;
        }
        int from = 0;
        while (from < lines.size() && middle(from) < rules.get(0) && (isHeading(from) || isAway(from))) {
            from++;
        }
        int to = lines.size();
        while (to > from && isSparse(to - 1) && middle(to - 1) > rules.get(rules.size() - 1)) {
            to--;
        }
        return lines.subList(from, to);
    }

    private boolean isSparse(int at) {
        return 2 * lines.get(at).texts().size() <= cores.count();
    }

    private boolean isHeading(int at) {
        return rules.size() >= TableThresholds.FEWEST_ROWS && isSparse(at) && !isOverTitles(at);
    }

    /** Right over further lines of titles stand their upper ones, each over one of them. */
    private boolean isOverTitles(int at) {
        List<CellLine> below = lines.subList(at + 1, lines.size()).stream()
                .filter(line -> line.box().middleY() < rules.get(0))
                .toList();
        return !lines.get(at).isLone()
                && lines.get(at).texts().stream()
                        .allMatch(text -> below.stream()
                                .flatMap(line -> line.texts().stream())
                                .anyMatch(title -> title.box().sharedWidth(text.box()) > 0
                                        && title.box().top() - text.box().bottom() < text.size() / 2));
    }

    /** Titles stand close to the rule below them. */
    private boolean isAway(int at) {
        CellLine line = lines.get(at);
        double below = at + 1 < lines.size()
                ? Math.min(rules.get(0), lines.get(at + 1).box().top())
                : rules.get(0);
        return below - line.box().bottom() > TableThresholds.TITLE_GAP * line.size();
    }

    private double middle(int at) {
        return lines.get(at).box().middleY();
    }

    /** Ascending y of rules as wide as the columns together. */
    private static List<Double> rules(List<CellLine> lines, Page page) {
        Rect ink = lines.stream()
                .filter(line -> !line.isLone())
                .map(CellLine::box)
                .reduce(Rect::union)
                .orElse(new Rect(0, 0, 0, 0));
        double top = lines.get(0).box().top();
        double bottom = lines.get(lines.size() - 1).box().bottom();
        return page.rulings().stream()
                .filter(Ruling::isHorizontal)
                .filter(rule -> rule.shared(ink.left(), ink.right()) > TableThresholds.BAND_WIDTH * ink.width())
                .map(Ruling::at)
                .filter(y -> y > top - lines.get(0).size()
                        && y < bottom + lines.get(0).size())
                .sorted()
                .toList();
    }
}
