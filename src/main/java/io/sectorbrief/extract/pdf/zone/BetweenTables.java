package io.sectorbrief.extract.pdf.zone;

import io.sectorbrief.extract.pdf.block.CellLine;
import io.sectorbrief.extract.pdf.block.Figures;
import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.page.Page;
import io.sectorbrief.extract.pdf.threshold.TableThresholds;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Tells the title of a table from a row of the table above by what is drawn around both, though their columns agree. */
final class BetweenTables {

    private final Page page;
    private final List<Rect> ruled;

    /** @param ruled areas that {@link RuledAreas} found */
    BetweenTables(Page page, List<Rect> ruled) {
        this.page = page;
        this.ruled = ruled;
    }

    /** @param at of a line that stands below another */
    boolean is(List<CellLine> lines, int at) {
        CellLine title = lines.get(at);
        if (!title.isLone()) {
            return false;
        }
        Optional<CellLine> below = lines.subList(at, lines.size()).stream()
                .filter(line -> !line.isLone())
                .findFirst();
        return below.filter(
                        next -> areFrames(title, lines.get(at - 1), next) || areRuled(title, lines.get(at - 1), next))
                .isPresent();
    }

    /** Have the sides of one frame ended and those of the next not begun? */
    private boolean areFrames(CellLine title, CellLine above, CellLine below) {
        return sides(title) == 0 && sides(above) >= TableThresholds.SIDES && sides(below) >= TableThresholds.SIDES;
    }

    /** Has the last rule of one table been drawn and not yet the first of the next, which begins with titles of its own? */
    private boolean areRuled(CellLine title, CellLine above, CellLine below) {
        double middle = title.box().middleY();
        return areTitles(below)
                && isRuled(above, area -> area.bottom() < middle)
                && isRuled(below, area -> area.top() > middle);
    }

    private boolean isRuled(CellLine line, Predicate<Rect> where) {
        return ruled.stream().filter(where).anyMatch(area -> area.holdsMiddleOf(line.box()));
    }

    /** Words and years. */
    private static boolean areTitles(CellLine line) {
        return line.texts().stream().allMatch(text -> Figures.isYear(text.text()) || !Figures.isFigure(text.text()));
    }

    /** Vertical rules on the height of a line. */
    private long sides(CellLine line) {
        Rect box = line.box();
        return page.rulings().stream()
                .filter(rule -> !rule.isHorizontal()
                        && rule.length() > TableThresholds.SHORT_RULING
                        && rule.from() < box.middleY()
                        && rule.to() > box.middleY())
                .count();
    }
}
