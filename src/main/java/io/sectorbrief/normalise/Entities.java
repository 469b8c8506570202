package io.sectorbrief.normalise;

import io.sectorbrief.definition.Loaded;
import io.sectorbrief.definition.YamlFile;
import io.sectorbrief.model.FootnoteMark;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The registry of names: which spellings mean the same film, game, product or security. A name is found by equality after
 * folding, with the words of a campaign behind it or without; what is not found keeps its printed name in one spelling.
 */
public final class Entities {

    /** {@code 《流浪地球》}: marks of a title are no part of it. */
    private static final Pattern TITLE_MARKS = Pattern.compile("^《([^《》]+)》$");

    private final Map<String, Map<String, List<KnownName>>> byKind = new HashMap<>();

    private final Collection<KnownName> names;

    private final Beside beside;

    private final Map<String, Campaigns> campaigns = new HashMap<>();

    public Entities(Collection<KnownName> names) {
        this(names, Beside.NOTHING);
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

        static final Beside NOTHING = new Beside(Map.of(), Map.of(), Map.of());

        static Beside of(List<EntityFile> files) {
            Map<String, String> english = new HashMap<>();
            files.forEach(file -> english.putAll(file.english()));
            return new Beside(
                    byKind(files, EntityFile::marks), byKind(files, EntityFile::campaigns), Map.copyOf(english));
        }

        private static Map<String, List<String>> byKind(
                List<EntityFile> files, Function<EntityFile, List<String>> words) {
            return files.stream()
                    .collect(Collectors.groupingBy(
                            EntityFile::kind,
                            Collectors.flatMapping(file -> words.apply(file).stream(), Collectors.toList())));
        }
    }

    /**
     * Reads {@code *.yaml} of a folder: {@code kind:}, {@code marks:} that may stand before its names, {@code campaigns:} words of
     * what may stand behind them, and {@code names:}, each with {@code name:} and {@code also:}, perhaps {@code en:}.
     */
    public static Loaded<Entities> load(Path folder) {
        Loaded<List<EntityFile>> files = YamlFile.readAll(folder, EntityFile::read);
        List<KnownName> names =
                files.value().stream().flatMap(file -> file.names().stream()).toList();
        return new Loaded<>(new Entities(names, Beside.of(files.value())), files.problems());
    }

    /** English names by the names observations carry, where there are any. */
    public Map<String, String> english() {
        return beside.english();
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
        return resolved(
                kind, TITLE_MARKS.matcher(FootnoteMark.without(raw).strip()).replaceFirst("$1"), source, date);
    }

    private Resolved resolved(String kind, String raw, String source, LocalDate date) {
        Map<String, List<KnownName>> known = byKind.getOrDefault(kind, Map.of());
        String folded = Folding.fold(raw);
        Optional<Resolved> whole =
                find(known, folded, source, date).map(name -> new Resolved(name.canonical(), how(name, folded)));
        return whole.or(() -> campaigns
                        .getOrDefault(kind, Campaigns.NONE)
                        .bare(raw)
                        .flatMap(name -> find(known, Folding.fold(name), source, date))
                        .map(name -> new Resolved(name.canonical(), Resolved.How.CAMPAIGN)))
                .orElseGet(() -> new Resolved(PlainSpelling.of(raw), Resolved.How.UNKNOWN));
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
}
