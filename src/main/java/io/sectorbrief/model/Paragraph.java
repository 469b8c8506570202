package io.sectorbrief.model;

import java.util.List;

/**
 * A paragraph of prose, whole across line breaks (and page breaks where the reader could tell).
 *
 * @param page physical page it starts on
 * @param text as printed, without template markers and private-use bullets
 * @param boxes one a page
 * @param sentences end to end
 */
public record Paragraph(int page, String text, List<Box> boxes, List<Sentence> sentences) {

    public Paragraph {
        boxes = List.copyOf(boxes);
        sentences = sentences.isEmpty() ? Sentence.of(text) : List.copyOf(sentences);
    }

    /** A paragraph whose sentences have no place of their own. */
    public Paragraph(int page, String text, List<Box> boxes) {
        this(page, text, boxes, List.of());
    }
}
