package io.sectorbrief.extract.pdf.drawn;

import io.sectorbrief.extract.pdf.threshold.TextThresholds;
import io.sectorbrief.extract.pdf.threshold.Thresholds;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;

/** Notes the characters of a page where they are displayed; counts those that say nothing or lie outside the sheet. */
final class DrawnText {

    /** A glyph as displayed, before the page is turned upright. */
    record Shown(String text, Rect box, double size, Glyph.Weight weight, int quarters) {}

    /** The number of quarter turns of text that follows no axis. */
    static final int SLANTED = 4;

    private final Display display;
    private final Thresholds thresholds;
    private final List<Shown> shown = new ArrayList<>();
    private final Map<PDFont, Glyph.Weight> weights = new HashMap<>();
    private int unreadable;
    private int unseen;

    DrawnText(Display display, Thresholds thresholds) {
        this.display = display;
        this.thresholds = thresholds;
    }

    List<Shown> shown() {
        return shown;
    }

    /** Characters whose font does not say what they mean. */
    int unreadable() {
        return unreadable;
    }

    /** Characters that stand where nobody sees them. */
    int unseen() {
        return unseen;
    }

    boolean isFull() {
        return shown.size() >= thresholds.mostOnAPage();
    }

    /** @param advance in em */
    void show(Matrix rendering, PDFont font, int code, float advance) throws IOException {
        if (isFull()) {
            return;
        }
        String text = font.toUnicode(code);
        if (text == null || text.isEmpty() || hasNoText(text)) {
            unreadable++;
            return;
        }
        Point2D.Float origin = rendering.transformPoint(0, 0);
        Point2D.Float end = rendering.transformPoint(Math.max(advance, TextThresholds.LEAST_ADVANCE), 0);
        Point2D.Float up = rendering.transformPoint(0, 1);
        double size = origin.distance(up);
        Rect box = box(origin, end, up.x - origin.x, up.y - origin.y);
        if (size > 0 && size <= Math.max(display.width(), display.height()) && display.shows(box)) {
            Glyph.Weight weight = weights.computeIfAbsent(font, DrawnText::weight);
            shown.add(new Shown(PlainForms.plain(text), box, size, weight, quarters(origin, end)));
        } else if (!text.isBlank()) {
            unseen++;
        }
    }

    private Rect box(Point2D.Float origin, Point2D.Float end, double riseX, double riseY) {
        return DrawnPath.around(List.of(
                corner(origin, TextThresholds.ASCENT * riseX, TextThresholds.ASCENT * riseY),
                corner(origin, -TextThresholds.DESCENT * riseX, -TextThresholds.DESCENT * riseY),
                corner(end, TextThresholds.ASCENT * riseX, TextThresholds.ASCENT * riseY),
                corner(end, -TextThresholds.DESCENT * riseX, -TextThresholds.DESCENT * riseY)));
    }

    private Point2D.Double corner(Point2D.Float point, double right, double up) {
        return display.map(point.x + right, point.y + up);
    }

    private int quarters(Point2D.Float origin, Point2D.Float end) {
        Point2D.Double from = display.map(origin.x, origin.y);
        Point2D.Double to = display.map(end.x, end.y);
        if (to.y == from.y && to.x > from.x) {
            return 0;
        }
        double angle = Math.toDegrees(Math.atan2(to.y - from.y, to.x - from.x));
        long nearest = Math.round(angle / 90);
        return Math.abs(angle - 90 * nearest) > thresholds.slant() ? SLANTED : Math.floorMod(nearest, 4);
    }

    private static boolean hasNoText(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0xFFFD || (c < 0x20 && !Character.isWhitespace(c))) {
                return true;
            }
        }
        return false;
    }

    private static Glyph.Weight weight(PDFont font) {
        String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
        boolean bold = name.contains("bold") || name.contains("black") || name.contains("heavy");
        return bold ? Glyph.Weight.BOLD : Glyph.Weight.REGULAR;
    }
}
