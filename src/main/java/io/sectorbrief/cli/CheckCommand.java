package io.sectorbrief.cli;

import io.sectorbrief.definition.Problem;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code check}: reads every definition and says, a line each, what is wrong, where, and what to write instead. */
@Command(
        name = "check",
        description =
                "Reads every definition below --jobs and every template below --templates, and names file, line and mend for what is wrong.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  sector-brief check",
            "  sector-brief check --jobs trial/jobs",
            "",
            "What may be written in a dataset's definition stands, key by key, on top of jobs/datasets/box-office-week.yaml;",
            "how to add a table of your own, in README.md.",
            "",
            "Exit codes: 0 all definitions are right; 1 something is wrong; 2 wrong usage."
        })
final class CheckCommand implements Callable<Integer> {

    @ParentCommand
    private SectorBriefCommand program = new SectorBriefCommand();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        DefinitionCheck check = DefinitionCheck.of(program.folders());
        List<Problem> problems = check.problems();
        problems.forEach(out::println);
        out.println(problems.isEmpty() ? check.summary() + ": all right" : count(problems.size()) + " to mend");
        return (problems.isEmpty() ? ExitCode.DONE : ExitCode.FAILED).code();
    }

    private static String count(int problems) {
        return problems == 1 ? "1 problem" : problems + " problems";
    }
}
