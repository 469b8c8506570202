package io.sectorbrief.render.view;

import io.sectorbrief.model.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** As few rectangles as say which cells of a table are meant: cells of a column that follow one another share one. */
final class Frames {

    /** Heights of a cell's text; the next row's text is nearer than this, the one after next is not. */
    private static final double NEXT_ROW = 2;

    private Frames() {}

    /** Around cells of one page. */
    static List<Box> around(List<Box> cells) {
        List<Box> frames = new ArrayList<>();
        cells.stream()
                .distinct()
                .sorted(Comparator.comparingDouble(Box::top).thenComparing(Box::left))
                .forEach(cell -> add(frames, cell));
        return frames;
    }

    private static void add(List<Box> frames, Box cell) {
        for (int i = frames.size() - 1; i >= 0; i--) {
            Box frame = frames.get(i);
            if (goesOnIn(frame, cell)) {
                frames.set(i, frame.union(cell));
                return;
            }
        }
        frames.add(cell);
    }

    private static boolean goesOnIn(Box frame, Box cell) {
        return cell.left() < frame.right()
                && cell.right() > frame.left()
                && cell.top() - frame.bottom() < NEXT_ROW * cell.height();
    }
}
