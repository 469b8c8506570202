package io.sectorbrief.extract.pdf.block;

import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.drawn.Ruling;
import io.sectorbrief.extract.pdf.page.Bullets;
import io.sectorbrief.extract.pdf.page.Line;
import io.sectorbrief.extract.pdf.page.Page;
import io.sectorbrief.extract.pdf.page.Run;
import io.sectorbrief.extract.pdf.threshold.Thresholds;
import io.sectorbrief.extract.pdf.threshold.ZoneThresholds;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells running text from the text of tables. */
public final class Prose {

    private static final Pattern STOP = Pattern.compile("[，。；、,]");

    private Prose() {}

    /** Does it hold what parts the words of a sentence? */
    public static boolean isPunctuated(String text) {
        return STOP.matcher(text).find();
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

    /** Where text begins that does not belong to the table above it in the area; below its last rule or shading only. */
    public static Optional<Double> startBelowTable(Page page, Rect area, Thresholds thresholds) {
        double lastRule = page.rulings().stream()
                .filter(Ruling::isHorizontal)
                .filter(rule -> rule.at() > area.top() && rule.at() < area.bottom())
                .filter(rule -> rule.shared(area.left(), area.right()) > ZoneThresholds.LAST_RULE * area.width())
                .mapToDouble(Ruling::at)
                .max()
                .orElse(area.top());
        return page.lines().stream()
                .filter(line -> area.holdsMiddleOf(line.box()))
                .filter(line -> line.box().top() > lastRule - ZoneThresholds.SIDE)
                .filter(line -> isProse(line, area, thresholds))
                .map(line -> line.box().top() - 1)
                .findFirst();
    }
}
