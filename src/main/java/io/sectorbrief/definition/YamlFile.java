package io.sectorbrief.definition;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** Reads definition files (UTF-8 YAML, one mapping a file) into typed values, collecting everything that is wrong. */
public final class YamlFile {

    private YamlFile() {}

    /** Reads one file; empty if there is nothing in it to hand to the reader. */
    public static <T> Loaded<Optional<T>> read(Path file, Function<YamlMap, T> reader) {
        var problems = new Problems();
        Optional<T> value = read(file, problems, reader);
        return new Loaded<>(value, problems.list());
    }

    /** Reads the text of one file, which stands elsewhere than in a folder. */
    public static <T> Loaded<Optional<T>> parse(String name, String text, Function<YamlMap, T> reader) {
        var problems = new Problems();
        var source = new Source(name, problems);
        Optional<T> value = compose(source, () -> text).map(node -> value(source, node, reader));
        return new Loaded<>(value, problems.list());
    }

    /** Reads every {@code *.yaml} of a folder in the order of their names; no folder, no definitions. */
    public static <T> Loaded<List<T>> readAll(Path folder, Function<YamlMap, T> reader) {
        var problems = new Problems();
        var values = new ArrayList<T>();
        for (Path file : files(folder, problems)) {
            read(file, problems, reader).ifPresent(values::add);
        }
        return new Loaded<>(List.copyOf(values), problems.list());
    }

    private static List<Path> files(Path folder, Problems problems) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.getFileName().toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            problems.add(Place.whole(name(folder)), "cannot be listed: " + e.getMessage(), "check its permissions");
            return List.of();
        }
    }

    private static <T> Optional<T> read(Path file, Problems problems, Function<YamlMap, T> reader) {
        var source = new Source(name(file), problems);
        return compose(source, () -> Files.readString(file, StandardCharsets.UTF_8))
                .map(node -> value(source, node, reader));
    }

    private static <T> T value(Source source, Node node, Function<YamlMap, T> reader) {
        var root = new YamlMap(source, node);
        T value = reader.apply(root);
        root.reportUnknown();
        return value;
    }

    /** Where the text of a file comes from. */
    private interface Text {
        String read() throws IOException;
    }

    private static Optional<Node> compose(Source source, Text text) {
        Problems problems = source.problems();
        try {
            Node root = new Yaml(new LoaderOptions()).compose(new StringReader(text.read()));
            if (root == null) {
                problems.add(Place.whole(source.file()), "is empty", "write a definition or remove the file");
            }
            return Optional.ofNullable(root);
        } catch (MarkedYAMLException e) {
            problems.add(
                    source.place(e.getProblemMark()), "not YAML: " + e.getProblem(), "check indentation and quotes");
        } catch (IOException | YAMLException e) {
            problems.add(Place.whole(source.file()), "cannot be read: " + e.getMessage(), "save it as UTF-8 text");
        }
        return Optional.empty();
    }

    private static String name(Path file) {
        return file.toString().replace('\\', '/');
    }
}
