package io.sectorbrief.extract.pdf.zone;

import io.sectorbrief.extract.pdf.block.Columns;
import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.page.Line;
import io.sectorbrief.extract.pdf.page.Page;
import io.sectorbrief.extract.pdf.page.Run;
import io.sectorbrief.extract.pdf.threshold.TableThresholds;
import io.sectorbrief.extract.pdf.threshold.Thresholds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where a table that nothing announced goes on: at the top of the next page, ruled as wide or set in the same columns. */
final class LooseContinuation {

    private final Zone before;
    private final Page page;
    private final Thresholds thresholds;

    private LooseContinuation(Zone before, Page page, Thresholds thresholds) {
        this.before = before;
        this.page = page;
        this.thresholds = thresholds;
    }

    /**
     * The area on the next page, as far left as the one before.
     *
     * @param ruled areas that {@link RuledAreas} found on the next page
     * @param top where the text of the next page begins
     */
    static Optional<Rect> of(Zone before, Page page, List<Rect> ruled, double top, Thresholds thresholds) {
        LooseContinuation next = new LooseContinuation(before, page, thresholds);
        return next.ruled(ruled, top)
                .or(next::inColumns)
                .map(area -> new Rect(before.area().left(), area.top(), area.right(), area.bottom()));
    }

    private Optional<Rect> ruled(List<Rect> ruled, double top) {
        return ruled.stream()
                .filter(area -> area.top() < top + thresholds.cellPadding())
                .filter(area -> Math.abs(area.left() - before.area().left()) < TableThresholds.ON_LINE
                        && Math.abs(area.right() - before.area().right()) < TableThresholds.ON_LINE)
                .findFirst();
    }

    /** The top lines, as long as they stand close to one another and in the columns of the page before. */
    private Optional<Rect> inColumns() {
        List<Rect> cores = cores();
        List<Line> lines = new ArrayList<>();
        for (Line line : page.lines()) {
            boolean cells = line.runs().size() > 1 || (lines.isEmpty() && isRest(line));
            if (!cells || !isNear(lines, line) || !standsIn(line, cores)) {
                break;
            }
            lines.add(line);
        }
        boolean tabular = cores.size() > 1
                && lines.stream().anyMatch(line -> 2 * line.runs().size() >= cores.size() && fits(line, cores));
        return tabular ? lines.stream().map(Line::box).reduce(Rect::union).map(this::padded) : Optional.empty();
    }

    /** No sentence and no title begins so. */
    private static boolean isRest(Line line) {
        return Character.isLowerCase(line.text().codePointAt(0));
    }

    private Rect padded(Rect ink) {
        double right = Math.max(ink.right() + 1, before.area().right());
        return new Rect(ink.left(), ink.top() - 1, right, ink.bottom() + 1);
    }

    /** Where the fuller lines of the page before have their texts. */
    private List<Rect> cores() {
        List<Line> lines = before.page().linesIn(before.area());
        int most = lines.stream().mapToInt(line -> line.runs().size()).max().orElse(0);
        return Columns.merged(lines.stream()
                .filter(line -> 2 * line.runs().size() > most)
                .flatMap(line -> line.runs().stream())
                .map(Run::box)
                .toList());
    }

    private boolean isNear(List<Line> lines, Line line) {
        return lines.isEmpty()
                || line.box().top() - lines.get(lines.size() - 1).box().bottom()
                        < thresholds.captionDistance() * line.size();
    }

    private static boolean standsIn(Line line, List<Rect> cores) {
        return line.runs().stream().allMatch(run -> shared(run, cores) > 0);
    }

    private static boolean fits(Line line, List<Rect> cores) {
        return line.runs().stream().allMatch(run -> shared(run, cores) == 1);
    }

    private static long shared(Run run, List<Rect> cores) {
        return cores.stream().filter(core -> core.sharedWidth(run.box()) > 0).count();
    }
}
