package io.sectorbrief.extract.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

/** One printed case: the cells of a sheet, and the tables a reader finds in them. */
record Layout(String name, Map<String, Object> spec) {

    private static final Path FOLDER = Path.of("src/test/resources/extract/sheet/layouts");

    static Stream<Layout> all() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().map(Layout::load).toList().stream();
        }
    }

    private static Layout load(Path file) {
        try {
            Map<String, Object> spec = new Yaml().load(Files.readString(file));
            return new Layout(file.getFileName().toString(), spec);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String sheet() {
        return String.valueOf(spec.getOrDefault("sheet", "Sheet1"));
    }

    List<List<Object>> cells() {
        return part(spec, "cells", List.of());
    }

    List<String> merges() {
        return part(spec, "merges", List.of());
    }

    List<Integer> hiddenRows() {
        return part(part(spec, "hidden", Map.of()), "rows", List.of());
    }

    List<String> hiddenColumns() {
        return part(part(spec, "hidden", Map.of()), "columns", List.of());
    }

    List<Map<String, Object>> expected() {
        return part(spec, "expected", List.of());
    }

    List<String> prose() {
        return part(spec, "prose", List.of());
    }

    /** Severity and rule of each finding, those on formulas left out. */
    List<String> findings() {
        return part(spec, "findings", List.of());
    }

    /** Texts that stand nowhere. */
    List<String> lost() {
        return part(spec, "lost", List.of());
    }

    /** Whether it is nothing but text in rows, as a csv is. */
    boolean isPlain() {
        return merges().isEmpty()
                && hiddenRows().isEmpty()
                && hiddenColumns().isEmpty()
                && cells().stream().flatMap(List::stream).noneMatch(cell -> cell instanceof Map);
    }

    @SuppressWarnings("unchecked")
    static <T> T part(Map<String, Object> map, String key, T otherwise) {
        return (T) map.getOrDefault(key, otherwise);
    }

    @Override
    public String toString() {
        return name + ": " + spec.getOrDefault("about", "");
    }
}
