package io.sectorbrief.render.view;

import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The names by which a template may ask for what a value holds. */
public final class HashKeys {

    private HashKeys() {}

    /** In the value's own order; none of a value that is no hash, or of none. */
    public static List<String> of(@Nullable TemplateModel value) throws TemplateModelException {
        List<String> keys = new ArrayList<>();
        if (value instanceof TemplateHashModelEx hash) {
            for (TemplateModelIterator key = hash.keys().iterator(); key.hasNext(); ) {
                keys.add(String.valueOf(key.next()));
            }
        }
        return keys;
    }
}
