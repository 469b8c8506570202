package io.sectorbrief.render;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The English of what templates and definitions say in Chinese, {@code words/en.yaml} of the templates: whole {@code lines} whose
 * order of words differs, {@code phrases} between markup, and those of one file under its path. What is {@code kept} is data, left
 * as it is; {@code names} are subjects that no registry has; what it has no English for stays Chinese, and {@link #missing} names it.
 */
final class PhraseBook {

    static final String FILE = "words/en.yaml";

    /** Where macros lie that English words otherwise, each under the path of the template it is of. */
    static final String WHOLE = "words/en/";

    private static final Pattern MACRO = Pattern.compile("(?s)<#(macro|function) (\\w+).*?</#\\1>");

    private static final String CHINESE = "[\\u2E80-\\u9FFF\\uF900-\\uFAFF\\uFF00-\\uFFEF]";

    /** A comment, or a run of text, with Chinese in it, that no markup, quote or expression interrupts. */
    private static final Pattern PHRASE = Pattern.compile(
            "(?s:<#--.*?-->)|[ \\t]*([^<>\"{}$\\n]*?" + CHINESE + "[^<>\"{}$\\n]*?)[ \\t]*(?=[<>\"{}$\\n]|\\z)");

    private final Map<String, Map<String, String>> words;
    private final Set<String> kept;

    private PhraseBook(Map<String, Map<String, String>> words, Set<String> kept) {
        this.words = words;
        this.kept = kept;
    }

    /**
     * Reads a folder's.
     *
     * @throws RenderException if there is none, or it is no map of texts
     */
    static PhraseBook in(Path templates) {
        Path file = templates.resolve(FILE);
        var words = new LinkedHashMap<String, Map<String, String>>();
        var kept = new TreeSet<String>();
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            Map<?, ?> all = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            all.forEach((name, part) -> {
                if (part instanceof Map<?, ?> entries) {
                    words.put(name.toString(), texts(entries));
                } else if (part instanceof Collection<?> data) {
                    data.forEach(one -> kept.add(String.valueOf(one)));
                }
            });
        } catch (IOException | RuntimeException e) {
            throw new RenderException("cannot read the English words in " + file + ": " + e.getMessage(), e);
        }
        return new PhraseBook(words, kept);
    }

    private static Map<String, String> texts(Map<?, ?> entries) {
        var texts = new LinkedHashMap<String, String>();
        entries.forEach((chinese, english) -> texts.put(chinese.toString(), english.toString()));
        return texts;
    }

    /** A template's source in English. */
    String translated(String template, String source) {
        var lines = new StringBuilder();
        for (String line : source.split("(?<=\\n)", -1)) {
            lines.append(Optional.ofNullable(part("lines").get(line.strip()))
                    .map(english -> english + "\n")
                    .orElse(line));
        }
        return PHRASE.matcher(lines).replaceAll(found -> Matcher.quoteReplacement(english(template, found)));
    }

    private String english(String template, MatchResult found) {
        return phrase(found)
                .flatMap(phrase -> of(template, phrase))
                .map(english -> set(english, found))
                .orElseGet(found::group);
    }

    /** In its blanks, but for those before punctuation. */
    private static String set(String english, MatchResult found) {
        String text = english.matches("([,.;:)].*)?") ? found.group().stripLeading() : found.group();
        return text.replace(found.group(1), english);
    }

    /** The English of a title or another text of definitions; the text itself if there is none. */
    String of(String text) {
        return of("", text).orElse(text);
    }

    /** The English of a name that no registry has; the name itself if there is none. */
    String name(String subject) {
        return part("names").getOrDefault(subject, subject);
    }

    /** English names that no registry has. */
    Map<String, String> names() {
        return part("names");
    }

    /** Whether a title is Chinese and has no English. */
    boolean lacks(String title) {
        return title.matches(".*" + CHINESE + ".*") && of("", title).isEmpty();
    }

    /** The English of a phrase in one place, else in all. */
    Optional<String> of(String template, String phrase) {
        return Optional.ofNullable(part(template).get(phrase))
                .or(() -> Optional.ofNullable(part("phrases").get(phrase)));
    }

    private Map<String, String> part(String name) {
        return words.getOrDefault(name, Map.of());
    }

    /**
     * A phrase that has no English.
     *
     * @param line where it stands in its template, from 1
     */
    record Lacking(int line, String phrase) {}

    /**
     * The phrases of a template's source that have no English.
     *
     * @param whole what is told after the template; the macros it has are not looked at in the template
     */
    List<Lacking> missing(String template, String source, String whole) {
        List<Lacking> missing = new ArrayList<>();
        String[] lines = without(whole, source).split("\\n", -1);
        for (int i = 0; i < lines.length; i++) {
            int number = i + 1;
            phrases(lines[i])
                    .filter(phrase ->
                            !kept.contains(phrase) && of(template, phrase).isEmpty())
                    .forEach(phrase -> missing.add(new Lacking(number, phrase)));
        }
        return missing;
    }

    /** The source with blanks for the macros that stand in another too, line for line. */
    private static String without(String whole, String source) {
        Set<String> others = new TreeSet<>();
        MACRO.matcher(whole).results().forEach(macro -> others.add(macro.group(2)));
        return MACRO.matcher(source)
                .replaceAll(macro -> others.contains(macro.group(2))
                        ? macro.group().replaceAll("[^\\n]", "")
                        : Matcher.quoteReplacement(macro.group()));
    }

    private Stream<String> phrases(String line) {
        return part("lines").containsKey(line.strip())
                ? Stream.empty()
                : PHRASE.matcher(line).results().flatMap(found -> phrase(found).stream());
    }

    private static Optional<String> phrase(MatchResult found) {
        return Optional.ofNullable(found.group(1));
    }
}
