package io.sectorbrief.model;

import java.util.List;

/**
 * A paragraph of prose, whole across line breaks (and page breaks where the reader could tell).
 *
 * @param page physical page it starts on
 * @param text as printed, without template markers and private-use bullets
 * @param boxes one a page
 */
public record Paragraph(int page, String text, List<Box> boxes) {

    public Paragraph {
        boxes = List.copyOf(boxes);
    }
}
