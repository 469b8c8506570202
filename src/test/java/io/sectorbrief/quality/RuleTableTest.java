package io.sectorbrief.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.sectorbrief.quality.RuleDescription.Argument;
import io.sectorbrief.quality.RuleDescription.Need;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The README's table of rules is the catalogue's; when it fails, its message holds the lines to paste. */
class RuleTableTest {

    private static final String HEADER = "| rule | arguments | severity | checks |";

    @Test
    void theReadmeTellsEveryRuleAsTheCatalogueDoes() throws IOException {
        List<String> expected =
                RuleCatalogue.descriptions().stream().map(RuleTableTest::line).toList();

        assertThat(printed())
                .as("the table under '%s' should hold:%n%s", HEADER, String.join("\n", expected))
                .isEqualTo(expected);
    }

    private static List<String> printed() throws IOException {
        return Files.readAllLines(Path.of("README.md")).stream()
                .dropWhile(line -> !line.equals(HEADER))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .toList();
    }

    private static String line(RuleDescription rule) {
        String arguments =
                rule.arguments().stream().map(RuleTableTest::argument).collect(Collectors.joining("; "));
        return "| `%s` | %s | %s | %s |"
                .formatted(
                        rule.name(),
                        arguments.isEmpty() ? "none" : arguments,
                        rule.severity().name().toLowerCase(Locale.ROOT),
                        rule.summary());
    }

    private static String argument(Argument argument) {
        String name = argument.need() == Need.REQUIRED ? argument.name() : "[" + argument.name() + "]";
        return "`%s` %s".formatted(name, argument.summary());
    }
}
