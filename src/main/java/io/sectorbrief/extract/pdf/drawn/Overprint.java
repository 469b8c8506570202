package io.sectorbrief.extract.pdf.drawn;

import io.sectorbrief.extract.pdf.threshold.TextThresholds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells characters printed again where they stand already; fake bold is made so, a hair's breadth aside. */
final class Overprint {

    /** In powers of two of steps: about an em wide, so that most places have their neighbours within their own field. */
    private static final int FIELD = 4;

    /** A part of the page in which a text of one size may stand at some places, counted in its own steps. */
    private record Field(String text, double size, long x, long y) {}

    private record Place(long x, long y) {

        boolean isBeside(long otherX, long otherY) {
            return Math.abs(x - otherX) <= 1 && Math.abs(y - otherY) <= 1;
        }
    }

    private final Map<Field, List<Place>> taken = new HashMap<>();

    /** Whether a glyph stands where one of the same text does; if not, its place is taken from now on. */
    boolean isDouble(DrawnText.Shown glyph, Rect box) {
        if (glyph.text().isBlank()) {
            return false;
        }
        double step = glyph.size() / TextThresholds.DOUBLES;
        long x = Math.round(box.left() / step);
        long y = Math.round(box.top() / step);
        List<Place> own = taken.computeIfAbsent(
                new Field(glyph.text(), glyph.size(), x >> FIELD, y >> FIELD), field -> new ArrayList<>(1));
        if (isAmong(own, x, y) || isInNextField(glyph, x, y)) {
            return true;
        }
        own.add(new Place(x, y));
        return false;
    }

    private boolean isInNextField(DrawnText.Shown glyph, long x, long y) {
        for (long fieldX = (x - 1) >> FIELD; fieldX <= (x + 1) >> FIELD; fieldX++) {
            for (long fieldY = (y - 1) >> FIELD; fieldY <= (y + 1) >> FIELD; fieldY++) {
                boolean own = fieldX == x >> FIELD && fieldY == y >> FIELD;
                Field field = new Field(glyph.text(), glyph.size(), fieldX, fieldY);
                if (!own && isAmong(taken.getOrDefault(field, List.of()), x, y)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isAmong(List<Place> places, long x, long y) {
        for (Place place : places) {
            if (place.isBeside(x, y)) {
                return true;
            }
        }
        return false;
    }
}
