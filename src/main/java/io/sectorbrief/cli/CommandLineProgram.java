package io.sectorbrief.cli;

import io.sectorbrief.store.StoreBusyException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The whole program behind {@code main}: arguments in, exit code out. Results go to standard output, everything else to
 * standard error, both in UTF-8 whatever the locale; a failure is one line, never a stack trace unless asked for.
 */
public final class CommandLineProgram {

    private static final String DEFAULT_COMMAND = "run";

    private final SectorBriefCommand program = new SectorBriefCommand();
    private final CommandLine line;

    CommandLineProgram(PrintWriter out, PrintWriter err) {
        line = new CommandLine(program)
                .setOut(out)
                .setErr(err)
                .registerConverter(ExportFormat.class, new Choices<>(ExportFormat.class))
                .registerConverter(ExportCommand.What.class, new Choices<>(ExportCommand.What.class))
                .registerConverter(ViewFormat.class, new Choices<>(ViewFormat.class))
                .setExecutionStrategy(this::run)
                .setParameterExceptionHandler(CommandLineProgram::explainUsage)
                .setExecutionExceptionHandler(this::explainFailure);
    }

    /** The program on this process's own streams. */
    public static CommandLineProgram onStandardStreams() {
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        System.setOut(out);
        System.setErr(err);
        return new CommandLineProgram(writer(out), writer(err));
    }

    /** Runs one command line to its end and returns the exit code; no exception leaves it. */
    public int execute(String... arguments) {
        return line.execute(GivenArguments.decoded(arguments));
    }

    private int run(ParseResult parsed) {
        if (parsed.hasSubcommand() || parsed.isUsageHelpRequested() || parsed.isVersionHelpRequested()) {
            return new RunLast().execute(parsed);
        }
        if (!line.getSubcommands().containsKey(DEFAULT_COMMAND)) {
            throw new ParameterException(line, "a command is missing");
        }
        String[] given = parsed.originalArgs().toArray(String[]::new);
        String[] completed = Arrays.copyOf(given, given.length + 1);
        completed[given.length] = DEFAULT_COMMAND;
        return line.execute(completed);
    }

    private static int explainUsage(ParameterException problem, String[] arguments) {
        CommandLine line = problem.getCommandLine();
        line.getErr().println("sector-brief: " + problem.getMessage());
        UnmatchedArgumentException.printSuggestions(problem, line.getErr());
        line.getErr().println("Try '" + line.getCommandSpec().qualifiedName() + " --help'.");
        return ExitCode.WRONG_USAGE.code();
    }

    private int explainFailure(Exception failure, CommandLine failed, ParseResult parsed) {
        failed.getErr().println("sector-brief: " + Failure.sentence(failure));
        if (program.showsStackTraces()) {
            failure.printStackTrace(failed.getErr());
        }
        return (failure instanceof StoreBusyException ? ExitCode.BUSY : ExitCode.FAILED).code();
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        OutputStream stream = new FileOutputStream(descriptor);
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }
}
