package io.sectorbrief.extract.pdf.drawn;

import io.sectorbrief.extract.pdf.threshold.Thresholds;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Turns a scanned page so that most of its text stands upright; text in other directions is kept apart. */
final class Upright {

    private Upright() {}

    static Drawing turn(PageScanner scanner, int page, Thresholds thresholds) {
        List<DrawnText.Shown> shown = scanner.text().shown();
        Frame frame =
                new Frame(page, scanner.display().width(), scanner.display().height(), commonTurn(shown));
        DrawnPath path = scanner.path();
        BrokenRules broken = BrokenRules.of(path.rulings(), path.fills(), thresholds);
        return new Drawing(
                frame,
                glyphs(shown, frame),
                Aside.turned(shown, frame),
                Stream.concat(path.rulings().stream(), broken.rules().stream())
                        .map(ruling -> turn(ruling, frame))
                        .toList(),
                broken.without(path.fills()).stream()
                        .map(fill -> new Fill(frame.upright(fill.box()), fill.colour()))
                        .toList(),
                path.pictures().stream().map(frame::upright).toList(),
                scanner.text().unreadable(),
                scanner.troubles());
    }

    private static int commonTurn(List<DrawnText.Shown> shown) {
        int[] count = new int[DrawnText.SLANTED + 1];
        shown.forEach(glyph -> count[glyph.quarters()]++);
        int best = 0;
        for (int quarters = 1; quarters < 4; quarters++) {
            best = count[quarters] > count[best] ? quarters : best;
        }
        return best;
    }

    private static List<Glyph> glyphs(List<DrawnText.Shown> shown, Frame frame) {
        List<Glyph> glyphs = new ArrayList<>();
        Overprint overprint = new Overprint();
        for (DrawnText.Shown glyph : shown) {
            Rect box = frame.upright(glyph.box());
            if (glyph.quarters() == frame.quarters() && !overprint.isDouble(glyph, box)) {
                glyphs.add(new Glyph(glyph.text(), box, glyph.size(), glyph.weight()));
            }
        }
        return glyphs;
    }

    private static Ruling turn(Ruling ruling, Frame frame) {
        Rect line = ruling.isHorizontal()
                ? new Rect(ruling.from(), ruling.at(), ruling.to(), ruling.at())
                : new Rect(ruling.at(), ruling.from(), ruling.at(), ruling.to());
        Rect turned = frame.upright(line);
        return turned.width() >= turned.height()
                ? new Ruling(Ruling.Axis.HORIZONTAL, turned.top(), turned.left(), turned.right())
                : new Ruling(Ruling.Axis.VERTICAL, turned.left(), turned.top(), turned.bottom());
    }
}
