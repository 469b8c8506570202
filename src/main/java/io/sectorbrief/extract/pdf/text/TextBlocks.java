package io.sectorbrief.extract.pdf.text;

import io.sectorbrief.extract.pdf.page.LetterSpaces;
import io.sectorbrief.extract.pdf.page.Line;
import io.sectorbrief.extract.pdf.page.Run;
import io.sectorbrief.extract.pdf.threshold.TextThresholds;
import io.sectorbrief.extract.pdf.threshold.Thresholds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Gathers the lines of a page to blocks, column by column. */
final class TextBlocks {

    private final List<TextBlock> blocks = new ArrayList<>();
    private final List<TextBlock> open = new ArrayList<>();

    private TextBlocks() {}

    /**
     * The blocks of a page in the order in which they begin.
     *
     * @param lines top down, runs of each from left to right
     */
    static List<TextBlock> of(List<List<Run>> lines, Thresholds thresholds) {
        TextBlocks gathered = new TextBlocks();
        double reach = TextThresholds.BLOCK_GAP
                * lines.stream()
                        .flatMap(List::stream)
                        .mapToDouble(Run::size)
                        .max()
                        .orElse(0);
        for (List<Run> line : lines) {
            List<Run> phrases = Stretched.joined(Line.phrases(LetterSpaces.closed(line), thresholds.phraseGap()));
            double top = phrases.stream()
                    .mapToDouble(phrase -> phrase.box().top())
                    .min()
                    .orElse(Double.NEGATIVE_INFINITY);
            // lines come top down: a block that ended further up takes no more
            gathered.open.removeIf(block -> top - block.last().box().bottom() > reach);
            List<TextBlock> begun = new ArrayList<>();
            for (Run phrase : phrases) {
                gathered.take(phrase, phrases).ifPresent(begun::add);
            }
            gathered.open.addAll(begun);
            gathered.blocks.addAll(begun);
        }
        return gathered.blocks;
    }

    /** What a console printed, as one block; empty if no text is left of it. */
    static Optional<TextBlock> listed(List<List<Run>> lines) {
        List<Run> whole = lines.stream()
                .filter(line -> !line.isEmpty())
                .map(line -> line.stream()
                        .reduce((left, right) -> left.with(right, " "))
                        .orElseThrow())
                .toList();
        return whole.isEmpty() ? Optional.empty() : Optional.of(TextBlock.listed(whole));
    }

    /** Adds a phrase to the block that it goes on with, or gives the one that it begins. */
    private Optional<TextBlock> take(Run phrase, List<Run> line) {
        Optional<TextBlock> above = open.stream()
                .filter(block -> block.takes(phrase) && isOneColumn(block, phrase, line))
                .max(Comparator.comparingDouble(block -> block.last().baseline()));
        above.ifPresent(block -> block.add(phrase));
        return above.isPresent() ? Optional.empty() : Optional.of(new TextBlock(phrase));
    }

    /** Under a block as wide as two columns the columns begin anew, and so does what is as wide under two columns. */
    private boolean isOneColumn(TextBlock block, Run phrase, List<Run> line) {
        boolean spansColumns = line.stream()
                .anyMatch(other -> !other.equals(phrase)
                        && other.box().sharedWidth(block.box()) > TextThresholds.SHARED * phrase.size());
        boolean isSpanned = open.stream()
                .anyMatch(other -> other.takes(phrase)
                        && other.box().sharedHeight(block.box()) > 0
                        && other.box().sharedWidth(block.box()) <= 0);
        return !spansColumns && !isSpanned;
    }
}
