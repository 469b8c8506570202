package io.sectorbrief.cli;

import io.sectorbrief.model.Period;
import io.sectorbrief.render.Templates;
import io.sectorbrief.render.TracePage;
import io.sectorbrief.trace.FigureSearch;
import io.sectorbrief.trace.Trace;
import io.sectorbrief.trace.Tracer;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Leads from a figure of a brief back to the page and the box it was read in. */
@Command(
        name = "trace",
        mixinStandardHelpOptions = true,
        usageHelpAutoWidth = true,
        description = {
            "Shows the way from a brief's figure over its formula to observations, cells, pages, boxes and printed text,",
            "as they were known when that revision was made. Needs the store; html takes crops of the pages from the input."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  sector-brief trace 8f0c1d2e3b4a59687766          an id as <brief>-<period>.json has it, or how it begins",
            "  sector-brief trace 8f0c1d2e --period 2023-W28 --revision 1",
            "  sector-brief trace 8f0c1d2e --format html > way.html",
            "",
            "Exit codes: 0 done; 1 failed, as where no figure has this id; 2 wrong usage; 4 a run is going on."
        })
@SuppressWarnings("NullAway.Init")
final class TraceCommand implements Callable<Integer> {

    @ParentCommand
    private SectorBriefCommand program;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FIGURE", description = "A figure's id, or how it begins.")
    private String figure;

    @Option(names = "--brief", paramLabel = "B", description = "As this brief shows it.")
    private Optional<String> brief;

    @Option(names = "--period", paramLabel = "P", description = "As the edition of this period shows it.")
    private Optional<String> period;

    @Option(names = "--revision", paramLabel = "N", description = "As this revision shows it (default: the newest).")
    private Optional<Integer> revision;

    @Option(
            names = "--format",
            defaultValue = "text",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private ViewFormat format;

    @Override
    public Integer call() {
        var search = new FigureSearch(
                figure,
                brief,
                period.map(token -> new OptionReader(spec).read("--period", token, Period::parse)),
                revision);
        Trace trace = StoreReading.ask(program.folders().output(), store -> new Tracer(store).trace(search));
        PrintWriter out = spec.commandLine().getOut();
        switch (format) {
            case TEXT -> new TraceText(out).print(trace);
            case JSON -> new JsonLines(out).accept(TraceLine.of(trace));
            case HTML -> out.print(html(trace));
        }
        out.flush();
        return ExitCode.DONE.code();
    }

    private String html(Trace trace) {
        Folders folders = program.folders();
        try (TraceView view = new TraceView(folders.input())) {
            return new TracePage(Templates.in(folders.templates())).page(view.of(trace));
        }
    }
}
