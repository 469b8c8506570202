package io.sectorbrief.extract.pdf.page;

import io.sectorbrief.extract.pdf.threshold.TextThresholds;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Closes up lines of prose whose characters were set apart to fill a column: where ideographs stand apart, a gap as wide is
 * none between words either, and 1 2 . 5 % is one number. Lines of a table are not for it: their gaps are gutters.
 */
public final class LetterSpaces {

    private static final Pattern LAST_NUMBER = Pattern.compile("\\d\\d$");
    private static final Pattern NUMBER = Pattern.compile("\\d\\d");

    private LetterSpaces() {}

    /**
     * The runs of one line without the gaps of its letters.
     *
     * @param line of a paragraph, left to right; empty where a table took all of it
     */
    public static List<Run> closed(List<Run> line) {
        double most = line.stream().allMatch(run -> run.seams().isEmpty()) && line.size() < 2 ? 0 : most(line);
        if (most == 0) {
            return line;
        }
        List<Run> closed = new ArrayList<>();
        for (Run run : line) {
            Run tight = run.closedUp(most);
            int last = closed.size() - 1;
            if (last >= 0 && gap(closed.get(last), run) < most && !areFigures(closed.get(last), run)) {
                closed.set(last, closed.get(last).with(tight, ""));
            } else {
                closed.add(tight);
            }
        }
        return closed;
    }

    /** Two numbers, of more than a digit each, stay two. */
    private static boolean areFigures(Run left, Run right) {
        return LAST_NUMBER.matcher(left.plain()).find()
                && NUMBER.matcher(right.text()).lookingAt();
    }

    /** Points that letters stand apart at most; 0 if they stand as they usually do. */
    private static double most(List<Run> line) {
        List<Double> gaps = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            gaps.addAll(within(line.get(i)));
            if (i > 0 && areWide(line.get(i - 1), line.get(i))) {
                gaps.add(gap(line.get(i - 1), line.get(i)));
            }
        }
        gaps.sort(null);
        double em = line.get(0).size();
        double usual = gaps.size() < TextThresholds.FEWEST_GAPS ? 0 : gaps.get(gaps.size() / 2);
        boolean apart = usual > TextThresholds.SEAM * em && usual < TextThresholds.WIDEST_LETTER_SPACE * em;
        return apart ? TextThresholds.GAPS_ALIKE * usual : 0;
    }

    /** Between ideographs of a run, 0 where they touch. */
    private static List<Double> within(Run run) {
        String text = run.text();
        List<Seam> seams = run.seams();
        List<Double> gaps = new ArrayList<>();
        int next = 0;
        for (int i = 1; i < text.length(); i++) {
            while (next < seams.size() && seams.get(next).at() < i) {
                next++;
            }
            if (Character.isIdeographic(text.charAt(i)) && Character.isIdeographic(text.charAt(i - 1))) {
                boolean apart = next < seams.size() && seams.get(next).at() == i;
                gaps.add(apart ? seams.get(next).to() - seams.get(next).from() : 0.0);
            }
        }
        return gaps;
    }

    private static boolean areWide(Run left, Run right) {
        return Character.isIdeographic(left.plain().codePointBefore(left.plain().length()))
                && Character.isIdeographic(right.text().codePointAt(0));
    }

    private static double gap(Run left, Run right) {
        return right.box().left() - left.box().right();
    }
}
