package io.sectorbrief.message;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The wording of one message: text with placeholders in braces. */
record Entry(String wording) {

    /** What the program says of itself in English, such as a library's failure; other languages may do without it. */
    private static final String DETAIL = "detail";

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z_]+)}");

    Set<String> placeholders() {
        return PLACEHOLDER
                .matcher(wording)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those that every language has. */
    Set<String> shared() {
        Set<String> shared = placeholders();
        shared.remove(DETAIL);
        return shared;
    }

    String filled(UnaryOperator<String> values) {
        return PLACEHOLDER.matcher(wording).replaceAll(found -> Matcher.quoteReplacement(values.apply(found.group(1))));
    }
}
