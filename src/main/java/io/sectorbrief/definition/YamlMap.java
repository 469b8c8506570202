package io.sectorbrief.definition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * The keys and values of one YAML mapping. What is missing or of the wrong shape becomes a {@link Problem} and reads as
 * empty, so that reading goes on; a key that nobody asked for is a problem too, with the nearest key that was asked for.
 */
public final class YamlMap {

    private final Source source;
    private final Node at;
    private final Map<String, Node> keys = new LinkedHashMap<>();
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();
    private final List<YamlMap> children = new ArrayList<>();

    YamlMap(Source source, Node node) {
        this.source = source;
        this.at = node;
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(this::take);
        } else if (!isNothing(node)) {
            source.wrongShape(node, "a mapping", "write 'key: value' lines here");
        }
    }

    private void take(NodeTuple entry) {
        String key = source.scalar(entry.getKeyNode()).orElse("");
        if (keys.containsKey(key)) {
            int first = source.place(keys.getOrDefault(key, at)).line();
            source.problem(
                    entry.getKeyNode(),
                    "key '" + key + "' is written twice",
                    "keep one; the first is on line " + first);
            return;
        }
        keys.put(key, entry.getKeyNode());
        if (!isNothing(entry.getValueNode())) {
            values.put(key, entry.getValueNode());
        }
    }

    private static boolean isNothing(Node node) {
        return node instanceof ScalarNode scalar
                && scalar.isPlain()
                && (scalar.getValue().isEmpty() || scalar.getValue().equals("~"));
    }

    /** Where this mapping starts. */
    public Place place() {
        return source.place(at);
    }

    /** Where a key stands; the mapping itself if it is not there. */
    public Place place(String key) {
        return source.place(keys.getOrDefault(key, at));
    }

    /** The keys as written, in order; asking for them here does not make them known. */
    public List<String> keys() {
        return List.copyOf(keys.keySet());
    }

    public boolean has(String key) {
        asked.add(key);
        return values.containsKey(key);
    }

    /** A text; a problem and empty text if it is missing. */
    public String text(String key) {
        return required(key, optionalText(key), "");
    }

    public String text(String key, String otherwise) {
        return optionalText(key).orElse(otherwise);
    }

    public Optional<String> optionalText(String key) {
        return value(key).flatMap(source::scalar);
    }

    /** A list of texts, one text standing for a list of one; empty if it is missing. */
    public List<String> texts(String key) {
        return items(key).stream().flatMap(item -> source.scalar(item).stream()).toList();
    }

    /** A mapping; a problem and an empty one if it is missing. */
    public YamlMap map(String key) {
        return optionalMap(key).orElseGet(() -> {
            missing(key);
            return new YamlMap(source, source.nothing(at));
        });
    }

    public Optional<YamlMap> optionalMap(String key) {
        return value(key).map(this::child);
    }

    /** A list of mappings, one mapping standing for a list of one; empty if it is missing. */
    public List<YamlMap> maps(String key) {
        return items(key).stream().map(this::child).toList();
    }

    /** A mapping of names to mappings, in the order written; empty if it is missing. */
    public Map<String, YamlMap> named(String key) {
        var named = new LinkedHashMap<String, YamlMap>();
        optionalMap(key).ifPresent(map -> map.keys().forEach(name -> named.put(name, map.map(name))));
        return named;
    }

    /** A mapping of names to lists of texts, in the order written; empty if it is missing. */
    public Map<String, List<String>> namedTexts(String key) {
        var named = new LinkedHashMap<String, List<String>>();
        optionalMap(key).ifPresent(map -> map.keys().forEach(name -> named.put(name, map.texts(name))));
        return named;
    }

    public Optional<BigDecimal> optionalNumber(String key) {
        return converted(key, BigDecimal::new, "a number", "write it like 12 or 0.5");
    }

    public Optional<Integer> optionalInteger(String key) {
        return converted(key, Integer::valueOf, "a whole number", "write it like 12");
    }

    /** One constant of an enum by its name in lower case, {@code -} for {@code _}; a problem and the default if not. */
    public <E extends Enum<E>> E choice(String key, E otherwise) {
        return optionalChoice(key, otherwise.getDeclaringClass()).orElse(otherwise);
    }

    public <E extends Enum<E>> Optional<E> optionalChoice(String key, Class<E> type) {
        return optionalText(key).flatMap(text -> constant(key, text, type));
    }

    /** A list of constants of an enum; empty if it is missing. */
    public <E extends Enum<E>> List<E> choices(String key, Class<E> type) {
        return texts(key).stream()
                .flatMap(text -> constant(key, text, type).stream())
                .toList();
    }

    private <E extends Enum<E>> Optional<E> constant(String key, String text, Class<E> type) {
        Map<String, E> constants =
                Arrays.stream(type.getEnumConstants()).collect(Collectors.toMap(Enum::name, constant -> constant));
        String name = text.toUpperCase(Locale.ROOT).replace('-', '_');
        if (!constants.containsKey(name)) {
            List<String> spellings = constants.keySet().stream()
                    .map(known -> known.toLowerCase(Locale.ROOT).replace('_', '-'))
                    .toList();
            problem(key, "'" + key + "' cannot be '" + text + "'", Spelling.suggestion(text, spellings));
        }
        return Optional.ofNullable(constants.get(name));
    }

    /** A text made into something else; a problem if that throws {@link IllegalArgumentException}. */
    public <T> Optional<T> converted(String key, Function<String, T> conversion, String what, String mend) {
        return optionalText(key).flatMap(text -> {
            try {
                return Optional.of(conversion.apply(text));
            } catch (IllegalArgumentException e) {
                problem(key, "'" + key + "' is '" + text + "', not " + what, mend);
                return Optional.empty();
            }
        });
    }

    /** The keys nobody asked for yet, with their texts (a list joined by commas); for arguments whose names are free. */
    public Map<String, String> others() {
        var others = new LinkedHashMap<String, String>();
        for (String key : keys.keySet()) {
            if (!asked.contains(key)) {
                others.put(key, String.join(", ", texts(key)));
            }
        }
        return others;
    }

    /** Reports something wrong at a key. */
    public void problem(String key, String what, String mend) {
        asked.add(key);
        source.problem(keys.getOrDefault(key, at), what, mend);
    }

    /** Reports every key here and below that nobody asked for. */
    void reportUnknown() {
        for (String key : keys.keySet()) {
            if (!asked.contains(key)) {
                source.problem(
                        keys.getOrDefault(key, at), "unknown key '" + key + "'", Spelling.suggestion(key, asked));
            }
        }
        children.forEach(YamlMap::reportUnknown);
    }

    private Optional<Node> value(String key) {
        asked.add(key);
        return Optional.ofNullable(values.get(key));
    }

    private List<Node> items(String key) {
        return value(key).map(source::items).orElse(List.of());
    }

    private YamlMap child(Node node) {
        var child = new YamlMap(source, node);
        children.add(child);
        return child;
    }

    private <T> T required(String key, Optional<T> found, T otherwise) {
        if (found.isEmpty() && !values.containsKey(key)) {
            missing(key);
        }
        return found.orElse(otherwise);
    }

    /** What is no mapping is reported once, as what it is; its keys are not missing besides. */
    private void missing(String key) {
        if (at instanceof MappingNode) {
            source.problem(at, "'" + key + "' is missing", "add '" + key + ":'");
        }
    }
}
