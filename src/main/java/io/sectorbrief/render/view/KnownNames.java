package io.sectorbrief.render.view;

import freemarker.core.Environment;
import freemarker.template.TemplateModelException;
import io.sectorbrief.brief.Titles;
import io.sectorbrief.definition.Spelling;
import java.util.Collection;
import java.util.List;

/**
 * Refuses a look-up by a name that nothing declares, and says which ones there are. What is declared but has no figure this
 * time is merely missing. Measures are those the theme has words for.
 */
record KnownNames(Titles titles) {

    private static final String MEASURES = "measures";

    void check(Query query) throws TemplateModelException {
        List<String> names = query.texts();
        String dataset = names.get(0);
        check("dataset", dataset, titles.datasets().keySet());
        if (names.size() > 1) {
            check("metric of " + dataset, names.get(1), titles.metrics(dataset));
        }
        if (names.size() > 2) {
            check(
                    "measure",
                    names.get(2),
                    HashKeys.of(Environment.getCurrentEnvironment().getVariable(MEASURES)));
        }
    }

    /** Where nothing is declared, as in a page of its own, anything goes. */
    private static void check(String what, String name, Collection<String> known) throws TemplateModelException {
        if (!known.isEmpty() && !known.contains(name)) {
            throw new TemplateModelException(
                    "there is no " + what + " called '" + name + "'; " + Spelling.suggestion(name, known));
        }
    }
}
