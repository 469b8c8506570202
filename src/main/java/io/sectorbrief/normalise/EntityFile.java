package io.sectorbrief.normalise;

import io.sectorbrief.definition.YamlMap;
import io.sectorbrief.model.DateRange;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One file of the registry.
 *
 * @param kind kind of thing its names are of
 * @param names every spelling of each
 * @param marks what may stand before a name
 * @param campaigns words of what may stand behind one
 * @param english by name, where there are any
 */
record EntityFile(
        String kind, List<KnownName> names, List<String> marks, List<String> campaigns, Map<String, String> english) {

    static EntityFile read(YamlMap file) {
        String kind = file.text("kind");
        List<KnownName> names = new ArrayList<>();
        Map<String, String> english = new HashMap<>();
        for (YamlMap entry : file.maps("names")) {
            String canonical = entry.text("name");
            names.add(plain(kind, canonical, canonical));
            entry.texts("also").forEach(also -> names.add(plain(kind, canonical, also)));
            entry.optionalText("en").ifPresent(name -> english.put(canonical, name));
            entry.maps("once").forEach(once -> names.add(dated(kind, canonical, once)));
        }
        return new EntityFile(kind, names, file.texts("marks"), file.texts("campaigns"), english);
    }

    private static KnownName plain(String kind, String canonical, String spelling) {
        return new KnownName(kind, canonical, spelling, Optional.empty(), Optional.empty());
    }

    private static KnownName dated(String kind, String canonical, YamlMap once) {
        Optional<LocalDate> from = date(once, "from");
        Optional<LocalDate> to = date(once, "to");
        boolean backward = from.isPresent() && to.isPresent() && to.get().isBefore(from.get());
        if (backward) {
            once.problem("to", "'to' is before 'from'", "swap them");
        }
        Optional<DateRange> days = backward || (from.isEmpty() && to.isEmpty())
                ? Optional.empty()
                : Optional.of(new DateRange(from.orElse(LocalDate.MIN), to.orElse(LocalDate.MAX)));
        return new KnownName(kind, canonical, once.text("name"), once.optionalText("source"), days);
    }

    private static Optional<LocalDate> date(YamlMap map, String key) {
        return map.converted(key, EntityFile::isoDate, "a date", "write it like 2023-07-16");
    }

    private static LocalDate isoDate(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
