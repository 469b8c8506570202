package io.sectorbrief.render;

import java.util.Map;

/**
 * What was read in documents as one page for a browser, piece by piece, through the templates under {@code inspect}. Views
 * are plain maps, lists, texts, numbers and truths, as the templates name them; what one lacks is a {@link RenderException}
 * with template and line.
 */
public final class InspectionPage {

    private final Templates templates;

    public InspectionPage(Templates templates) {
        this.templates = templates;
    }

    /** What stands before the first document. */
    public String begin() {
        return templates.write("inspect/begin.ftlh", Map.of());
    }

    /** What is told of a document as a whole. */
    public String head(Map<String, Object> document) {
        return templates.write("inspect/head.ftlh", document);
    }

    /** One page of a document with its exhibits beside it. */
    public String page(Map<String, Object> page) {
        return templates.write("inspect/page.ftlh", page);
    }

    /** The exhibits of a document that has no pages to draw. */
    public String exhibits(Map<String, Object> document) {
        return templates.write("inspect/exhibits.ftlh", document);
    }

    /** What stands behind a document. */
    public String foot() {
        return templates.write("inspect/foot.ftlh", Map.of());
    }

    /** What stands after the last document. */
    public String end() {
        return templates.write("inspect/end.ftlh", Map.of());
    }
}
