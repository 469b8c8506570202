package io.sectorbrief.extract.pdf.text;

import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.page.Run;
import io.sectorbrief.extract.pdf.threshold.TextThresholds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines under one another in one column of text.
 *
 * @param lines top down, at least one
 */
record TextBlock(List<Run> lines) {

    private static final Pattern BULLET =
            Pattern.compile("^(?:[◆●■•➢▶◼★□✓○◇▪]|\\d{1,2}[)）、.．]\\s?\\D|[（(]\\d{1,2}[)）]).*");

    private static final Pattern UNBROKEN = Pattern.compile("[^\\p{IsHan}\\s]+");

    /** Blocks in reading order: by column where columns stand side by side, top down otherwise. */
    static List<TextBlock> of(List<Run> phrases) {
        List<TextBlock> blocks = new ArrayList<>();
        List<TextBlock> open = new ArrayList<>();
        double reach = TextThresholds.BLOCK_GAP
                * phrases.stream().mapToDouble(Run::size).max().orElse(0);
        for (Run phrase : phrases) {
            // phrases come top down: a block that ended further up takes no more
            open.removeIf(block -> phrase.box().top() - block.last().box().bottom() > reach);
            Optional<TextBlock> above = open.stream()
                    .filter(block -> block.takes(phrase))
                    .max(Comparator.comparingDouble(block -> block.last().baseline()));
            if (above.isPresent()) {
                above.get().lines.add(phrase);
            } else {
                open.add(new TextBlock(new ArrayList<>(List.of(phrase))));
                blocks.add(open.get(open.size() - 1));
            }
        }
        return blocks;
    }

    private boolean takes(Run phrase) {
        Run last = last();
        double gap = phrase.box().top() - last.box().bottom();
        double em = Math.max(phrase.size(), last.size());
        boolean near = gap > -TextThresholds.OVERLAP * em && gap < TextThresholds.BLOCK_GAP * em;
        boolean alike = Math.abs(phrase.size() - last.size()) < TextThresholds.ALIKE * em;
        return near && alike && isOver(phrase, em);
    }

    private boolean isOver(Run phrase, double em) {
        Rect box = box();
        return phrase.box().sharedWidth(box)
                        > TextThresholds.UNDER * Math.min(phrase.box().width(), box.width())
                && phrase.box().left() > box.left() - TextThresholds.OUTDENT * em;
    }

    private Run last() {
        return lines.get(lines.size() - 1);
    }

    Rect box() {
        return lines.stream().map(Run::box).reduce(Rect::union).orElseThrow();
    }

    /** Lines by paragraph: a new one begins at an indent, a bullet, or after a line that ends early. */
    List<List<Run>> paragraphs() {
        List<List<Run>> paragraphs = new ArrayList<>();
        for (Run line : lines) {
            List<Run> current = paragraphs.isEmpty() ? List.of() : paragraphs.get(paragraphs.size() - 1);
            boolean begins = current.isEmpty() || begins(line, current.get(current.size() - 1));
            if (begins) {
                paragraphs.add(new ArrayList<>());
            }
            paragraphs.get(paragraphs.size() - 1).add(line);
        }
        return paragraphs;
    }

    private boolean begins(Run line, Run above) {
        boolean hangs = BULLET.matcher(above.text()).matches();
        boolean indents = isIndented(line) && !isIndented(above) && !hangs;
        boolean endsEarly = !isFull(above) && fits(above, line);
        return indents || BULLET.matcher(line.text()).matches() || endsEarly;
    }

    /** Whether the first stretch of a line that is never broken, a number in brackets say, had room on the line above. */
    private boolean fits(Run above, Run line) {
        Matcher unbroken = UNBROKEN.matcher(line.text());
        double length = unbroken.lookingAt() ? unbroken.end() : 1;
        double width = line.box().width() * length / line.text().length();
        return above.box().right() + width < box().right() - TextThresholds.RAGGED * line.size();
    }

    boolean isIndented(Run line) {
        double indent = line.box().left() - box().left();
        return indent > TextThresholds.LEAST_INDENT * line.size() && indent < TextThresholds.MOST_INDENT * line.size();
    }

    boolean isFull(Run line) {
        return line.box().right() > box().right() - TextThresholds.RAGGED * line.size();
    }
}
