package io.sectorbrief.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is to be told, in no language yet: an entry of the message catalogue and what its placeholders stand for.
 *
 * @param entry name of the entry, a rule's or that and a variant: {@code stored_change.since}
 * @param texts what stands for a placeholder as it is: names, numbers, printed texts
 * @param parts what stands for a placeholder as messages of their own
 */
public record Message(String entry, Map<String, String> texts, Map<String, List<Message>> parts) {

    private static final String INSTEAD = "instead";

    public Message {
        texts = Collections.unmodifiableMap(new TreeMap<>(texts));
        parts = Collections.unmodifiableMap(new TreeMap<>(parts));
    }

    /** An entry without placeholders, or before they are given. */
    public static Message of(String entry) {
        return new Message(entry, Map.of(), Map.of());
    }

    /** With a text, or what a value is written as, for a placeholder. */
    public Message with(String placeholder, Object value) {
        Map<String, String> more = new LinkedHashMap<>(texts);
        more.put(placeholder, value.toString());
        return new Message(entry, more, parts);
    }

    /** With another message for a placeholder. */
    public Message part(String placeholder, Message part) {
        return parts(placeholder, List.of(part));
    }

    /** With what should be there instead, to be told beside it. */
    public Message instead(Message meant) {
        return part(INSTEAD, meant);
    }

    /** What should be there instead, in words; empty where it is a number or a name alone. */
    public Optional<Message> instead() {
        return parts.getOrDefault(INSTEAD, List.of()).stream().findFirst();
    }

    /** Several things as one: {@code a and b}; not empty. */
    public static Message and(List<Message> some) {
        return some.stream()
                .reduce((one, other) -> of("and").part("one", one).part("other", other))
                .orElseThrow();
    }

    /** With messages for a placeholder, which are told one after the other. */
    public Message parts(String placeholder, List<Message> some) {
        Map<String, List<Message>> more = new LinkedHashMap<>(parts);
        more.put(placeholder, List.copyOf(some));
        return new Message(entry, texts, more);
    }
}
