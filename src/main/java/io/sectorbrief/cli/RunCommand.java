package io.sectorbrief.cli;

import io.sectorbrief.job.Night;
import io.sectorbrief.job.NightOutcome;
import io.sectorbrief.job.NightScope;
import io.sectorbrief.job.NightScope.PeriodRange;
import io.sectorbrief.job.WrongScopeException;
import io.sectorbrief.model.Edition;
import io.sectorbrief.model.Period;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Runs the night: reads what is new in the input, publishes what is due. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        usageHelpAutoWidth = true,
        description = {
            "Reads what is new, publishes every brief that is due and not published.",
            "A run that was cut off is resumed; the same run again does nothing."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  sector-brief run",
            "  sector-brief run weekly-media --period 2023-W28",
            "  sector-brief run monthly-ai --from 2024-01 --to 2024-09",
            "  sector-brief run --as-of 2023-07-17T06:30:00+08:00",
            "",
            "Exit codes: 0 done, or nothing to do; 1 failed; 2 wrong usage;",
            "            3 done, but a file was refused or an error found in this run;",
            "            4 another process works on this output folder."
        })
@SuppressWarnings("NullAway.Init")
final class RunCommand implements Callable<Integer> {

    @ParentCommand
    private SectorBriefCommand program;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "BRIEF", description = "Briefs to publish (default: all).")
    private List<String> briefs = List.of();

    @Option(names = "--period", paramLabel = "P", description = "This period, due or not: 2023-W28, 2024-09.")
    private Optional<String> period;

    @Option(names = "--from", paramLabel = "P", description = "First of several periods.")
    private Optional<String> from;

    @Option(names = "--to", paramLabel = "P", description = "Last of several periods.")
    private Optional<String> to;

    @Option(
            names = "--as-of",
            paramLabel = "INSTANT",
            description = {
                "The moment to take for now: 2023-07-17T06:30:00+08:00. If the store remembers it, nothing is read:",
                "what was known then is made into editions in as-of/ below the output folder."
            })
    private Optional<String> asOf;

    @Override
    public Integer call() throws IOException {
        NightScope scope = scope();
        try (ConsoleProgress progress = ConsoleProgress.on(spec.commandLine().getErr())) {
            return report(new Night(program.workspace(), Clock.systemUTC(), progress).run(scope), progress)
                    .code();
        } catch (WrongScopeException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private ExitCode report(NightOutcome outcome, ConsoleProgress progress) {
        PrintWriter out = spec.commandLine().getOut();
        progress.finished();
        for (Edition edition : outcome.published()) {
            out.println(edition.brief() + " " + edition.period() + " revision " + edition.revision());
        }
        outcome.troubles().forEach(progress::said);
        return switch (outcome.ending()) {
            case NOTHING_TO_DO -> {
                progress.said("nothing to do: this run was done before");
                yield ExitCode.DONE;
            }
            case FAILED -> ExitCode.FAILED;
            case DONE -> outcome.errors() == 0 ? ExitCode.DONE : withErrors(outcome, progress);
        };
    }

    private static ExitCode withErrors(NightOutcome outcome, ConsoleProgress progress) {
        progress.said("errors found: " + outcome.errors() + "; see: sector-brief export findings --format csv");
        return ExitCode.DONE_WITH_ERRORS;
    }

    private NightScope scope() {
        return new NightScope(briefs, periods(), asOf.map(text -> parse("--as-of", text, Moments::parse)));
    }

    private Optional<PeriodRange> periods() {
        if (period.isPresent()) {
            demand(from.isEmpty() && to.isEmpty(), "either --period, or --from and --to");
            Period only = parse("--period", period.get(), Period::parse);
            return Optional.of(new PeriodRange(only, only));
        }
        demand(from.isPresent() == to.isPresent(), "--from and --to go together");
        return from.map(first -> {
            Period earlier = parse("--from", first, Period::parse);
            Period later = parse("--to", to.orElseThrow(), Period::parse);
            return parse("--from and --to", first, text -> new PeriodRange(earlier, later));
        });
    }

    private <T> T parse(String option, String text, Function<String, T> reader) {
        return new OptionReader(spec).read(option, text, reader);
    }

    private void demand(boolean held, String sentence) {
        if (!held) {
            throw new ParameterException(spec.commandLine(), sentence);
        }
    }
}
