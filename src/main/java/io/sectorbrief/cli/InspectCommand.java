package io.sectorbrief.cli;

import io.sectorbrief.intake.FileName;
import io.sectorbrief.job.Settings;
import io.sectorbrief.render.InspectionPage;
import io.sectorbrief.render.Templates;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Shows what is read in documents, one after the other; needs no store, and goes on after a file that is refused. */
@Command(
        name = "inspect",
        mixinStandardHelpOptions = true,
        usageHelpAutoWidth = true,
        description = "Shows what is in these documents: exhibits, claims, findings.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  sector-brief inspect report.pdf",
            "  sector-brief inspect --format json --boxes input/*.pdf > read.jsonl",
            "  sector-brief inspect --format html report.pdf > read.html      each page with what was read drawn on it",
            "",
            "Exit codes: 0 done; 1 failed; 2 wrong usage; 3 a file was refused or has a finding of severity error."
        })
@SuppressWarnings("NullAway.Init")
final class InspectCommand implements Callable<Integer> {

    @ParentCommand
    private SectorBriefCommand program;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Documents: PDF, xlsx, xls, csv.")
    private List<String> files;

    @Option(
            names = "--format",
            defaultValue = "text",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private ViewFormat format;

    @Option(names = "--boxes", description = "Tell the place of every row, cell and sentence (json).")
    private boolean boxes;

    @Override
    public Integer call() throws IOException {
        List<Path> documents = files.stream().map(FileName::path).toList();
        for (Path document : documents) {
            if (!Files.isRegularFile(document)) {
                throw new ParameterException(spec.commandLine(), "there is no file " + FileName.text(document));
            }
        }
        PrintWriter out = spec.commandLine().getOut();
        Inspection inspection =
                Inspection.by(program.folders().jobs(), Settings.load(), boxes ? Boxes.TOLD : Boxes.LEFT_OUT);
        inspection.problems().forEach(problem -> spec.commandLine().getErr().println(problem));
        return switch (format) {
            case TEXT -> write(documents, inspection, new TextReport(out));
            case JSON -> write(documents, inspection, new JsonLines(out));
            case HTML -> {
                var page = new InspectionPage(Templates.in(program.folders().templates()));
                try (HtmlReport report = new HtmlReport(out, page)) {
                    yield write(documents, inspection, report);
                }
            }
        };
    }

    private static int write(List<Path> documents, Inspection inspection, Consumer<? super DocumentLine> writer)
            throws IOException {
        ExitCode code = ExitCode.DONE;
        for (Path document : documents) {
            DocumentLine line = inspection.of(document);
            writer.accept(line);
            code = line.exitCode() == ExitCode.DONE ? code : line.exitCode();
        }
        return code.code();
    }
}
