package io.sectorbrief.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sectorbrief.definition.Problem;
import io.sectorbrief.model.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CataloguesTest {

    private static final Path TEMPLATES = Path.of("templates");

    /** File formats and encodings are called so in every language. */
    private static final Pattern FOREIGN = Pattern.compile("(?!PDF|xlsx|csv|UTF)\\b[A-Za-z]{2,}");

    @TempDir
    private Path folder;

    @BeforeEach
    void copyTheShippedCatalogues() throws IOException {
        Files.createDirectory(folder.resolve("findings"));
        for (String language : List.of("en", "zh")) {
            Files.copy(file(TEMPLATES, language), file(folder, language));
        }
    }

    @Test
    void shippedCataloguesHaveTheSameEntriesAndPlaceholders() {
        assertThat(Catalogues.check(TEMPLATES)).isEmpty();
    }

    @Test
    void everyRuleOfTheReadmeHasATitleAndAMessage() throws IOException {
        List<String> rules = Pattern.compile("(?m)^\\| `([a-z_]+)` \\|.*\\| (?:error|warn|info) \\|")
                .matcher(Files.readString(Path.of("README.md")))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(rules).hasSizeGreaterThan(15).allSatisfy(rule -> {
            assertThat(English.catalogue().words(Catalogue.Kind.TITLES)).containsKey(rule);
            assertThat(English.catalogue().messages()).containsKey(rule);
        });
    }

    @Test
    void chineseEntriesHoldNoOtherLanguage() {
        Catalogue chinese = Catalogues.of(TEMPLATES, "zh");
        Stream<String> titles = chinese.words(Catalogue.Kind.TITLES).values().stream();
        Stream<String> messages = chinese.messages().values().stream().map(entry -> entry.filled(placeholder -> ""));
        assertThat(Stream.concat(titles, messages))
                .noneMatch(text -> FOREIGN.matcher(text).find());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "  name_cut: \"“{name}”只是名称的开头\" |  | no entry 'name_cut' under messages | write one",
                "{name}”只是 | {nam}”只是 | entry 'name_cut' has the placeholders [nam] | use these: [name]",
                "  name_cut: \"“ |   name_cat: \"“ | nothing is told by 'name_cat' | did you mean 'name_cut'?",
                "  name_cut: \"名 |   name_cat: \"名 | no entry 'name_cut' under titles | write one",
            })
    void whatACatalogueLacksIsToldByFileAndEntry(String printed, String instead, String what, String mend)
            throws IOException {
        Path file = file(folder, "zh");
        String text = Files.readString(file);
        assertThat(text).contains(printed);
        Files.writeString(file, text.replaceFirst(Pattern.quote(printed), instead == null ? "" : instead));

        assertThat(Catalogues.check(folder)).anySatisfy(problem -> {
            assertThat(problem.place().file()).endsWith("findings/zh.yaml");
            assertThat(problem.what()).isEqualTo(what);
            assertThat(problem.mend()).isEqualTo(mend);
        });
    }

    @Test
    void aMissingCatalogueIsTold() throws IOException {
        Files.delete(file(folder, "en"));

        assertThat(Catalogues.check(folder))
                .extracting(Problem::what)
                .containsExactly("there is no catalogue of messages");
    }

    @Test
    void anUnknownEntryIsAnErrorThatNamesFileAndEntry() {
        assertThatThrownBy(() -> Catalogues.of(TEMPLATES, "zh").text(Message.of("no_such_thing")))
                .hasMessageContaining("findings/zh.yaml")
                .hasMessageContaining("'no_such_thing'");
    }

    @Test
    void aPlaceholderThatNothingStandsForIsAnErrorThatNamesFileAndEntry() {
        assertThatThrownBy(() -> English.text(Message.of("name_cut").with("nam", "x")))
                .hasMessageContaining("findings/en.yaml")
                .hasMessageContaining("'name_cut'")
                .hasMessageContaining("{name}")
                .hasMessageContaining("[nam]");
    }

    @Test
    void readersSeeTheirTermsAndPartsOneAfterTheOther() {
        Message message = Message.of("exhibit_in_doubt")
                .with("page", 3)
                .with("exhibit", "7")
                .parts("why", List.of(Message.of("doubt.nameless_column"), Message.of("doubt.no_header")));
        Message lacking = Message.of("required").with("subject", "甲 $1").with("metric", "gross");
        Terms terms = new Terms() {
            @Override
            public String metric(String name) {
                return name.equals("gross") ? "票房" : name;
            }

            @Override
            public String dataset(String name) {
                return name;
            }
        };

        assertThat(English.text(message))
                .isEqualTo("Exhibit 7 on page 3 may be read wrongly: a column has no header; no header row.");
        assertThat(Catalogues.of(TEMPLATES, "zh").text(message)).isEqualTo("第3页图表7可能未读准：有一列没有表头；没有表头");
        assertThat(Catalogues.of(TEMPLATES, "zh").text(lacking, terms)).isEqualTo("甲 $1缺少票房");
        assertThat(English.text(lacking)).isEqualTo("甲 $1 has no gross");
    }

    private static Path file(Path templates, String language) {
        return templates.resolve("findings").resolve(language + ".yaml");
    }
}
