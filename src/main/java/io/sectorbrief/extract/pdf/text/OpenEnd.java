package io.sectorbrief.extract.pdf.text;

import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.page.Run;
import io.sectorbrief.extract.pdf.threshold.TextThresholds;
import java.util.List;
import java.util.Optional;

/**
 * A block whose last line is full but ends no sentence: its last paragraph goes on where the next column or page begins.
 *
 * @param draft the paragraph
 */
record OpenEnd(TextBlock block, Draft draft) {

    static Optional<OpenEnd> of(TextBlock block, Draft draft) {
        Run last = block.last();
        boolean prose = block.isProse() && last.box().width() > TextThresholds.NARROWEST * last.size();
        return prose && !TextBlock.isComplete(last) && block.isFull()
                ? Optional.of(new OpenEnd(block, draft))
                : Optional.empty();
    }

    /** The nearest column to the left, or block right above, that a block of the same page goes on with. */
    static Optional<OpenEnd> continuedBy(TextBlock block, List<TextBlock> page, List<OpenEnd> ends) {
        return ends.stream()
                .filter(end -> mayGoOn(end, block))
                .filter(end -> end.isBeside(block, page) || end.isRightAbove(block))
                .reduce((one, other) -> other);
    }

    /** What the page before left open, if a block stands at the top of its column. */
    static Optional<OpenEnd> continuedOnNextPage(TextBlock block, List<TextBlock> page, List<OpenEnd> before) {
        return before.stream()
                .filter(end -> mayGoOn(end, block) && end.isAsWide(block))
                .reduce((one, other) -> other)
                .filter(end -> page.stream().noneMatch(other -> isOver(other, block, Double.NEGATIVE_INFINITY)));
    }

    private static boolean mayGoOn(OpenEnd end, TextBlock block) {
        return end.block.isAlike(block.first())
                && block.isRunning()
                && !block.isIndented(block.first())
                && !TextBlock.isBulleted(block.first());
    }

    private boolean isBeside(TextBlock next, List<TextBlock> page) {
        Rect here = block.box();
        Rect there = next.box();
        return there.left() >= here.right()
                && there.top() < block.last().box().top()
                && isAsWide(next)
                && page.stream().noneMatch(other -> isOver(other, next, here.top()));
    }

    /** Whether another block stands over a block, and lower than a height. */
    private static boolean isOver(TextBlock other, TextBlock block, double height) {
        Rect box = other.box();
        return box.sharedWidth(block.box()) > 0 && box.top() < block.box().top() && box.top() >= height - 1;
    }

    /** Text that ran beside something runs on below it in another width. */
    private boolean isRightAbove(TextBlock next) {
        double gap = next.box().top() - block.box().bottom();
        double em = next.first().size();
        return gap > -TextThresholds.OVERLAP * em
                && gap < TextThresholds.OVERLAP * em
                && Math.abs(next.box().left() - block.box().left()) < TextThresholds.SHARED * em;
    }

    private boolean isAsWide(TextBlock next) {
        double em = next.first().size();
        double wider = next.box().width() - block.box().width();
        boolean sameLeft = Math.abs(next.box().left() - block.box().left()) < TextThresholds.OUTDENT * em;
        boolean sameWidth = Math.abs(wider) < TextThresholds.OUTDENT * em;
        return sameWidth
                || (next.lines().size() == 1 && wider < 0)
                || (block.lines().size() == 1 && wider > 0)
                || sameLeft;
    }
}
