package io.sectorbrief.extract.pdf.zone;

import io.sectorbrief.extract.pdf.block.CellLine;
import io.sectorbrief.extract.pdf.block.Figures;
import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.page.Line;
import io.sectorbrief.extract.pdf.page.Page;
import io.sectorbrief.extract.pdf.page.Run;
import io.sectorbrief.extract.pdf.threshold.TableThresholds;
import io.sectorbrief.extract.pdf.threshold.Thresholds;
import io.sectorbrief.extract.pdf.threshold.ZoneThresholds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The two columns of a page that is set in columns: running text as wide as one of them fills both, and hardly anything
 * crosses the gap. What does, such as a table as wide as the page, parts the columns above it from those below.
 */
final class PageColumns {

    private final Page page;
    private final Thresholds thresholds;
    private final Rect text;
    private final List<CellLine> lines;
    private final List<Rect> prose;

    private PageColumns(Page page, Thresholds thresholds) {
        this.page = page;
        this.thresholds = thresholds;
        this.text = page.lines().stream().map(Line::box).reduce(Rect::union).orElseThrow();
        this.lines = page.lines().stream().map(CellLine::of).toList();
        this.prose = lines.stream()
                .flatMap(line -> line.texts().stream())
                .filter(run -> run.box().width() > ZoneThresholds.PROSE_LINE * run.size())
                .filter(run -> run.box().width() < ZoneThresholds.TEXT_COLUMN * text.width())
                .filter(run -> !Figures.isFigure(run.text()))
                .map(Run::box)
                .toList();
    }

    /** The parts of a page in reading order; none if its text stands in one column. */
    static List<Rect> of(Page page, Thresholds thresholds) {
        boolean drawing = page.rulings().size() + page.fills().size() > TableThresholds.MOST_DRAWN;
        long parted = page.lines().stream().filter(PageColumns::mayHoldTwo).count();
        return drawing || parted < TableThresholds.FEWEST_LINES || page.lines().size() > TableThresholds.MOST_LINES
                ? List.of()
                : new PageColumns(page, thresholds).find();
    }

    /** Wide enough for prose on both sides of a gap. */
    private static boolean mayHoldTwo(Line line) {
        return line.runs().size() > 1 && line.box().width() > 2 * ZoneThresholds.PROSE_LINE * line.size();
    }

    private List<Rect> find() {
        OptionalDouble gap = gap();
        if (gap.isEmpty()) {
            return List.of();
        }
        double x = gap.getAsDouble();
        TablesAcross across = new TablesAcross(lines, x, thresholds);
        List<Rect> bands = bands(x, across.found()).stream()
                .filter(band -> isInColumns(band, x))
                .toList();
        return !holdMost(bands, x) || bands.stream().anyMatch(across::mayLieIn)
                ? List.of()
                : bands.stream()
                        .flatMap(band -> Stream.of(
                                side(new Rect(band.left(), band.top(), x, band.bottom())),
                                side(new Rect(x, band.top(), band.right(), band.bottom()))))
                        .toList();
    }

    /** Most of the lines, but for those of ruled tables above and below that lie across the gap. */
    private boolean holdMost(List<Rect> bands, double x) {
        long within = lines.stream().filter(line -> isIn(line, bands)).count();
        return 2 * within >= lines.size() || 2 * within >= lines.size() - inTables(bands, x);
    }

    private long inTables(List<Rect> bands, double x) {
        List<Rect> tables = RuledAreas.of(page, thresholds).stream()
                .filter(area -> area.left() < x && area.right() > x)
                .toList();
        boolean apart =
                bands.stream().noneMatch(band -> tables.stream().anyMatch(area -> RuledAreas.overlap(area, band)));
        return apart ? lines.stream().filter(line -> isIn(line, tables)).count() : 0;
    }

    private static boolean isIn(CellLine line, List<Rect> parts) {
        return parts.stream().anyMatch(part -> part.holdsMiddleOf(line.box()));
    }

    /** The middle between prose on the left, as wide as what is left of the page, and prose on the right. */
    private OptionalDouble gap() {
        return prose.stream()
                .mapToDouble(Rect::left)
                .distinct()
                .sorted()
                .filter(this::begins)
                .map(x -> (x
                                + prose.stream()
                                        .mapToDouble(Rect::right)
                                        .filter(end -> end < x)
                                        .max()
                                        .orElse(x))
                        / 2)
                .findFirst();
    }

    /** Does a column of prose begin at this x, beside one that is about as wide? */
    private boolean begins(double x) {
        List<Rect> left = prose.stream().filter(box -> box.right() < x).toList();
        List<Rect> right = prose.stream()
                .filter(box -> box.left() >= x && box.left() < x + ZoneThresholds.COLUMN_START)
                .toList();
        return left.size() >= TableThresholds.FEWEST_LINES
                && right.size() >= TableThresholds.FEWEST_LINES
                && isFilled(left, text.left(), x)
                && isFilled(right, x, text.right());
    }

    /** Is most of the prose as wide as its column? */
    private static boolean isFilled(List<Rect> lines, double from, double to) {
        long full = lines.stream()
                .filter(line -> line.width() > ZoneThresholds.FULL_COLUMN * (to - from))
                .count();
        return full >= TableThresholds.FULL_LINES * lines.size();
    }

    /** Between what crosses the gap. */
    private List<Rect> bands(double x, List<Rect> tables) {
        List<Rect> crossing = Stream.concat(
                        tables.stream(),
                        Stream.concat(
                                lines.stream()
                                        .flatMap(line -> line.texts().stream())
                                        .map(Run::box),
                                page.drawn()))
                .filter(box -> box.left() < x - ZoneThresholds.SIDE && box.right() > x + ZoneThresholds.SIDE)
                .filter(box -> box.height() < ZoneThresholds.BACKGROUND * text.height())
                .sorted(Comparator.comparingDouble(Rect::top))
                .toList();
        List<Rect> bands = new ArrayList<>();
        double top = text.top();
        for (Rect box : crossing) {
            // a rule on the edge of a part would be taken for the part's
            bands.add(new Rect(text.left(), top, text.right(), box.top() - TableThresholds.TOUCHING));
            top = Math.max(top, box.bottom() + TableThresholds.TOUCHING);
        }
        bands.add(new Rect(text.left(), top, text.right(), text.bottom()));
        return bands.stream().filter(band -> band.height() > 0).toList();
    }

    /** Running text on both sides; between rules of a table, cells of few lines do not count. */
    private boolean isInColumns(Rect band, double x) {
        long left = proseIn(band, box -> box.right() < x);
        long right = proseIn(band, box -> box.left() > x);
        boolean ends = band.top() <= text.top() || band.bottom() >= text.bottom();
        boolean both = Math.min(left, right) >= TableThresholds.FEWEST_LINES;
        return both || (ends && left + right >= ZoneThresholds.FEWEST_PROSE && stands(band, x));
    }

    private boolean stands(Rect band, double x) {
        return !page.linesIn(new Rect(band.left(), band.top(), x, band.bottom()))
                        .isEmpty()
                && !page.linesIn(new Rect(x, band.top(), band.right(), band.bottom()))
                        .isEmpty();
    }

    private long proseIn(Rect band, Predicate<Rect> side) {
        return prose.stream().filter(band::holdsMiddleOf).filter(side).count();
    }

    /** Without the caption of what stands below both columns, and the source and notes of what stands above. */
    private Rect side(Rect part) {
        Rect side = part;
        Optional<Line> first = page.linesIn(side).stream().findFirst();
        while (part.top() > text.top() && first.filter(this::isFootnote).isPresent()) {
            side = new Rect(side.left(), first.get().box().bottom(), side.right(), side.bottom());
            first = page.linesIn(side).stream().findFirst();
        }
        Rect rest = side;
        return page.linesIn(side).stream()
                .reduce((above, below) -> below)
                .filter(last -> part.bottom() < text.bottom() && isCaption(last, part.bottom()))
                .map(last -> new Rect(
                        rest.left(), rest.top(), rest.right(), last.box().top()))
                .orElse(rest);
    }

    private boolean isFootnote(Line line) {
        return anchors(line).anyMatch(anchor -> anchor instanceof Anchor.Source || anchor instanceof Anchor.Note);
    }

    private boolean isCaption(Line line, double below) {
        return below - line.box().bottom() < thresholds.captionDistance() * line.size()
                && anchors(line).anyMatch(Anchor.Caption.class::isInstance);
    }

    private Stream<Anchor> anchors(Line line) {
        return Line.phrases(line.runs(), thresholds.phraseGap()).stream()
                .limit(1)
                .flatMap(phrase -> Anchor.of(phrase, thresholds).stream());
    }
}
