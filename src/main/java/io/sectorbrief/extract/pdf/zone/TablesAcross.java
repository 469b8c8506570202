package io.sectorbrief.extract.pdf.zone;

import io.sectorbrief.extract.pdf.block.CellLine;
import io.sectorbrief.extract.pdf.block.Figures;
import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.page.Run;
import io.sectorbrief.extract.pdf.threshold.TableThresholds;
import io.sectorbrief.extract.pdf.threshold.Thresholds;
import io.sectorbrief.extract.pdf.threshold.ZoneThresholds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tables without rules that lie across the gap between two columns of text: those under a caption that has nothing
 * beside it, and rows that stand level on both sides. What may as well be two tables, one in each column, is in doubt.
 *
 * @param lines of the page, top down
 * @param x the middle of the gap
 */
record TablesAcross(List<CellLine> lines, double x, Thresholds thresholds) {

    /** Whole tables from caption to source, and single rows of others. */
    List<Rect> found() {
        Stream<Rect> rows = blocks(lines).stream()
                .filter(block -> block.stream().anyMatch(this::isFigureRow))
                .flatMap(List::stream)
                .map(CellLine::box);
        return Stream.concat(captioned().stream(), rows).toList();
    }

    /** May rows across the gap lie there, of words or of running text? */
    boolean mayLieIn(Rect band) {
        List<CellLine> within =
                lines.stream().filter(line -> band.holdsMiddleOf(line.box())).toList();
        return blocks(within).stream().anyMatch(block -> block.size() >= ZoneThresholds.FEWEST_PROSE)
                || within.stream().filter(this::isLabelledProse).count() >= ZoneThresholds.FEWEST_PROSE;
    }

    /** Level lines one near below another, but for those of a table in the right column under its own caption. */
    private List<List<CellLine>> blocks(List<CellLine> among) {
        List<List<CellLine>> blocks = new ArrayList<>();
        Optional<CellLine> above = Optional.empty();
        for (CellLine line : among) {
            if (isLevel(line)) {
                if (above.filter(last -> isNear(last, line)).isEmpty()) {
                    blocks.add(new ArrayList<>());
                }
                blocks.get(blocks.size() - 1).add(line);
                above = Optional.of(line);
            } else if (isAnchored(line)) {
                above = Optional.empty();
            }
        }
        blocks.removeIf(block -> isCaptionedOnTheRight(block.get(0)));
        return blocks;
    }

    private boolean isNear(CellLine above, CellLine below) {
        return below.box().top() - above.box().bottom() < thresholds.captionDistance() * below.size();
    }

    /** Several short texts, on both sides. */
    private boolean isLevel(CellLine line) {
        return line.texts().size() >= TableThresholds.FEWEST_TITLES
                && line.box().left() < x
                && line.box().right() > x
                && line.texts().stream().noneMatch(TablesAcross::isWide)
                && !isAnchored(line);
    }

    private static boolean isWide(Run text) {
        return text.box().width() >= ZoneThresholds.PROSE_LINE * text.size();
    }

    /** Figures on the right that have no label there. */
    private boolean isFigureRow(CellLine line) {
        List<Run> right = right(line).toList();
        return right.size() > 1
                && line.texts().size() > TableThresholds.FEWEST_TITLES
                && right.stream().allMatch(run -> Figures.isFigure(run.text()))
                && !Figures.isYear(right.get(0).text());
    }

    /** Running text with a label on one side, beside texts on the other: the cells of one row. */
    private boolean isLabelledProse(CellLine line) {
        List<Run> right = right(line).toList();
        List<Run> left =
                line.texts().stream().filter(run -> run.box().right() < x).toList();
        return !left.isEmpty() && !right.isEmpty() && (isLabelled(left) || isLabelled(right));
    }

    private static boolean isLabelled(List<Run> texts) {
        return texts.stream().anyMatch(TablesAcross::isWide)
                && texts.stream().anyMatch(run -> !isWide(run) && isWord(run.plain()));
    }

    /** No bullet: symbol fonts take single Latin letters for them. */
    private static boolean isWord(String text) {
        return text.codePoints().anyMatch(Character::isIdeographic)
                || text.codePoints().filter(Character::isLetter).count() > 1;
    }

    private boolean isCaptionedOnTheRight(CellLine first) {
        for (int at = lines.indexOf(first) - 1; at >= 0; at--) {
            List<Run> right = right(lines.get(at)).toList();
            if (right.stream().anyMatch(this::isCaption)) {
                return true;
            }
            if (isCaptionAcross(at)
                    || right.stream()
                            .anyMatch(text -> isWide(text) || anchor(text).isPresent())) {
                return false;
            }
        }
        return false;
    }

    private List<Rect> captioned() {
        return IntStream.range(0, lines.size())
                .filter(this::isCaptionAcross)
                .filter(at -> at + 1 < lines.size() && isOnBothSides(lines.get(at + 1)))
                .mapToObj(at -> lines.subList(at, lastOf(at) + 1))
                .map(table ->
                        table.stream().map(CellLine::box).reduce(Rect::union).orElseThrow())
                .toList();
    }

    /** The line of the source, or what stands before the next caption or at the page's end. */
    private int lastOf(int caption) {
        for (int at = caption + 1; at < lines.size(); at++) {
            if (isCaptionAcross(at)) {
                return at - 1;
            }
            if (isAnchored(lines.get(at)) && isAlone(at)) {
                return at;
            }
        }
        return lines.size() - 1;
    }

    private boolean isOnBothSides(CellLine line) {
        return line.box().left() < x && line.box().right() > x;
    }

    /** Over the gap, or left of it with nothing on its right. */
    private boolean isCaptionAcross(int at) {
        return isCaption(lines.get(at).texts().get(0)) && isAlone(at);
    }

    private boolean isAlone(int at) {
        Rect box = lines.get(at).box();
        return box.left() < x
                && right(lines.get(at)).findAny().isEmpty()
                && lines.stream()
                        .flatMap(this::right)
                        .noneMatch(text ->
                                text.box().top() < box.bottom() && text.box().bottom() > box.top());
    }

    private Stream<Run> right(CellLine line) {
        return line.texts().stream().filter(run -> run.box().left() > x);
    }

    private boolean isAnchored(CellLine line) {
        return line.texts().stream().anyMatch(text -> anchor(text).isPresent());
    }

    private boolean isCaption(Run text) {
        return anchor(text).filter(Anchor.Caption.class::isInstance).isPresent();
    }

    private Optional<Anchor> anchor(Run text) {
        return Anchor.of(text, thresholds);
    }
}
