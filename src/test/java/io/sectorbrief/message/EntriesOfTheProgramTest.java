package io.sectorbrief.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.sectorbrief.model.Unit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds the sources of the program against the catalogue: each entry is told somewhere, and with all of its placeholders. */
class EntriesOfTheProgramTest {

    private static final Pattern TOLD =
            Pattern.compile("(?:Message\\.of|Breach\\.told|Listed\\.of|quoting|breach)\\(\\s*\"([a-z_.]+)\"");

    private static final Pattern WORD = Pattern.compile("\"([a-z_.]+)\"");

    /** What is put together of a name and a constant of the program. */
    private static final Pattern FAMILY =
            Pattern.compile("(?:kind|place|document_refused|doubt\\.formula|formula|bounds)[._].*|unit\\..*|.*\\.many");

    @Test
    void whatTheProgramTellsHasAnEntry() {
        assertThat(sources().stream()
                        .flatMap(source -> TOLD.matcher(source).results().map(found -> found.group(1)))
                        .filter(entry -> !entry.endsWith("."))
                        .collect(Collectors.toSet()))
                .hasSizeGreaterThan(80)
                .allSatisfy(entry -> assertThat(English.catalogue().messages()).containsKey(entry));
    }

    @ParameterizedTest
    @EnumSource(Unit.class)
    void everyUnitHasAName(Unit unit) {
        assertThat(English.catalogue().messages())
                .containsKey("unit." + unit.name().toLowerCase(Locale.ROOT));
    }

    @Test
    void everyEntryIsToldWithItsPlaceholders() {
        List<Set<String>> words =
                sources().stream().map(EntriesOfTheProgramTest::words).toList();
        English.catalogue().messages().forEach((name, entry) -> {
            if (!FAMILY.matcher(name).matches()) {
                assertThat(words)
                        .as("a source that tells '%s' with all of %s", name, entry.placeholders())
                        .anyMatch(own -> own.contains(name) && own.containsAll(entry.placeholders()));
            }
        });
    }

    /** The texts of a source; what helpers give for it counts as its own. */
    private static Set<String> words(String source) {
        Set<String> words = WORD.matcher(source)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        if (source.contains("Breach.told(")) {
            words.addAll(List.of("metric", "subject", "printed"));
        }
        if (source.contains("quoting(Reason.")) {
            words.add("text");
        }
        if (source.contains("Listed.of(")) {
            words.add("places");
        }
        if (source.contains("cell.breach(")) {
            words.add("code");
        }
        return words;
    }

    private static List<String> sources() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(EntriesOfTheProgramTest::text)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
