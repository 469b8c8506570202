package io.sectorbrief.render;

import io.sectorbrief.definition.Place;
import io.sectorbrief.definition.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the templates that lay briefs out, and the titles of definitions, say in Chinese and have no English for. */
public final class Untranslated {

    /** Templates whose wording readers see. */
    private static final Pattern LAYOUTS =
            Pattern.compile("(pdf|html|sections|theme|briefs|findings|xlsx)/.*\\.ftl[hx]?");

    private final Path folder;
    private final Predicate<String> asked;
    private final PhraseBook phrases;

    /**
     * Of a folder of templates.
     *
     * @param asked which of them, by their paths in it, are to have English
     * @throws RenderException if it has no English words
     */
    public Untranslated(Path folder, Predicate<String> asked) {
        this.folder = folder;
        this.asked = asked;
        this.phrases = PhraseBook.in(folder);
    }

    /** Titles first, then phrases by file and line; empty if nothing is missing. */
    public List<Problem> problems(List<String> titles) {
        try (Stream<Path> files = Files.walk(folder)) {
            Stream<Problem> untitled =
                    titles.stream().distinct().filter(phrases::lacks).map(this::problem);
            return Stream.concat(untitled, files.sorted().flatMap(this::problems))
                    .toList();
        } catch (IOException e) {
            throw new RenderException("cannot read the templates in " + folder + ": " + e.getMessage(), e);
        }
    }

    private Problem problem(String title) {
        Place words = Place.whole(slashed(folder.resolve(PhraseBook.FILE)));
        return new Problem(words, "no English for the title '" + title + "'", "add it there");
    }

    private Stream<Problem> problems(Path file) {
        String name = slashed(folder.relativize(file));
        if (!LAYOUTS.matcher(name).matches() || !asked.test(name)) {
            return Stream.empty();
        }
        return phrases.missing(name, source(file), whole(name)).stream()
                .map(lacking -> new Problem(
                        new Place(slashed(file), lacking.line(), 1),
                        "no English for '" + lacking.phrase() + "'",
                        "add it to " + PhraseBook.FILE));
    }

    private String whole(String name) {
        Path whole = folder.resolve(PhraseBook.WHOLE + name);
        return Files.exists(whole) ? source(whole) : "";
    }

    private static String source(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new RenderException("cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }
}
