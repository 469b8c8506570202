package io.sectorbrief.render.view;

import io.sectorbrief.model.Box;
import java.util.List;

/** A strip of a page that is shown. */
record Strip(Box box, Extent extent) {

    /** Whether a cell lies on what is shown of its page. */
    static boolean isOn(Box shown, Box cell) {
        double middle = (cell.top() + cell.bottom()) / 2;
        return middle >= shown.top() && middle < shown.bottom();
    }

    /** What is above a place of the page, and what is below. */
    List<Strip> cutAt(double y) {
        return List.of(
                new Strip(new Box(box.page(), box.left(), box.top(), box.right(), y), extent),
                new Strip(new Box(box.page(), box.left(), y, box.right(), box.bottom()), Extent.EXACT));
    }

    /** What is shown of a page. */
    enum Extent {
        /** The box and nothing else; what stands above it on the page is shown above it. */
        EXACT,
        /** The same, rows above it left out. */
        TORN,
        /** The box with what stands around it. */
        AROUND
    }
}
