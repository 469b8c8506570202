package io.sectorbrief.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The arguments as the user typed them. Under the C locale, which cron uses, Java decodes them as ASCII and loses every
 * Chinese file name; Linux keeps the bytes, so they are read from there, as UTF-8.
 */
final class GivenArguments {

    private static final Path COMMAND_LINE = Path.of("/proc/self/cmdline");
    private static final char LOST = '\uFFFD';

    private GivenArguments() {}

    static String[] decoded(String[] arguments) {
        if (Arrays.stream(arguments).noneMatch(argument -> argument.indexOf(LOST) >= 0)
                || !Files.isReadable(COMMAND_LINE)) {
            return arguments;
        }
        try {
            return lastOf(Files.readAllBytes(COMMAND_LINE), arguments);
        } catch (IOException unreadable) {
            return arguments;
        }
    }

    static String[] lastOf(byte[] commandLine, String[] arguments) {
        String[] words = new String(commandLine, StandardCharsets.UTF_8).split("\0", -1);
        int end = words.length - 1;
        return end < arguments.length ? arguments : Arrays.copyOfRange(words, end - arguments.length, end);
    }
}
