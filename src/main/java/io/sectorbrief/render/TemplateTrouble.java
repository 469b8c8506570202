package io.sectorbrief.render;

import freemarker.core.Environment;
import freemarker.core.InvalidReferenceException;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModelException;
import io.sectorbrief.definition.Spelling;
import io.sectorbrief.render.view.HashKeys;
import java.io.IOException;
import java.io.StringReader;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What went wrong in a template, in one line for its editor: template, line, what is wrong, and what is known there. */
final class TemplateTrouble {

    /** Under which an environment keeps the names that were known where it failed. */
    private static final String KNOWN = TemplateTrouble.class.getName();

    /** What the value that lacks a field is called while its fields are looked at. */
    private static final String OWNER = "owner_of_what_is_missing";

    /** As many names as a line of a terminal or two hold; more help nobody to find one. */
    private static final int MOST_NAMES = 24;

    private TemplateTrouble() {}

    /** Notes what is known where a template fails, while the variables of its lists and macros still are, and lets it fail. */
    static void note(TemplateException failure, Environment there, Writer out) throws TemplateException {
        if (failure instanceof InvalidReferenceException) {
            known(failure, there).ifPresent(names -> there.setCustomAttribute(KNOWN, names));
        }
        throw failure;
    }

    static String of(TemplateException failure) {
        String place = failure.getTemplateSourceName() + ", line " + failure.getLineNumber();
        Optional<Object> known = Optional.ofNullable(failure.getEnvironment())
                .flatMap(there -> Optional.ofNullable(there.getCustomAttribute(KNOWN)));
        return place + ": " + said(failure) + known.map(names -> "; " + names).orElse("");
    }

    /** Below the dashed line FreeMarker explains itself to programmers. */
    private static String said(TemplateException failure) {
        if (failure instanceof InvalidReferenceException && failure.getBlamedExpressionString() != null) {
            return "there is no '" + failure.getBlamedExpressionString() + "'";
        }
        return String.valueOf(failure.getMessageWithoutStackTop())
                .lines()
                .takeWhile(line -> !line.startsWith("----"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** Names that could have been meant where the one that is used is missing. */
    private static Optional<String> known(TemplateException failure, Environment there) {
        String missing = String.valueOf(failure.getBlamedExpressionString());
        int dot = missing.lastIndexOf('.');
        try {
            List<String> names = dot < 0 ? variables(there) : fields(missing.substring(0, dot), there);
            return names.isEmpty() ? Optional.empty() : Optional.of(meant(missing.substring(dot + 1), names));
        } catch (TemplateException | IOException e) {
            return Optional.empty();
        }
    }

    private static String meant(String missing, List<String> names) {
        if (names.size() <= MOST_NAMES || Spelling.nearest(missing, names).isPresent()) {
            return Spelling.suggestion(missing, names);
        }
        return "known are "
                + String.join(", ", names.stream().sorted().limit(MOST_NAMES).toList()) + " and "
                + (names.size() - MOST_NAMES) + " more";
    }

    private static List<String> fields(String owner, Environment there) throws TemplateException, IOException {
        String looking = "<#global " + OWNER + " = " + owner + ">";
        there.include(new Template(OWNER, new StringReader(looking), there.getConfiguration()));
        return HashKeys.of(there.getGlobalVariable(OWNER));
    }

    private static List<String> variables(Environment there) throws TemplateModelException {
        List<String> names = new ArrayList<>();
        for (Object name : there.getKnownVariableNames()) {
            names.add(String.valueOf(name));
        }
        return names;
    }
}
