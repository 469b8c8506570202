package io.sectorbrief.message;

import io.sectorbrief.definition.Loaded;
import io.sectorbrief.definition.Place;
import io.sectorbrief.definition.Problem;
import io.sectorbrief.definition.Problems;
import io.sectorbrief.definition.Spelling;
import io.sectorbrief.definition.YamlFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The catalogues of a templates folder, one file a language: {@code findings/zh.yaml}, {@code findings/en.yaml}. */
public final class Catalogues {

    private static final List<String> LANGUAGES = List.of("zh", "en");

    private Catalogues() {}

    /**
     * The catalogue of a language.
     *
     * @param templates the folder of templates
     * @param language as a brief names it: {@code zh}, {@code en}
     * @throws io.sectorbrief.definition.DefinitionException if it cannot be read
     */
    public static Catalogue of(Path templates, String language) {
        return load(file(templates, language)).orThrow().orElseThrow();
    }

    /**
     * What is wrong with the catalogues, measured by what the program tells: by file and line, or file and entry; nothing where
     * there are no templates.
     */
    public static List<Problem> check(Path templates) {
        Problems problems = new Problems();
        if (!Files.isDirectory(templates)) {
            return List.of();
        }
        for (String language : LANGUAGES) {
            Path file = file(templates, language);
            if (Files.exists(file)) {
                Loaded<Optional<Catalogue>> loaded = load(file);
                problems.addAll(loaded.problems());
                loaded.value().ifPresent(catalogue -> compare(catalogue, problems));
            } else {
                problems.add(
                        Place.whole(name(file)),
                        "there is no catalogue of messages",
                        "copy the one the program comes with");
            }
        }
        return problems.list();
    }

    private static void compare(Catalogue catalogue, Problems problems) {
        Catalogue english = English.catalogue();
        for (Catalogue.Kind kind : Catalogue.Kind.values()) {
            english.words(kind).keySet().stream()
                    .filter(word -> catalogue.word(kind, word).isEmpty())
                    .forEach(word ->
                            problem(catalogue, problems, "no entry '" + word + "' under " + kind.key(), "write one"));
        }
        english.messages()
                .forEach((name, entry) -> Optional.ofNullable(
                                catalogue.messages().get(name))
                        .ifPresentOrElse(
                                own -> compare(catalogue, name, own, entry, problems),
                                () -> problem(
                                        catalogue, problems, "no entry '" + name + "' under messages", "write one")));
        Set<String> known = english.messages().keySet();
        catalogue.messages().keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> problem(
                        catalogue, problems, "nothing is told by '" + name + "'", Spelling.suggestion(name, known)));
    }

    private static void compare(Catalogue catalogue, String name, Entry own, Entry english, Problems problems) {
        if (!own.shared().equals(english.shared()) || !english.placeholders().containsAll(own.placeholders())) {
            problem(
                    catalogue,
                    problems,
                    "entry '" + name + "' has the placeholders " + own.placeholders(),
                    "use these: " + english.placeholders());
        }
    }

    private static void problem(Catalogue catalogue, Problems problems, String what, String mend) {
        problems.add(Place.whole(catalogue.file()), what, mend);
    }

    private static Loaded<Optional<Catalogue>> load(Path file) {
        return YamlFile.read(file, Catalogue::read);
    }

    private static Path file(Path templates, String language) {
        return templates.resolve("findings").resolve(language + ".yaml");
    }

    private static String name(Path file) {
        return file.toString().replace('\\', '/');
    }
}
