package io.sectorbrief.render;

import freemarker.core.Environment;
import freemarker.core.InvalidReferenceException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModelException;
import io.sectorbrief.definition.Spelling;
import io.sectorbrief.render.view.HashKeys;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What went wrong in a template, in one line for its editor: template, line, what is wrong, and what is known there. */
final class TemplateTrouble {

    private TemplateTrouble() {}

    static String of(TemplateException failure) {
        String place = failure.getTemplateSourceName() + ", line " + failure.getLineNumber();
        return place + ": " + said(failure)
                + known(failure).map(names -> "; " + names).orElse("");
    }

    /** Below the dashed line FreeMarker explains itself to programmers. */
    private static String said(TemplateException failure) {
        return String.valueOf(failure.getMessageWithoutStackTop())
                .lines()
                .takeWhile(line -> !line.startsWith("----"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** Names that could have been meant where the one that is used is missing. */
    private static Optional<String> known(TemplateException failure) {
        if (!(failure instanceof InvalidReferenceException)) {
            return Optional.empty();
        }
        String missing = String.valueOf(failure.getBlamedExpressionString());
        int dot = missing.lastIndexOf('.');
        Environment there = failure.getEnvironment();
        try {
            List<String> names = dot < 0 ? variables(there) : HashKeys.of(there.getVariable(missing.substring(0, dot)));
            return names.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Spelling.suggestion(missing.substring(dot + 1), names));
        } catch (TemplateModelException e) {
            return Optional.empty();
        }
    }

    private static List<String> variables(Environment there) throws TemplateModelException {
        List<String> names = new ArrayList<>();
        for (Object name : there.getKnownVariableNames()) {
            names.add(String.valueOf(name));
        }
        return names;
    }
}
