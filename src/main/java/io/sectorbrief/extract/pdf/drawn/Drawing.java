package io.sectorbrief.extract.pdf.drawn;

import java.util.List;

/**
 * What one page draws, in its upright frame.
 *
 * @param glyphs in drawing order, doubled ones (fake bold) left out
 * @param turned text in other directions than most, in drawing order
 * @param rulings in drawing order, not yet merged; behind them those drawn as rows of dots or dashes
 * @param fills shaded boxes
 * @param pictures boxes of images and of strokes that follow no axis, the stuff of charts
 * @param unreadable characters whose font has no readable encoding
 * @param troubles what kept the page from being read to its end
 */
public record Drawing(
        Frame frame,
        List<Glyph> glyphs,
        List<Aside> turned,
        List<Ruling> rulings,
        List<Fill> fills,
        List<Rect> pictures,
        int unreadable,
        List<Trouble> troubles) {}
