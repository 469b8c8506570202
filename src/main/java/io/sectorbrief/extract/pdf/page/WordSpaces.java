package io.sectorbrief.extract.pdf.page;

import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.threshold.TextThresholds;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Joins words that justified lines set further apart than words usually stand: what is as wide as the other spaces of a
 * line is a space, not a gutter.
 */
final class WordSpaces {

    private static final Pattern LABEL = Pattern.compile("\\(?(?:\\d{1,2}|[a-zA-Z])[.)]");

    private WordSpaces() {}

    /**
     * The runs of one line joined where only a space parts them.
     *
     * @param line left to right
     * @param ruled whether a ruling stands between two boxes
     */
    static List<Run> joined(List<Run> line, BiPredicate<Rect, Rect> ruled) {
        double most = most(line);
        double widest = TextThresholds.WIDEST_SPACE * line.get(0).size();
        List<Run> joined = new ArrayList<>();
        for (Run run : line) {
            int last = joined.size() - 1;
            if (last >= 0
                    && gap(joined.get(last), run) > 0
                    && gap(joined.get(last), run) < (isLabel(joined.get(last)) ? widest : most)
                    && isSpaced(joined.get(last), run)
                    && !ruled.test(joined.get(last).box(), run.box())) {
                joined.set(last, joined.get(last).with(run, " "));
            } else {
                joined.add(run);
            }
        }
        return joined;
    }

    /** Latin words of one size; figures next to one another are cells. */
    private static boolean isSpaced(Run left, Run right) {
        return Wrapping.needsSpace(left.text(), right.text())
                && Math.abs(left.size() - right.size()) < TextThresholds.TITLE_SIZE
                && (isLabel(left) ? isWord(right.plain()) : isWord(left.plain()) || isWord(right.plain()));
    }

    /** The number of a list, which no number behind it goes with. */
    private static boolean isLabel(Run run) {
        return LABEL.matcher(run.plain()).matches();
    }

    private static boolean isWord(String text) {
        return text.chars().anyMatch(Character::isLetter);
    }

    /** Points that a space of the line takes at most. */
    private static double most(List<Run> line) {
        double em = line.get(0).size();
        List<Double> spaces = Stream.concat(
                        line.stream().flatMap(WordSpaces::within),
                        IntStream.range(1, line.size()).mapToObj(i -> gap(line.get(i - 1), line.get(i))))
                .filter(gap -> gap > 0 && gap < TextThresholds.WIDEST_SPACE * em)
                .sorted()
                .toList();
        return spaces.size() < TextThresholds.FEWEST_SPACES
                ? 0
                : Math.min(TextThresholds.WIDEST_SPACE * em, TextThresholds.EVEN * spaces.get(spaces.size() / 2));
    }

    private static Stream<Double> within(Run run) {
        return run.seams().stream()
                .filter(seam -> run.text().charAt(seam.at() - 1) == ' ')
                .map(seam -> seam.to() - seam.from());
    }

    private static double gap(Run left, Run right) {
        return right.box().left() - left.box().right();
    }
}
