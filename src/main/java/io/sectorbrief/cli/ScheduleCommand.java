package io.sectorbrief.cli;

import io.sectorbrief.job.Rounds;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Stays up and runs by the briefs' own schedules; what was missed while it was down it catches up when it starts. */
@Command(
        name = "schedule",
        mixinStandardHelpOptions = true,
        usageHelpAutoWidth = true,
        description = {
            "Runs now, then stays up and runs whenever a brief's schedule says so.",
            "What was missed while it was down is caught up at the start."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  sector-brief schedule",
            "  nohup sector-brief schedule 2>> sector-brief.log &",
            "",
            "It ends by a signal alone: 130 by Ctrl-C, 143 by SIGTERM; 1 if it cannot start, 2 for wrong usage."
        })
@SuppressWarnings("NullAway.Init")
final class ScheduleCommand implements Callable<Integer> {

    @ParentCommand
    private SectorBriefCommand program;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        var clock = Clock.systemUTC();
        var progress = new ProgressLines(spec.commandLine().getErr());
        var rounds = new Rounds(program.workspace(), clock, progress);
        while (!Thread.currentThread().isInterrupted()) {
            ZonedDateTime next = rounds.round();
            progress.said("next run at " + next);
            waitFor(next, clock);
        }
        return ExitCode.DONE.code();
    }

    /** In short naps: a machine that slept, or whose clock was set, wakes to the right time. */
    private static void waitFor(ZonedDateTime moment, Clock clock) throws InterruptedException {
        while (clock.instant().isBefore(moment.toInstant())) {
            long left = Duration.between(clock.instant(), moment).toMillis();
            Thread.sleep(Math.max(1, Math.min(left, 30_000)));
        }
    }
}
