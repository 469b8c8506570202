package io.sectorbrief.cli;

import io.sectorbrief.job.NightStatus;
import io.sectorbrief.job.NightStatus.EditionStatus;
import io.sectorbrief.job.PastRun;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.Locale;
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
        description = "Shows the last runs, which briefs are published, due or stale, and what waits in quarantine.",
        footerHeading = "%nExamples:%n",
        footer = {"  sector-brief status", "  sector-brief status --output /srv/briefs"})
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
                known -> print(known, out), () -> out.println("no run yet; 'sector-brief run' makes the first"));
        out.flush();
        return ExitCode.DONE.code();
    }

    private static void print(NightStatus status, PrintWriter out) {
        out.println("Runs");
        status.runs().forEach(run -> out.println("  " + line(run)));
        out.println("Editions");
        status.editions().forEach(edition -> out.println("  " + line(edition)));
        out.println("Quarantine");
        out.println("  observations: " + status.quarantined() + "; see: sector-brief export findings --format csv");
        status.refused().forEach(refused -> out.println("  " + refused));
    }

    private static String line(PastRun run) {
        String ended = run.ended().map(moment -> " to " + moment.withNano(0)).orElse("");
        String times = run.started().map(moment -> moment.withNano(0) + ended).orElse("");
        return run.number() + "  " + run.date() + "  " + run.status() + "  " + run.scope() + "  " + times;
    }

    private static String line(EditionStatus edition) {
        String revision = edition.revision() == 0 ? "" : " revision " + edition.revision();
        return edition.brief() + " " + edition.period() + ": "
                + edition.standing().name().toLowerCase(Locale.ROOT) + revision;
    }
}
