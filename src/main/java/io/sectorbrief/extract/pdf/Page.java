package io.sectorbrief.extract.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * One page as text and lines, upright.
 *
 * @param lines top down, running headers and footers left out once {@link Furniture} has seen all pages
 * @param rulings merged
 * @param fills shaded boxes
 * @param pictures boxes of images, of bars and of strokes that follow no axis
 * @param characters readable characters drawn
 * @param unreadable characters without readable encoding
 */
record Page(
        Frame frame,
        List<Line> lines,
        List<Ruling> rulings,
        List<Fill> fills,
        List<Rect> pictures,
        int characters,
        int unreadable) {

    static Page of(Drawing drawing, Thresholds thresholds) {
        List<Ruling> rulings = Rulings.merged(drawing.rulings(), thresholds);
        List<Run> runs = Runs.of(drawing, rulings, thresholds);
        List<Rect> pictures = new ArrayList<>(drawing.pictures());
        pictures.addAll(Bars.of(drawing.fills(), runs));
        return new Page(
                drawing.frame(),
                Line.of(runs, thresholds),
                rulings,
                drawing.fills(),
                pictures,
                drawing.glyphs().size(),
                drawing.unreadable());
    }

    Page with(List<Line> kept) {
        return new Page(frame, kept, rulings, fills, pictures, characters, unreadable);
    }

    int number() {
        return frame.page();
    }
}
