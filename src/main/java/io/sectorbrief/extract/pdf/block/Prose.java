package io.sectorbrief.extract.pdf.block;

import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.drawn.Ruling;
import io.sectorbrief.extract.pdf.page.Bullets;
import io.sectorbrief.extract.pdf.page.Line;
import io.sectorbrief.extract.pdf.page.Page;
import io.sectorbrief.extract.pdf.page.Run;
import io.sectorbrief.extract.pdf.threshold.Thresholds;
import io.sectorbrief.extract.pdf.threshold.ZoneThresholds;
import io.sectorbrief.model.FootnoteMark;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Tells running text from the text of tables. */
public final class Prose {

    /** A full stop ends a sentence, but for the one of a word cut short. */
    private static final Pattern STOP = Pattern.compile(
            "[，。；、,]" + "|(?<=\\p{Ll})(?<!\\b(?:Bros|Inc|Co|Corp|Ltd|excl|incl|vs|No|St|Mr|Dr))\\.\\h+\\p{Lu}");

    private Prose() {}

    /** Does it hold what parts the words of a sentence? */
    public static boolean isPunctuated(String text) {
        return STOP.matcher(FootnoteMark.without(text)).find();
    }

    /** A line of sentences that fills its column, or a bullet. */
    public static boolean isProse(Line line, Rect column, Thresholds thresholds) {
        List<Run> phrases = Line.phrases(line.runs(), thresholds.phraseGap());
        Run first = phrases.get(0);
        boolean bullet = Bullets.begins(first.text()) && first.text().length() > 1;
        boolean one = phrases.size() == 1 || (bullet && phrases.size() == 2);
        boolean wide =
                line.box().width() > thresholds.fullWidth() * column.width() - ZoneThresholds.PROSE_END * line.size();
        boolean sentences = wide && isPunctuated(first.text());
        return one && (sentences || bullet);
    }

    /** Does a line begin within an area and go on beyond its right edge? */
    private static boolean runsOut(Rect line, Rect area) {
        return line.middleY() > area.top()
                && line.middleY() < area.bottom()
                && line.left() > area.left()
                && line.left() < area.right()
                && line.right() > area.right();
    }

    /** Where text begins that does not belong to the table above it in the area; below its last rule or shading only. */
    public static Optional<Double> startBelowTable(Page page, Rect area, Thresholds thresholds) {
        double lastRule = page.rulings().stream()
                .filter(Ruling::isHorizontal)
                .filter(rule -> rule.at() > area.top() && rule.at() < area.bottom())
                .filter(rule -> rule.shared(area.left(), area.right()) > ZoneThresholds.LAST_RULE * area.width())
                .mapToDouble(Ruling::at)
                .max()
                .orElse(area.top());
        List<Line> below = page.lines().stream()
                .filter(line -> area.holdsMiddleOf(line.box()) || runsOut(line.box(), area))
                .filter(line -> line.box().top() > lastRule - ZoneThresholds.SIDE)
                .toList();
        return IntStream.range(0, below.size())
                .filter(at -> isProse(below.get(at), area, thresholds))
                .mapToObj(at -> begin(below.subList(0, at + 1)).box().top() - 1)
                .findFirst();
    }

    /** The first line of the paragraph that the last of some lines is in; not every line has a comma. */
    private static Line begin(List<Line> lines) {
        int at = lines.size() - 1;
        while (at > 0 && runsOn(lines.get(at - 1), lines.get(at))) {
            at--;
        }
        return lines.get(at);
    }

    /** Is a line as wide as the next one right below it, but for an indent? */
    private static boolean runsOn(Line line, Line next) {
        double em = next.size();
        return next.box().top() - line.box().bottom() < ZoneThresholds.PROSE_GAP * em
                && Math.abs(next.box().right() - line.box().right()) < em
                && Math.abs(next.box().left() - line.box().left()) < ZoneThresholds.PROSE_START * em
                && CellLine.of(line).isLone();
    }
}
