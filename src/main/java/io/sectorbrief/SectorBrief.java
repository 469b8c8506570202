package io.sectorbrief;

import io.sectorbrief.cli.CommandLineProgram;

/** Entry point: hands the arguments to the command line and its exit code to the shell. */
public final class SectorBrief {

    private SectorBrief() {}

    public static void main(String[] arguments) {
        System.exit(CommandLineProgram.onStandardStreams().execute(arguments));
    }
}
