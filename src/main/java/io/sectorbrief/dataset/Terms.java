package io.sectorbrief.dataset;

import io.sectorbrief.definition.Spelling;
import io.sectorbrief.definition.YamlMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Pieces of patterns that a definition gives a name to once and its claims use by it: {@code <risen>}. A term may use
 * those above it.
 *
 * @param patterns by name, each in brackets of its own
 */
record Terms(Map<String, String> patterns) {

    private static final Pattern USE = Pattern.compile("<([a-z][a-z-]*)>");

    static Terms of(YamlMap file) {
        var patterns = new LinkedHashMap<String, String>();
        var terms = new Terms(patterns);
        file.namedTexts("terms")
                .forEach((name, texts) ->
                        patterns.put(name, "(" + terms.written(file, "terms", String.join("|", texts)) + ")"));
        return terms;
    }

    /** A pattern with its terms written out; one that nothing declares is a problem. */
    String written(YamlMap map, String key, String pattern) {
        return USE.matcher(pattern).replaceAll(use -> Matcher.quoteReplacement(term(map, key, use.group(1))));
    }

    private String term(YamlMap map, String key, String name) {
        if (!patterns.containsKey(name)) {
            map.problem(key, "there is no term '" + name + "'", Spelling.suggestion(name, patterns.keySet()));
        }
        return patterns.getOrDefault(name, "");
    }
}
