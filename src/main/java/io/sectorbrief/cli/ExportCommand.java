package io.sectorbrief.cli;

import io.sectorbrief.model.Period;
import io.sectorbrief.store.ObservationFilter;
import io.sectorbrief.store.Store;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
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

/** Writes what is in the store, for other programs. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        usageHelpAutoWidth = true,
        description = "Writes observations, findings or exhibits from the store to standard output.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  sector-brief export observations --dataset box_office_week --period 2023-W28",
            "  sector-brief export findings --format csv > findings.csv",
            "  sector-brief export observations --as-of 2023-07-17T06:30:00+08:00",
            "  sector-brief export observations --format xlsx > observations.xlsx",
            "  sector-brief export exhibits --dataset stock_quote",
            "  sector-brief export exhibits --document report.pdf --exhibit 6 --format xlsx > table.xlsx",
            "",
            "Exhibits as xlsx are one clean sheet each, with numbers as numbers, behind an index with links.",
            "",
            "Exit codes: 0 done; 1 failed, as where there is no store yet; 2 wrong usage; 4 a run is going on."
        })
@SuppressWarnings("NullAway.Init")
final class ExportCommand implements Callable<Integer> {

    /** What can be exported. */
    enum What {
        OBSERVATIONS,
        FINDINGS,
        EXHIBITS;

        /** As help shows it and users type it. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @ParentCommand
    private SectorBriefCommand program;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "WHAT", description = "${COMPLETION-CANDIDATES}")
    private What what;

    @Option(names = "--dataset", paramLabel = "D", description = "Only this dataset.")
    private Optional<String> dataset;

    @Option(names = "--period", paramLabel = "P", description = "Only this period: 2023-W28, 2024-09, 2023-07-13.")
    private Optional<String> period;

    @Option(
            names = "--as-of",
            paramLabel = "INSTANT",
            description = "What the store knew at this moment: 2023-07-17T06:30:00+08:00.")
    private Optional<String> asOf;

    @Option(
            names = "--document",
            paramLabel = "FILE",
            description = "Exhibits of this document, by file name or SHA-256.")
    private Optional<String> document;

    @Option(
            names = "--exhibit",
            paramLabel = "E",
            description = "Exhibits of this number, or with this in their caption.")
    private Optional<String> exhibit;

    @Option(
            names = "--format",
            defaultValue = "json",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}); JSON is one object a line.")
    private ExportFormat format;

    @Override
    public Integer call() throws IOException {
        if (what != What.EXHIBITS && (document.isPresent() || exhibit.isPresent())) {
            throw new ParameterException(spec.commandLine(), "--document and --exhibit choose exhibits only");
        }
        var filter = new ObservationFilter(dataset, period.map(token -> read("--period", token, Period::parse)));
        switch (what) {
            case OBSERVATIONS -> write(ObservationLine.class, ask(store -> observations(store, filter)));
            case FINDINGS -> write(FindingLine.class, ask(store -> findings(store, filter)));
            case EXHIBITS -> writeExhibits(exhibits(filter));
        }
        return ExitCode.DONE.code();
    }

    private <T> T ask(Function<Store, T> question) {
        return StoreReading.ask(
                program.folders().output(), asOf.map(text -> read("--as-of", text, Moments::parse)), question);
    }

    private static List<ObservationLine> observations(Store store, ObservationFilter filter) {
        return store.observations().find(filter).stream()
                .map(ObservationLine::of)
                .toList();
    }

    private static List<FindingLine> findings(Store store, ObservationFilter filter) {
        return store.findings().find(filter).stream().map(FindingLine::of).toList();
    }

    private List<StoredExhibitLine> exhibits(ObservationFilter filter) {
        var exhibits = new StoredExhibits(program.folders().jobs());
        return ask(store -> exhibits.find(store, filter)).stream()
                .filter(one -> one.isChosen(document, exhibit))
                .toList();
    }

    private void writeExhibits(List<StoredExhibitLine> exhibits) throws IOException {
        if (format == ExportFormat.XLSX) {
            new ExhibitBook(exhibits).write(System.out);
        } else {
            write(StoredExhibitLine.class, exhibits);
        }
    }

    private <T extends Record> void write(Class<T> kind, List<T> lines) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        switch (format) {
            case JSON -> lines.forEach(new JsonLines(out));
            case CSV -> TableWriter.csv(ExportTable.of(kind, lines), out);
            case XLSX -> TableWriter.xlsx(ExportTable.of(kind, lines), what.toString(), System.out);
        }
        out.flush();
    }

    private <T> T read(String option, String text, Function<String, T> reader) {
        return new OptionReader(spec).read(option, text, reader);
    }
}
