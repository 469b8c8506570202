package io.sectorbrief.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sectorbrief.render.view.BriefView;
import io.sectorbrief.render.view.Ledger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplatesTest {

    @TempDir
    private Path folder;

    @Test
    void everyShippedTemplateParses() {
        assertThat(Templates.check(Path.of("templates"))).isEmpty();
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
    void aMissingVariableOfAnIncludedTemplateIsNamedThereWithTheOneThatWasMeant() throws IOException {
        Files.writeString(folder.resolve("whole.ftlh"), "<#include \"part.ftlh\">");
        Files.writeString(folder.resolve("part.ftlh"), "one\ntwo\n${brief.titel}");
        assertThatThrownBy(() -> Templates.in(folder)
                        .write("whole.ftlh", Map.of("brief", Map.of("title", "周报", "period", "2023-W28"))))
                .isInstanceOf(RenderException.class)
                .hasMessageContaining("part.ftlh, line 3: ")
                .hasMessageEndingWith("did you mean 'title'?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${films[0].%s}",
                "<#list films as one>${one.%s}</#list>",
                "<#macro told of>${of.%s}</#macro><@told films[0]/>",
                "<#macro told all><#local first = all[0]><b title='${first.%s}'/></#macro><@told films/>"
            })
    void aFieldThatIsNotThereIsNamedInOneLineWithThoseThatAre(String text) throws IOException {
        Map<String, Object> films = Map.of("films", List.of(Map.of("subject", "八角笼中", "rank", 1)));
        assertThatThrownBy(() -> told(text.formatted("subjekt"), films))
                .hasMessageEndingWith(".subjekt'; did you mean 'subject'?");
        assertThatThrownBy(() -> told(text.formatted("producer_of_it"), films))
                .message()
                .endsWith("own.ftlh, line 1: there is no '" + owner(text)
                        + ".producer_of_it'; use one of: rank, subject");
    }

    private static String owner(String text) {
        return text.replaceFirst("(?s).*\\$\\{(.*?)\\.%s.*", "$1");
    }

    private String told(String text, Map<String, Object> variables) throws IOException {
        Files.writeString(folder.resolve("own.ftlh"), text);
        return Templates.in(folder).write("own.ftlh", variables);
    }

    @ParameterizedTest
    @CsvSource({
        "'box_offce_week', 'gross', 'level', dataset, box_office_week",
        "'box_office_week', 'gros', 'level', metric of box_office_week, gross",
        "'box_office_week', 'gross', 'levl', measure, level"
    })
    void aFigureNobodyDeclaresIsNamedWithTheOneThatWasMeant(
            String dataset, String metric, String measure, String what, String meant) throws IOException {
        Files.writeString(
                folder.resolve("figure.ftlh"),
                "<#assign measures = {\"level\": \"数值\", \"wow\": \"环比\"}>\n${(sections[1].figure(\"%s\", \"%s\", \"%s\").value)!}"
                        .formatted(dataset, metric, measure));
        assertThatThrownBy(() -> Templates.in(folder)
                        .write(
                                "figure.ftlh",
                                BriefView.of(
                                        MadeUp.weekly(),
                                        new Ledger(),
                                        Templates.in(Path.of("templates")).catalogue())))
                .isInstanceOf(RenderException.class)
                .hasMessageContaining("figure.ftlh, line 2: ")
                .hasMessageContaining("there is no " + what + " called '")
                .hasMessageContaining("did you mean '" + meant + "'?");
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
