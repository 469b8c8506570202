package io.sectorbrief.render.view;

import freemarker.template.Configuration;
import freemarker.template.DefaultListAdapter;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.TemplateModel;
import java.util.List;

/** Wraps plain data for templates: maps, lists, texts, numbers, truths, and nothing that has methods of Java's. */
public final class Wrapping {

    /** The version of FreeMarker's rules that templates are written for. */
    public static final freemarker.template.Version RULES = Configuration.VERSION_2_3_34;

    private static final SimpleObjectWrapper WRAPPER = new SimpleObjectWrapper(RULES);

    private Wrapping() {}

    public static SimpleObjectWrapper wrapper() {
        return WRAPPER;
    }

    static TemplateModel list(List<?> items) {
        return DefaultListAdapter.adapt(items, WRAPPER);
    }
}
