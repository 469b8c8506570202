package io.sectorbrief.extract.pdf.zone;

import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.page.Page;
import io.sectorbrief.extract.pdf.page.Run;
import io.sectorbrief.extract.pdf.threshold.TableThresholds;
import io.sectorbrief.extract.pdf.threshold.Thresholds;
import io.sectorbrief.extract.pdf.threshold.ZoneThresholds;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A line right under a caption that says what the figures of the table cover, of when they are or how they are ordered. It
 * stands alone above the first titles, and either its words tell it ({@code 统计口径：网页端}) or its place: above the rule or
 * shading with which the table begins, at one of its ends.
 */
final class ScopeLine {

    /** A short label and what it announces. */
    private static final Pattern LABELLED = Pattern.compile("[\\p{L} ]{2,16}[:：]\\s*[^\\s:：].*[^。；;:：]");

    private static final Pattern UNIT = Pattern.compile("(?i).*(?:单位|\\bunits?)\\s*[:：].*");

    private final Page page;
    private final Thresholds thresholds;

    ScopeLine(Page page, Thresholds thresholds) {
        this.page = page;
        this.thresholds = thresholds;
    }

    /**
     * Whether a line is one, or one for each of several tables beside one another.
     *
     * @param line the one right under a caption
     * @param next the line below it
     */
    boolean is(List<Run> line, List<Run> next) {
        return next.size() > line.size()
                && line.stream().allMatch(text -> text.text().length() <= ZoneThresholds.TITLE_LENGTH)
                && (line.stream().allMatch(text -> LABELLED.matcher(text.text()).matches())
                        || (line.size() == 1 && isAboveTable(line.get(0).box(), next)));
    }

    /** Nothing is drawn behind it or over it, and what is drawn under it begins the table. */
    private boolean isAboveTable(Rect text, List<Run> next) {
        Rect titles = Run.around(next);
        return page.drawn()
                .filter(drawn -> drawn.top() > text.middleY() && drawn.top() < titles.middleY())
                .filter(drawn -> drawn.sharedWidth(titles) >= 0 && drawn.width() > drawn.height())
                .reduce(Rect::union)
                .filter(drawn -> drawn.sharedWidth(titles) > thresholds.wideRule() * titles.width())
                .filter(drawn -> isAtAnEnd(text, drawn) && isFirst(drawn, text))
                .isPresent();
    }

    private static boolean isAtAnEnd(Rect text, Rect table) {
        double room = TableThresholds.ROOM_LEFT * text.height();
        return (Math.abs(text.left() - table.left()) < room) != (Math.abs(text.right() - table.right()) < room);
    }

    private boolean isFirst(Rect drawn, Rect text) {
        double reach = thresholds.captionDistance() * text.height();
        return page.drawn()
                .noneMatch(above -> above.top() < text.middleY()
                        && above.bottom() > text.top() - reach
                        && above.sharedWidth(drawn) > TableThresholds.BAND_WIDTH * drawn.width());
    }

    /** Its anchor: a unit among what it says is what the reader looks for. */
    static Anchor anchor(Run text) {
        return UNIT.matcher(text.text()).matches()
                ? new Anchor.UnitLine(text.text(), text.box())
                : new Anchor.Note(text.text(), text.box());
    }
}
