package io.sectorbrief.normalise;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Tables of cases under the test resources: a line a case, fields between bars, {@code #} for remarks. */
final class Specification {

    private Specification() {}

    static Stream<Arguments> cases(String name, int fields) {
        return lines(name)
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> {
                    String[] parts = Arrays.copyOf(line.split("(?<= )\\|(?= |$)", -1), fields);
                    return Arguments.of(Arrays.stream(parts)
                            .map(part -> Objects.requireNonNullElse(part, "").strip())
                            .toArray());
                });
    }

    private static Stream<String> lines(String name) {
        var stream = Specification.class.getResourceAsStream("/normalise/" + name);
        try (var reader = new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(stream, name), StandardCharsets.UTF_8))) {
            return reader.lines().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
