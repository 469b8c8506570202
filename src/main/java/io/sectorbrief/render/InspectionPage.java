package io.sectorbrief.render;

import java.util.Map;

/** What was read in documents as one page for a browser, through the templates under {@code inspect}. */
public final class InspectionPage {

    private final Templates templates;

    public InspectionPage(Templates templates) {
        this.templates = templates;
    }

    /** What stands before the first document. */
    public String begin() {
        return templates.write("inspect/begin.ftlh", Map.of());
    }

    /**
     * One document.
     *
     * @param document plain maps, lists, texts, numbers and truths, as the template names them
     * @throws RenderException with template, line and what was missing
     */
    public String document(Map<String, Object> document) {
        return templates.write("inspect/document.ftlh", document);
    }

    /** What stands after the last document. */
    public String end() {
        return templates.write("inspect/end.ftlh", Map.of());
    }
}
