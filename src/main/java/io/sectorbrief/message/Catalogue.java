package io.sectorbrief.message;

import io.sectorbrief.definition.YamlMap;
import io.sectorbrief.model.Message;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** All messages of one language, and what it calls rules, severities and metrics. */
public final class Catalogue {

    private final String file;
    private final Map<String, Map<String, String>> words;
    private final Map<String, Entry> messages;
    private final String between;

    private Catalogue(
            String file, Map<String, Map<String, String>> words, Map<String, Entry> messages, String between) {
        this.file = file;
        this.words = words;
        this.messages = messages;
        this.between = between;
    }

    /** The kinds of words beside messages; the constant's name in small letters is the key of the file. */
    public enum Kind {
        TITLES,
        SEVERITIES,
        METRICS;

        /** As the file and templates call it. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Catalogue read(YamlMap file) {
        Map<String, Map<String, String>> words = new LinkedHashMap<>();
        for (Kind kind : Kind.values()) {
            words.put(kind.key(), file.map(kind.key()).others());
        }
        Map<String, Entry> messages = new LinkedHashMap<>();
        file.map("messages").others().forEach((entry, wording) -> messages.put(entry, new Entry(wording)));
        return new Catalogue(file.place().file(), words, messages, file.text("between"));
    }

    /**
     * A message in words, as the program names things.
     *
     * @throws IllegalArgumentException if there is no such entry or nothing stands for a placeholder; it names file and entry
     */
    public String text(Message message) {
        return text(message, Terms.OF_THE_PROGRAM);
    }

    /** The same, with readers' terms for what {@code {metric}}, {@code {…_metric}} and {@code {dataset}} stand for. */
    public String text(Message message, Terms terms) {
        Entry entry = Optional.ofNullable(messages.get(message.entry()))
                .orElseThrow(() -> new IllegalArgumentException(
                        file + ": there is no entry '" + message.entry() + "' under messages; write one"));
        return entry.filled(placeholder -> value(message, placeholder, terms));
    }

    private String value(Message message, String placeholder, Terms terms) {
        List<Message> parts = message.parts().getOrDefault(placeholder, List.of());
        if (!parts.isEmpty()) {
            return parts.stream().map(part -> text(part, terms)).collect(Collectors.joining(between));
        }
        String text = Optional.ofNullable(message.texts().get(placeholder))
                .orElseThrow(() -> new IllegalArgumentException(file + ": entry '" + message.entry()
                        + "' has the placeholder {" + placeholder + "}, which nothing stands for; use one of "
                        + message.texts().keySet() + message.parts().keySet()));
        return named(placeholder, text, terms);
    }

    private static String named(String placeholder, String text, Terms terms) {
        if (placeholder.equals("metric") || placeholder.endsWith("_metric")) {
            return terms.metric(text);
        }
        return placeholder.equals("dataset") ? terms.dataset(text) : text;
    }

    /** What this language calls something; empty if it has no word for it. */
    public Optional<String> word(Kind kind, String name) {
        return Optional.ofNullable(words.getOrDefault(kind.key(), Map.of()).get(name));
    }

    /** All its words of a kind, by name. */
    public Map<String, String> words(Kind kind) {
        return words.getOrDefault(kind.key(), Map.of());
    }

    String file() {
        return file;
    }

    Map<String, Entry> messages() {
        return messages;
    }
}
