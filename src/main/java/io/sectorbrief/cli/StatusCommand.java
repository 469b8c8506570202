package io.sectorbrief.cli;

import io.sectorbrief.job.NightStatus;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Tells where things stand: runs, the grid of briefs and periods, what waits. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        usageHelpAutoWidth = true,
        description = {
            "Shows the last runs, what became of each period of each brief, what waits in quarantine and which files",
            "are refused. A period is published, due, stale (new data came), missing (its folder is gone, the next run",
            "brings it back) or withdrawn (its folder is gone and nothing is left to make it of)."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  sector-brief status",
            "  sector-brief status --output /srv/briefs",
            "",
            "Exit codes: 0 done, whatever it tells; 1 failed; 2 wrong usage; 4 a run is going on."
        })
@SuppressWarnings("NullAway.Init")
final class StatusCommand implements Callable<Integer> {

    @ParentCommand
    private SectorBriefCommand program;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Optional<NightStatus> status = NightStatus.of(program.workspace(), Clock.systemUTC());
        status.ifPresentOrElse(
                new StatusReport(out)::print, () -> out.println("no run yet; 'sector-brief run' makes the first"));
        out.flush();
        return ExitCode.DONE.code();
    }
}
