package io.sectorbrief.cli;

import static picocli.CommandLine.ScopeType.INHERIT;

import io.sectorbrief.intake.FileName;
import io.sectorbrief.job.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * The program itself: global options, usable before and after a command, and one class a command below it. A new command
 * is a class with {@code @Command(mixinStandardHelpOptions = true)} and a {@code @ParentCommand} of this type, listed
 * here; with no command {@code run} is meant.
 */
@Command(
        name = "sector-brief",
        description = "Reads broker reports and vendor exports, publishes sector briefs as PDF and Excel.",
        subcommands = {
            RunCommand.class,
            InspectCommand.class,
            ExportCommand.class,
            TraceCommand.class,
            CorrectCommand.class,
            StatusCommand.class,
            CheckCommand.class,
            NewDatasetCommand.class,
            ScheduleCommand.class
        },
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        sortOptions = false,
        usageHelpAutoWidth = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  sector-brief                        read what is new, publish what is due",
            "  sector-brief run weekly-media --period 2023-W28",
            "  sector-brief inspect report.pdf     what is in this document",
            "  sector-brief trace 8f0c1d2e3b4a     from a brief's figure back to page and box",
            "  sector-brief status                 runs, due and missed periods",
            "  sector-brief check                  are the definitions right?",
            "",
            "Exit codes: 0 done, 1 failed, 2 wrong usage,",
            "            3 done, but with refused files or error findings,",
            "            4 another process works on the same output folder."
        })
final class SectorBriefCommand {

    @Option(
            names = "--input",
            paramLabel = "DIR",
            defaultValue = "input",
            scope = INHERIT,
            description = "Documents to read (default: ${DEFAULT-VALUE}).")
    private String input = "input";

    @Option(
            names = "--output",
            paramLabel = "DIR",
            defaultValue = "output",
            scope = INHERIT,
            description = "Published briefs and the store (default: ${DEFAULT-VALUE}).")
    private String output = "output";

    @Option(
            names = "--jobs",
            paramLabel = "DIR",
            defaultValue = "jobs",
            scope = INHERIT,
            description = "Definitions (default: ${DEFAULT-VALUE}).")
    private String jobs = "jobs";

    @Option(
            names = "--templates",
            paramLabel = "DIR",
            defaultValue = "templates",
            scope = INHERIT,
            description = "FreeMarker templates (default: ${DEFAULT-VALUE}).")
    private String templates = "templates";

    @Option(names = "--stacktrace", scope = INHERIT, description = "Print the stack trace of a failure.")
    private boolean stacktrace;

    Folders folders() {
        return new Folders(FileName.path(input), FileName.path(output), FileName.path(jobs), FileName.path(templates));
    }

    Workspace workspace() {
        Folders folders = folders();
        return new Workspace(folders.input(), folders.output(), folders.jobs(), folders.templates());
    }

    boolean showsStackTraces() {
        return stacktrace;
    }
}
