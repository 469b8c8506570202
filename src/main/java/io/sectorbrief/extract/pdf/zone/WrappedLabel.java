package io.sectorbrief.extract.pdf.zone;

import io.sectorbrief.extract.pdf.drawn.Ruling;
import io.sectorbrief.extract.pdf.page.Run;
import io.sectorbrief.extract.pdf.page.Wrapping;
import io.sectorbrief.extract.pdf.threshold.Thresholds;
import io.sectorbrief.extract.pdf.threshold.ZoneThresholds;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Captions, source lines and notes that go on in the next lines. */
final class WrappedLabel {

    private static final String LISTS = "，,、；;";

    /** {@code （2024/04/15-2024/04/21）}. */
    private static final Pattern REMARK = Pattern.compile("[（(][^（()）]*[）)]");

    private final List<Ruling> rulings;
    private final Thresholds thresholds;

    WrappedLabel(List<Ruling> rulings, Thresholds thresholds) {
        this.rulings = rulings;
        this.thresholds = thresholds;
    }

    /**
     * The whole of a label.
     *
     * @param below phrases of the next lines, top down
     * @param edge where what stands beside it begins
     */
    Run whole(Run label, List<Run> below, double edge) {
        Run last = label;
        Run whole = label;
        Optional<Run> next = next(last, below, edge);
        while (next.isPresent()) {
            last = next.get();
            whole = joined(whole, last);
            next = next(last, below, edge);
        }
        return whole;
    }

    /** A label and the line that goes on with it, set as its first line is. */
    static Run joined(Run label, Run next) {
        return new Run(
                Wrapping.joined(label.text(), next.text()),
                label.box().union(next.box()),
                next.baseline(),
                label.size(),
                label.weight());
    }

    /** A line that fills its column, or has a remark in brackets under it, goes on in the next one that begins where it began and looks alike. */
    private Optional<Run> next(Run line, List<Run> below, double edge) {
        double em = line.size();
        return below.stream()
                .filter(next -> next.baseline() > line.baseline())
                .filter(next -> isCut(line.plain())
                        || isFull(line, edge)
                        || REMARK.matcher(next.plain()).matches())
                .filter(next -> Math.abs(next.box().left() - line.box().left()) < ZoneThresholds.CAPTION_START * em)
                .filter(next ->
                        Math.abs(next.size() - em) < ZoneThresholds.CAPTION_SIZE && next.weight() == line.weight())
                .filter(next -> next.box().top() - line.box().bottom() < ZoneThresholds.CAPTION_LEADING * em)
                .filter(next -> Anchor.of(next, thresholds).isEmpty())
                .filter(next -> rulings.stream()
                        .noneMatch(rule -> rule.isHorizontal()
                                && rule.at() > line.box().middleY()
                                && rule.at() < next.box().middleY()
                                && rule.shared(next.box().left(), next.box().right()) > 0))
                .findFirst();
    }

    /** It reaches what stands beside it, or the end of a rule that begins where it does. */
    private boolean isFull(Run line, double edge) {
        double end = ZoneThresholds.CAPTION_END * line.size();
        return line.box().right() > edge - end
                || rulings.stream()
                        .filter(Ruling::isHorizontal)
                        .filter(rule -> Math.abs(rule.from() - line.box().left()) < ZoneThresholds.COLUMN_START)
                        .filter(rule ->
                                Math.abs(rule.at() - line.box().middleY()) < ZoneThresholds.RULE_NEAR * line.size())
                        .anyMatch(rule -> Math.abs(rule.to() - line.box().right()) < end);
    }

    /** A bracket is open at its end, or it ends in the middle of a list. */
    private static boolean isCut(String line) {
        return LISTS.indexOf(line.charAt(line.length() - 1)) >= 0
                || line.chars().filter(c -> c == '(' || c == '（').count()
                        > line.chars().filter(c -> c == ')' || c == '）').count();
    }
}
