package io.sectorbrief.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplatesTest {

    @TempDir
    private Path folder;

    @Test
    void everyShippedTemplateParses() {
        assertThat(Templates.check(Path.of("templates"))).isEmpty();
    }

    @Test
    void everyRuleOfTheReadmeHasWordsForReaders() throws IOException {
        String words = Files.readString(Path.of("templates/findings/zh.ftl"));
        List<String> rules = Pattern.compile("(?m)^\\| `([a-z_]+)` \\|.*\\| (?:error|warn|info) \\|")
                .matcher(Files.readString(Path.of("README.md")))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(rules)
                .hasSizeGreaterThan(15)
                .allSatisfy(rule -> assertThat(words).contains("\"" + rule + "\": "));
    }

    @Test
    void aTemplateThatDoesNotParseIsNamedWithItsLine() throws IOException {
        Files.writeString(folder.resolve("good.ftlh"), "${1 + 1}");
        Files.writeString(folder.resolve("bad.ftlh"), "line one\n<#if x>\n");
        assertThat(Templates.check(folder)).singleElement().satisfies(problem -> {
            assertThat(problem.place().file()).endsWith("bad.ftlh");
            assertThat(problem.place().line()).isEqualTo(2);
            assertThat(problem.what()).contains("#if");
        });
    }

    @Test
    void aMissingVariableIsNamedWithTemplateAndLine() throws IOException {
        Files.writeString(folder.resolve("wrong.ftlh"), "one\n${nobody}");
        assertThatThrownBy(() -> Templates.in(folder).write("wrong.ftlh", Map.of()))
                .isInstanceOf(RenderException.class)
                .hasMessageContaining("nobody")
                .hasMessageContaining("line 2");
    }

    @Test
    void textIsEscaped() throws IOException {
        Files.writeString(folder.resolve("text.ftlh"), "${name}");
        assertThat(Templates.in(folder).write("text.ftlh", Map.of("name", "<b>&")))
                .isEqualTo("&lt;b&gt;&amp;");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                "${name?api.class}",
                "<#include \"../secret.txt\">",
                "${name.class}"
            })
    void templatesCannotLeaveTheirRoom(String escape) throws IOException {
        Path room = Files.createDirectory(folder.resolve("room"));
        Files.writeString(folder.resolve("secret.txt"), "secret");
        Files.writeString(room.resolve("escape.ftlh"), escape);
        assertThatThrownBy(() -> Templates.in(room).write("escape.ftlh", Map.of("name", "x")))
                .isInstanceOf(RenderException.class);
    }
}
