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
 * folding and by nothing else; what is not found keeps its printed name.
 */
public final class Entities {

    private final Map<String, Map<String, List<KnownName>>> byKind = new HashMap<>();

    private final Collection<KnownName> names;

    private final Beside beside;

    private final Map<String, Campaigns> campaigns = new HashMap<>();

    public Entities(Collection<KnownName> names) {
        this(names, new Beside(new HashMap<>(), new HashMap<>(), new HashMap<>()));
    }

    private Entities(Collection<KnownName> names, Beside beside) {
        this.names = List.copyOf(names);
        this.beside = beside;
        beside.campaigns().forEach((kind, words) -> campaigns.put(kind, new Campaigns(words)));
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
        return new Entities(all, beside);
    }

    /** What is known beside names: marks before them and words of campaigns behind them by kind, English by name. */
    private record Beside(
            Map<String, List<String>> marks, Map<String, List<String>> campaigns, Map<String, String> english) {

        void add(Declared file) {
            marks.computeIfAbsent(file.kind(), kind -> new ArrayList<>()).addAll(file.marks());
            campaigns.computeIfAbsent(file.kind(), kind -> new ArrayList<>()).addAll(file.campaigns());
            english.putAll(file.english());
        }
    }

    /** What one file declares. */
    private record Declared(
            String kind,
            List<KnownName> names,
            List<String> marks,
            List<String> campaigns,
            Map<String, String> english) {}

    /**
     * Reads {@code *.yaml} of a folder: {@code kind:}, {@code marks:} that may stand before its names, {@code campaigns:} words of
     * what may stand behind them, and {@code names:}, each with {@code name:} and {@code also:}, perhaps {@code en:}.
     */
    public static Loaded<Entities> load(Path folder) {
        Loaded<List<Declared>> files = YamlFile.readAll(folder, Entities::declared);
        List<KnownName> all = new ArrayList<>();
        var beside = new Beside(new HashMap<>(), new HashMap<>(), new HashMap<>());
        for (Declared file : files.value()) {
            all.addAll(file.names());
            beside.add(file);
        }
        return new Loaded<>(new Entities(all, beside), files.problems());
    }

    private static Declared declared(YamlMap file) {
        Map<String, String> english = new HashMap<>();
        List<KnownName> names = names(file, english);
        return new Declared(file.text("kind"), names, file.texts("marks"), file.texts("campaigns"), english);
    }

    /** English names by the names observations carry, where there are any. */
    public Map<String, String> english() {
        return Map.copyOf(beside.english());
    }

    /** What may stand before names of a kind and is no part of them. */
    public NameMarks marks(String kind) {
        return new NameMarks(beside.marks().getOrDefault(kind, List.of()));
    }

    /**
     * Resolves a printed name; {@link Resolved.How#CAMPAIGN} is right only where no other row is the same thing's.
     *
     * @param kind kind of thing
     * @param raw as printed
     * @param source publisher or vendor of the document, or empty text; spellings of one source count there alone
     * @param date the day it was printed for; dated spellings count within their days alone
     */
    public Resolved resolve(String kind, String raw, String source, LocalDate date) {
        Map<String, List<KnownName>> known = byKind.getOrDefault(kind, Map.of());
        String folded = Folding.fold(raw);
        Optional<Resolved> whole =
                find(known, folded, source, date).map(name -> new Resolved(name.canonical(), how(name, folded)));
        return whole.or(() -> campaigns
                        .getOrDefault(kind, Campaigns.NONE)
                        .bare(raw)
                        .flatMap(name -> find(known, Folding.fold(name), source, date))
                        .map(name -> new Resolved(name.canonical(), Resolved.How.CAMPAIGN)))
                .orElseGet(() -> new Resolved(raw.strip(), Resolved.How.UNKNOWN));
    }

    private static Optional<KnownName> find(
            Map<String, List<KnownName>> known, String folded, String source, LocalDate date) {
        return known.getOrDefault(folded, List.of()).stream()
                .filter(name -> counts(name, source, date))
                .findFirst();
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

    private static List<KnownName> names(YamlMap file, Map<String, String> english) {
        String kind = file.text("kind");
        List<KnownName> names = new ArrayList<>();
        for (YamlMap entry : file.maps("names")) {
            String canonical = entry.text("name");
            names.add(new KnownName(kind, canonical, canonical, Optional.empty(), Optional.empty()));
            entry.texts("also")
                    .forEach(also ->
                            names.add(new KnownName(kind, canonical, also, Optional.empty(), Optional.empty())));
            entry.optionalText("en").ifPresent(name -> english.put(canonical, name));
            entry.maps("once").forEach(once -> names.add(dated(kind, canonical, once)));
        }
        return names;
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
