package io.sectorbrief.extract.pdf.zone;

import io.sectorbrief.extract.pdf.block.Figures;
import io.sectorbrief.extract.pdf.block.Prose;
import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.page.Line;
import io.sectorbrief.extract.pdf.page.Page;
import io.sectorbrief.extract.pdf.page.Run;
import io.sectorbrief.extract.pdf.threshold.Thresholds;
import io.sectorbrief.extract.pdf.threshold.ZoneThresholds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds labels with their figures beside some of a page's prose, as on the first page of a broker's report: above and
 * below, the text may be as wide as the page. Nothing crosses the gap, and the rows keep no step with the prose.
 */
final class DataBeside {

    /** Points; beyond any page. */
    private static final double ANYWHERE = 1e6;

    private final Page page;
    private final Rect text;
    private final Thresholds thresholds;

    private DataBeside(Page page, Rect text, Thresholds thresholds) {
        this.page = page;
        this.text = text;
        this.thresholds = thresholds;
    }

    static List<Rect> of(Page page, Rect text, Thresholds thresholds) {
        DataBeside beside = new DataBeside(page, text, thresholds);
        return beside.paragraphs().stream()
                .flatMap(lines -> beside.sides(lines).stream())
                .toList();
    }

    /** Lines of prose of one width under one another. */
    private List<List<Run>> paragraphs() {
        List<List<Run>> paragraphs = new ArrayList<>();
        page.lines().stream()
                .flatMap(line -> line.runs().stream())
                .filter(run -> run.box().width() > ZoneThresholds.MAIN_WIDTH * text.width())
                .filter(run -> Prose.isPunctuated(run.text()))
                .forEach(run -> {
                    if (paragraphs.isEmpty() || !goesOn(paragraphs.get(paragraphs.size() - 1), run)) {
                        paragraphs.add(new ArrayList<>());
                    }
                    paragraphs.get(paragraphs.size() - 1).add(run);
                });
        return paragraphs.stream()
                .filter(lines -> lines.size() >= ZoneThresholds.FEWEST_PROSE)
                .toList();
    }

    /** The short last line of a paragraph may stand between, but no table. */
    private boolean goesOn(List<Run> lines, Run run) {
        Rect above = Run.around(lines);
        double slack = ZoneThresholds.PROSE_START * run.size();
        return run.box().top() - above.bottom() < 2 * thresholds.captionDistance() * run.size()
                && Math.abs(run.box().left() - above.left()) < slack
                && run.box().right() < above.right() + slack;
    }

    private List<Rect> sides(List<Run> prose) {
        Rect beside = Run.around(prose);
        return Stream.of(
                        new Rect(-ANYWHERE, beside.top(), beside.left() - ZoneThresholds.SIDE, beside.bottom()),
                        new Rect(beside.right() + ZoneThresholds.SIDE, beside.top(), ANYWHERE, beside.bottom()))
                .flatMap(side -> column(side).stream())
                .filter(side -> isData(side, prose) && isUncrossed(side))
                .toList();
    }

    /** Around what stands beside the prose, and what goes on with it right above and below. */
    private Optional<Rect> column(Rect side) {
        List<Line> lines = page.linesIn(new Rect(side.left(), -ANYWHERE, side.right(), ANYWHERE)).stream()
                .filter(line -> line.box().left() > side.left() && line.box().right() < side.right())
                .toList();
        Optional<Rect> column = page.linesIn(side).stream().map(Line::box).reduce(Rect::union);
        for (int at = 0; column.isPresent() && at < lines.size(); at++) {
            Rect down = lines.get(at).box();
            Rect up = lines.get(lines.size() - 1 - at).box();
            column = column.map(rows -> isNear(rows, down) ? rows.union(down) : rows)
                    .map(rows -> isNear(rows, up) ? rows.union(up) : rows);
        }
        return column.map(ink -> framed(ink, side));
    }

    /** With the rules and shading right around it. */
    private Rect framed(Rect ink, Rect side) {
        Rect whole = page.drawn()
                .filter(box -> box.left() > side.left() && box.right() < side.right())
                .filter(box -> box.sharedHeight(ink) > -thresholds.cellPadding())
                .reduce(ink, Rect::union);
        double room = ZoneThresholds.SIDE;
        return new Rect(whole.left() - room, whole.top() - room, whole.right() + room, whole.bottom() + room);
    }

    private static boolean isNear(Rect rows, Rect line) {
        return -rows.sharedHeight(line) < line.height();
    }

    /** Most of its lines are labels with figures, and few of them stand level with the prose. */
    private boolean isData(Rect side, List<Run> prose) {
        List<Line> lines = page.linesIn(side);
        long rows = lines.stream().filter(DataBeside::isRow).count();
        return rows >= ZoneThresholds.FEWEST_IN_BOX
                && 2 * rows > lines.size()
                && BesideText.isApart(side, lines, prose, thresholds);
    }

    private static boolean isRow(Line line) {
        List<Run> runs = line.runs();
        return runs.size() > 1
                && !Figures.isFigure(runs.get(0).text())
                && Figures.isFigure(runs.get(runs.size() - 1).text());
    }

    private boolean isUncrossed(Rect side) {
        return Stream.concat(
                        page.lines().stream()
                                .flatMap(line -> line.runs().stream())
                                .map(Run::box),
                        page.drawn())
                .noneMatch(box -> BesideText.crosses(box, side));
    }
}
