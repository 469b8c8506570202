package io.sectorbrief.normalise;

import io.sectorbrief.definition.Loaded;
import io.sectorbrief.definition.YamlFile;
import io.sectorbrief.definition.YamlMap;
import io.sectorbrief.model.DateRange;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The registry of names: which spellings mean the same film, game, product or security. A name is found by equality after
 * folding and by nothing else; what is not found keeps its printed name and gets the nearest known one as a suggestion.
 */
public final class Entities {

    private final Map<String, Map<String, List<KnownName>>> byKind = new HashMap<>();

    private final Collection<KnownName> names;

    private final Map<String, List<String>> marks;

    private final Map<String, String> english;

    public Entities(Collection<KnownName> names) {
        this(names, Map.of(), Map.of());
    }

    private Entities(Collection<KnownName> names, Map<String, List<String>> marks, Map<String, String> english) {
        this.names = List.copyOf(names);
        this.marks = Map.copyOf(marks);
        this.english = Map.copyOf(english);
        for (KnownName name : names) {
            byKind.computeIfAbsent(name.kind(), kind -> new LinkedHashMap<>())
                    .computeIfAbsent(Folding.fold(name.spelling()), spelling -> new ArrayList<>())
                    .add(name);
        }
    }

    /** The same registry with names that people confirmed; of two that differ theirs counts. */
    public Entities with(Collection<KnownName> confirmed) {
        List<KnownName> all = new ArrayList<>(confirmed);
        all.addAll(names);
        return new Entities(all, marks, english);
    }

    /** What one file declares. */
    private record Declared(String kind, List<KnownName> names, List<String> marks, Map<String, String> english) {}

    /**
     * Reads {@code *.yaml} of a folder: {@code kind:}, {@code marks:} that may stand before its names, and {@code names:}, each
     * with {@code name:} and {@code also:}, perhaps {@code en:}.
     */
    public static Loaded<Entities> load(Path folder) {
        Loaded<List<Declared>> files = YamlFile.readAll(
                folder, file -> new Declared(file.text("kind"), names(file), file.texts("marks"), english(file)));
        List<KnownName> all = new ArrayList<>();
        Map<String, List<String>> marks = new HashMap<>();
        Map<String, String> english = new HashMap<>();
        for (Declared file : files.value()) {
            all.addAll(file.names());
            english.putAll(file.english());
            marks.computeIfAbsent(file.kind(), kind -> new ArrayList<>()).addAll(file.marks());
        }
        return new Loaded<>(new Entities(all, marks, english), files.problems());
    }

    /** English names by the names observations carry, where there are any. */
    public Map<String, String> english() {
        return english;
    }

    /** What may stand before names of a kind and is no part of them. */
    public NameMarks marks(String kind) {
        return new NameMarks(marks.getOrDefault(kind, List.of()));
    }

    /**
     * Resolves a printed name.
     *
     * @param kind kind of thing
     * @param raw as printed
     * @param source publisher or vendor of the document, or empty text; spellings of one source count there alone
     * @param date the day it was printed for; dated spellings count within their days alone
     */
    public Resolved resolve(String kind, String raw, String source, LocalDate date) {
        Map<String, List<KnownName>> known = byKind.getOrDefault(kind, Map.of());
        String folded = Folding.fold(raw);
        return known.getOrDefault(folded, List.of()).stream()
                .filter(name -> counts(name, source, date))
                .findFirst()
                .map(name -> new Resolved(name.canonical(), how(name, folded), Optional.empty()))
                .orElseGet(() -> new Resolved(raw.strip(), Resolved.How.UNKNOWN, nearest(folded, known)));
    }

    /** Whether anything is known of a kind; nothing is unknown where nothing is known. */
    public boolean knows(String kind) {
        return byKind.containsKey(kind);
    }

    private static Resolved.How how(KnownName name, String folded) {
        return Folding.fold(name.canonical()).equals(folded) ? Resolved.How.EXACT : Resolved.How.ALIAS;
    }

    private static boolean counts(KnownName name, String source, LocalDate date) {
        boolean here = name.source()
                .map(Folding::fold)
                .map(own -> Folding.fold(source).contains(own))
                .orElse(true);
        return here && name.days().map(days -> days.contains(date)).orElse(true);
    }

    private static Optional<String> nearest(String folded, Map<String, List<KnownName>> known) {
        return NearMiss.of(folded, known.keySet())
                .map(other -> known.getOrDefault(other, List.of()).get(0).canonical());
    }

    private static List<KnownName> names(YamlMap file) {
        String kind = file.text("kind");
        List<KnownName> names = new ArrayList<>();
        for (YamlMap entry : file.maps("names")) {
            String canonical = entry.text("name");
            names.add(new KnownName(kind, canonical, canonical, Optional.empty(), Optional.empty()));
            entry.texts("also")
                    .forEach(also ->
                            names.add(new KnownName(kind, canonical, also, Optional.empty(), Optional.empty())));
            entry.maps("once").forEach(once -> names.add(dated(kind, canonical, once)));
        }
        return names;
    }

    private static Map<String, String> english(YamlMap file) {
        Map<String, String> english = new HashMap<>();
        for (YamlMap entry : file.maps("names")) {
            entry.optionalText("en").ifPresent(name -> english.put(entry.text("name"), name));
        }
        return english;
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
        return map.converted(key, Entities::isoDate, "a date", "write it like 2023-07-16");
    }

    private static LocalDate isoDate(String text) {
        try {
            return LocalDate.parse(text);
        } catch (java.time.format.DateTimeParseException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
