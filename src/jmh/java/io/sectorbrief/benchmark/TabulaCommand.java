package io.sectorbrief.benchmark;

import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.ParseException;
import technology.tabula.CommandLineApp;

/** One call of tabula-java's command line on all pages of a PDF, its tables thrown away; {@link Tabula} loads it. */
public final class TabulaCommand implements Consumer<Path> {

    private final List<String> options;

    public TabulaCommand(List<String> options) {
        this.options = options;
    }

    @Override
    public void accept(Path file) {
        String[] arguments = Stream.concat(options.stream(), Stream.of("--pages", "all", file.toString()))
                .toArray(String[]::new);
        try {
            CommandLine line = new DefaultParser().parse(CommandLineApp.buildOptions(), arguments);
            new CommandLineApp(Writer.nullWriter(), line).extractTables(line);
        } catch (ParseException e) {
            throw new IllegalStateException("tabula cannot read " + file, e);
        }
    }
}
