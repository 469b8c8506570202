package io.sectorbrief.extract.pdf.text;

import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.page.Bullets;
import io.sectorbrief.extract.pdf.page.Run;
import io.sectorbrief.extract.pdf.threshold.TextThresholds;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines under one another in one column of text, top down. */
final class TextBlock {

    private static final Pattern BULLET =
            Pattern.compile("^(?:" + Bullets.ONE + "|\\d{1,2}[)）、.．]\\s?\\D|[（(]\\d{1,2}[)）]).*");

    /** What a side box names before it tells it, and what a list defines. */
    private static final Pattern LABEL = Pattern.compile("^\\p{IsHan}{2,6}[：:].*");

    private static final Pattern COMPLETE = Pattern.compile(".*[。！？!?：:；;.][”\"』」）)]*$");
    private static final Pattern SENTENCE = Pattern.compile(".*[，。；、,.].*");
    private static final Pattern UNBROKEN = Pattern.compile("[^\\p{IsHan}\\s]+");

    /** Whether lines are parts of paragraphs, or each is one. */
    private enum Flow {
        RUNNING,
        LINE_BY_LINE
    }

    private final List<Run> lines = new ArrayList<>();
    private final Flow flow;
    private Rect box;

    TextBlock(Run first) {
        this(first, Flow.RUNNING);
    }

    private TextBlock(Run first, Flow flow) {
        this.box = first.box();
        this.flow = flow;
        lines.add(first);
    }

    /** Lines of which none goes on with another, at least one. */
    static TextBlock listed(List<Run> lines) {
        TextBlock block = new TextBlock(lines.get(0), Flow.LINE_BY_LINE);
        lines.subList(1, lines.size()).forEach(block::add);
        return block;
    }

    void add(Run line) {
        lines.add(line);
        box = box.union(line.box());
    }

    List<Run> lines() {
        return lines;
    }

    Rect box() {
        return box;
    }

    /** Whether a line below goes on with it. */
    boolean takes(Run phrase) {
        Run last = last();
        double gap = phrase.box().top() - last.box().bottom();
        double em = Math.max(phrase.size(), last.size());
        boolean near = gap > -TextThresholds.OVERLAP * em && gap < TextThresholds.BLOCK_GAP * em;
        return near && isAlike(phrase) && isOver(phrase, em) && !isFilledShortOf(phrase);
    }

    boolean isAlike(Run phrase) {
        double em = Math.max(phrase.size(), last().size());
        return Math.abs(phrase.size() - last().size()) < TextThresholds.ALIKE * em;
    }

    private boolean isOver(Run phrase, double em) {
        double left = box.left() - TextThresholds.OUTDENT * em;
        // the rest of a paragraph of two lines may be as short as the indent of its first
        Rect column = lines.size() == 1 ? new Rect(left, box.top(), box.right(), box.bottom()) : box;
        return phrase.box().sharedWidth(column)
                        > TextThresholds.UNDER * Math.min(phrase.box().width(), box.width())
                && phrase.box().left() > left;
    }

    /** A column whose lines end at one edge has no line that runs on beyond it. */
    private boolean isFilledShortOf(Run phrase) {
        return phrase.box().right() > box.right() + TextThresholds.RAGGED * phrase.size()
                && lines.stream().filter(line -> isFull(line, box.right())).count() >= TextThresholds.FEWEST_FULL;
    }

    Run first() {
        return lines.get(0);
    }

    Run last() {
        return lines.get(lines.size() - 1);
    }

    /** Lines by paragraph: a new one begins at an indent, a bullet, or after a line that ends early. */
    List<List<Run>> paragraphs() {
        if (!isRunning()) {
            return lines.stream().map(List::of).toList();
        }
        List<List<Run>> paragraphs = new ArrayList<>();
        double[] edges = edges();
        for (int i = 0; i < lines.size(); i++) {
            if (i == 0 || begins(lines.get(i), lines.get(i - 1), edges[i - 1])) {
                paragraphs.add(new ArrayList<>());
            }
            paragraphs.get(paragraphs.size() - 1).add(lines.get(i));
        }
        return paragraphs;
    }

    private boolean begins(Run line, Run above, double edge) {
        boolean hangs = isBulleted(above);
        boolean indents = isIndented(line) && !isIndented(above) && !hangs;
        boolean endsEarly = !isFull(above, edge)
                && fits(above, line, edge)
                && !above.plain().endsWith("-");
        boolean labelled = LABEL.matcher(line.plain()).matches() && (isComplete(above) || isNarrow(line));
        return indents || isBulleted(line) || endsEarly || labelled;
    }

    private boolean isNarrow(Run line) {
        return box.width() < TextThresholds.SIDE_BOX * line.size();
    }

    static boolean isComplete(Run line) {
        return COMPLETE.matcher(line.plain()).matches();
    }

    /** Whether its lines are parts of paragraphs. */
    boolean isRunning() {
        return flow == Flow.RUNNING;
    }

    /** Whether it is more than a heading. */
    boolean isProse() {
        return lines.size() > 1
                && isRunning()
                && lines.stream()
                        .anyMatch(line -> SENTENCE.matcher(line.plain()).matches());
    }

    static boolean isBulleted(Run line) {
        return BULLET.matcher(line.text()).matches();
    }

    /** Whether the first stretch of a line that is never broken, a number in brackets say, had room on the line above. */
    private boolean fits(Run above, Run line, double edge) {
        Matcher unbroken = UNBROKEN.matcher(line.text());
        double length = unbroken.lookingAt() ? unbroken.end() : 1;
        double width = line.box().width() * length / line.text().length();
        return above.box().right() + width < edge - TextThresholds.RAGGED * line.size();
    }

    boolean isIndented(Run line) {
        double indent = line.box().left() - box.left();
        return indent > TextThresholds.LEAST_INDENT * line.size() && indent < TextThresholds.MOST_INDENT * line.size();
    }

    /** Whether its last line leaves no room. */
    boolean isFull() {
        return isFull(last(), edges()[lines.size() - 1]);
    }

    private static boolean isFull(Run line, double edge) {
        return line.box().right() > edge - TextThresholds.RAGGED * line.size();
    }

    /** Where each line would end if it were full: where its neighbours end flush, else as far as any line goes. */
    private double[] edges() {
        double[] edges = new double[lines.size()];
        Arrays.fill(edges, box.right());
        int from = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || !areFlush(lines.get(i - 1), lines.get(i))) {
                if (i - from >= TextThresholds.FEWEST_FLUSH) {
                    // a paragraph's last line ends short of the others
                    Arrays.fill(edges, from, Math.min(i + 1, lines.size()), right(from, i));
                }
                from = i;
            }
        }
        return edges;
    }

    private static boolean areFlush(Run above, Run below) {
        return Math.abs(above.box().right() - below.box().right()) < TextThresholds.FLUSH * below.size();
    }

    private double right(int from, int to) {
        return lines.subList(from, to).stream()
                .mapToDouble(line -> line.box().right())
                .max()
                .orElseThrow();
    }
}
