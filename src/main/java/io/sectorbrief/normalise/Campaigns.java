package io.sectorbrief.normalise;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What sellers put behind their names while they advertise, as 刘媛媛 15号早9点庆典: it begins with a word that says it is an
 * occasion, or has one and is set off by a blank or a dash. Whether what stands before is anybody's name is for the registry to say.
 */
final class Campaigns {

    static final Campaigns NONE = new Campaigns(List.of());

    private final Optional<Pattern> tail;

    /** @param words of which a campaign has one */
    Campaigns(List<String> words) {
        String any = words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        this.tail = words.isEmpty()
                ? Optional.empty()
                : Optional.of(Pattern.compile("(.+?)(?:[\\s\\u3000\\-—–~|｜]+.*)?(?:" + any + ").*"));
    }

    /** The name before a campaign; empty where there is none. */
    Optional<String> bare(String raw) {
        return tail.map(pattern -> pattern.matcher(raw.strip()))
                .filter(Matcher::matches)
                .map(found -> found.group(1));
    }
}
