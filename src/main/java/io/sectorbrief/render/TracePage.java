package io.sectorbrief.render;

import java.util.Map;

/** The way from a figure to its sources as one page for a browser, through {@code trace/page.ftlh}. */
public final class TracePage {

    private final Templates templates;

    public TracePage(Templates templates) {
        this.templates = templates;
    }

    /**
     * The whole page.
     *
     * @throws RenderException with template and line, if the view lacks what the template names
     */
    public String page(Map<String, Object> view) {
        return templates.write("trace/page.ftlh", view);
    }
}
