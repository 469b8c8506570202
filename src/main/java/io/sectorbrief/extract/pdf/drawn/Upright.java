package io.sectorbrief.extract.pdf.drawn;

import io.sectorbrief.extract.pdf.threshold.TextThresholds;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Turns a scanned page so that most of its text stands upright; text in other directions is kept apart. */
final class Upright {

    private Upright() {}

    static Drawing turn(PageScanner scanner, int page) {
        Frame frame =
                new Frame(page, scanner.display().width(), scanner.display().height(), commonTurn(scanner.shown()));
        DrawnPath path = scanner.path();
        return new Drawing(
                frame,
                glyphs(scanner.shown(), frame),
                Aside.turned(scanner.shown(), frame),
                path.rulings().stream().map(ruling -> turn(ruling, frame)).toList(),
                path.fills().stream()
                        .map(fill -> new Fill(frame.upright(fill.box()), fill.colour()))
                        .toList(),
                path.pictures().stream().map(frame::upright).toList(),
                scanner.unreadable(),
                scanner.troubles());
    }

    private static int commonTurn(List<PageScanner.Shown> shown) {
        int[] count = new int[PageScanner.SLANTED + 1];
        shown.forEach(glyph -> count[glyph.quarters()]++);
        int best = 0;
        for (int quarters = 1; quarters < 4; quarters++) {
            best = count[quarters] > count[best] ? quarters : best;
        }
        return best;
    }

    private static List<Glyph> glyphs(List<PageScanner.Shown> shown, Frame frame) {
        List<Glyph> glyphs = new ArrayList<>();
        Set<Place> places = new HashSet<>();
        for (PageScanner.Shown glyph : shown) {
            Rect box = frame.upright(glyph.box());
            if (glyph.quarters() == frame.quarters() && !isDouble(glyph, box, places)) {
                glyphs.add(new Glyph(glyph.text(), box, glyph.size(), glyph.weight()));
            }
        }
        return glyphs;
    }

    /** Fake bold prints a character again a hair's breadth aside; no two letters of a word stand so near. */
    private static boolean isDouble(PageScanner.Shown glyph, Rect box, Set<Place> places) {
        if (glyph.text().isBlank()) {
            return false;
        }
        double step = glyph.size() / TextThresholds.DOUBLES;
        long x = Math.round(box.left() / step);
        long y = Math.round(box.top() / step);
        for (long dx = -1; dx <= 1; dx++) {
            for (long dy = -1; dy <= 1; dy++) {
                if (places.contains(new Place(glyph.text(), x + dx, y + dy))) {
                    return true;
                }
            }
        }
        places.add(new Place(glyph.text(), x, y));
        return false;
    }

    private record Place(String text, long x, long y) {}

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
