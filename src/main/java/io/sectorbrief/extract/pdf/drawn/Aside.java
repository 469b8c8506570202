package io.sectorbrief.extract.pdf.drawn;

import io.sectorbrief.extract.pdf.threshold.TextThresholds;
import java.util.ArrayList;
import java.util.List;

/**
 * Text of a page that is no part of what the page says.
 *
 * @param text as printed
 * @param box in the frame in which the page's other text stands upright
 */
public record Aside(Kind kind, String text, Rect box) {

    public enum Kind {
        /** A running header or footer, a page number, a watermark that returns. */
        RUNNING,
        /** Runs in another direction than most of its page: the label of a chart's axis, a stamp on the margin. */
        TURNED,
        /** A raised mark that leads to a footnote, or dots that lead to a figure. */
        MARK
    }

    public static Aside running(String text, Rect box) {
        return new Aside(Kind.RUNNING, text, box);
    }

    public Aside running() {
        return new Aside(Kind.RUNNING, text, box);
    }

    /** Texts in other directions, in drawing order; one ends where the next character stands apart. */
    static List<Aside> turned(List<DrawnText.Shown> shown, Frame frame) {
        List<Aside> texts = new ArrayList<>();
        String space = "";
        for (DrawnText.Shown glyph : shown) {
            if (glyph.quarters() == frame.quarters()) {
                continue;
            }
            if (glyph.text().isBlank()) {
                space = " ";
                continue;
            }
            Rect box = frame.upright(glyph.box());
            int last = texts.size() - 1;
            if (last >= 0 && texts.get(last).goesOn(box, glyph.size())) {
                Aside begun = texts.get(last);
                texts.set(last, new Aside(Kind.TURNED, begun.text + space + glyph.text(), begun.box.union(box)));
            } else {
                texts.add(new Aside(Kind.TURNED, glyph.text(), box));
            }
            space = "";
        }
        return texts;
    }

    private boolean goesOn(Rect next, double em) {
        return text.length() < TextThresholds.LONGEST_ASIDE
                && box.sharedWidth(next) > -em
                && box.sharedHeight(next) > -em;
    }
}
