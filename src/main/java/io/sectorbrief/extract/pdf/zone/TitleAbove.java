package io.sectorbrief.extract.pdf.zone;

import io.sectorbrief.extract.pdf.drawn.Rect;
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

/** The title line over a table that has no numbered caption: short, near, no end or part of a sentence. */
final class TitleAbove {

    private static final Pattern SENTENCE = Pattern.compile(".*[。；;，：:]$|.*[，。；].*[，。；].*");
    private static final Pattern BULLET = Pattern.compile("^(?:" + Bullets.ONE + "|[·▍▌▎┃\\s])+");

    private TitleAbove() {}

    static Optional<Anchor.Caption> of(Page page, Rect area, Thresholds thresholds) {
        Rect above = new Rect(area.left(), 0, area.right(), area.top());
        List<Line> lines = page.linesIn(above).stream()
                .map(line -> words(line, thresholds))
                .flatMap(Optional::stream)
                .toList();
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        Line line = lines.get(lines.size() - 1);
        List<Run> phrases = Line.phrases(line.runs(), thresholds.phraseGap());
        String text = BULLET.matcher(line.text()).replaceFirst("");
        boolean bulleted = phrases.size() == 2 && text.equals(phrases.get(1).text());
        boolean title = (phrases.size() == 1 || bulleted)
                && top(page, area, line, thresholds) - line.box().bottom() < thresholds.captionDistance() * line.size()
                && !text.isEmpty()
                && text.length() <= ZoneThresholds.TITLE_LENGTH
                && !SENTENCE.matcher(FootnoteMark.without(text)).matches();
        return title
                ? Optional.of(new Anchor.Caption(Optional.empty(), text, line.box(), line.size()))
                : Optional.empty();
    }

    /** Of the table, or of the unit that stands between it and its title. */
    private static double top(Page page, Rect area, Line title, Thresholds thresholds) {
        Rect between = new Rect(area.left(), /* top= */ title.box().bottom(), area.right(), /* bottom= */ area.top());
        return page.linesIn(between).stream()
                .filter(line -> words(line, thresholds).isEmpty())
                .mapToDouble(line -> line.box().top())
                .findFirst()
                .orElse(area.top());
    }

    /** A line without the unit that stands level with the title, at the table's other end. */
    private static Optional<Line> words(Line line, Thresholds thresholds) {
        List<Run> words = line.runs().stream()
                .filter(run -> Anchor.of(run, thresholds)
                        .filter(Anchor.UnitLine.class::isInstance)
                        .isEmpty())
                .toList();
        return words.isEmpty() ? Optional.empty() : Optional.of(new Line(words));
    }
}
