package io.sectorbrief.cli;

import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Reads what was typed behind an option of a command. */
record OptionReader(CommandSpec spec) {

    /**
     * Reads it.
     *
     * @param reader throws an {@link IllegalArgumentException} for what it cannot read
     * @throws ParameterException that names the option
     */
    <T> T read(String option, String text, Function<String, T> reader) {
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), option + ": " + e.getMessage(), e);
        }
    }
}
