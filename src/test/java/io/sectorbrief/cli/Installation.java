package io.sectorbrief.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The project's definitions and templates in a folder of their own, with what a test drops there, run in this process. */
final class Installation {

    private final Path folder;
    private String out = "";
    private String err = "";

    Installation(Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(folder.resolve("input"));
        copy(Path.of("jobs"), folder.resolve("jobs"));
        copy(Path.of("templates"), folder.resolve("templates"));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        }
    }

    /** From now on there is this brief and no other. */
    void declareOnly(String brief, String definition) throws IOException {
        try (Stream<Path> shipped = Files.list(folder.resolve("jobs"))) {
            for (Path other :
                    shipped.filter(file -> file.toString().endsWith(".yaml")).toList()) {
                Files.delete(other);
            }
        }
        declare(brief + ".yaml", definition);
    }

    void declare(String file, String definition) throws IOException {
        Files.writeString(folder.resolve("jobs").resolve(file), definition);
    }

    void breakTemplate(String name) throws IOException {
        Files.writeString(existing(folder.resolve("templates").resolve(name)), "<#stop 'the press is broken'>");
    }

    private static Path existing(Path file) {
        if (!Files.exists(file)) {
            throw new IllegalArgumentException("there is no " + file);
        }
        return file;
    }

    Path drop(String name, String text) throws IOException {
        return Files.writeString(folder.resolve("input").resolve(name), text);
    }

    Path output() {
        return folder.resolve("output");
    }

    /** Runs a command on these folders and returns its exit code. */
    int run(String... words) {
        List<String> line = new ArrayList<>(List.of(words));
        for (String name : List.of("input", "output", "jobs", "templates")) {
            line.addAll(List.of("--" + name, folder.resolve(name).toString()));
        }
        var results = new StringWriter();
        var log = new StringWriter();
        int code = new CommandLineProgram(new PrintWriter(results, true), new PrintWriter(log, true))
                .execute(line.toArray(String[]::new));
        out = results.toString();
        err = log.toString();
        return code;
    }

    /** What the last command wrote to standard output. */
    String out() {
        return out;
    }

    /** What the last command wrote to standard error. */
    String err() {
        return err;
    }
}
