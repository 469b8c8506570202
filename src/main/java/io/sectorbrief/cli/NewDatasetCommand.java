package io.sectorbrief.cli;

import io.sectorbrief.dataset.Datasets;
import io.sectorbrief.dataset.Recogniser;
import io.sectorbrief.dataset.Recognition;
import io.sectorbrief.draft.DatasetDraft;
import io.sectorbrief.extract.Documents;
import io.sectorbrief.intake.Door;
import io.sectorbrief.intake.FileName;
import io.sectorbrief.intake.Fingerprint;
import io.sectorbrief.job.Settings;
import io.sectorbrief.model.Document;
import io.sectorbrief.model.Exhibit;
import io.sectorbrief.model.ExhibitKind;
import io.sectorbrief.model.Extraction;
import io.sectorbrief.model.Reading;
import io.sectorbrief.model.Refusal;
import io.sectorbrief.normalise.Entities;
import io.sectorbrief.observe.Observed;
import io.sectorbrief.observe.Observer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Writes a first definition of a dataset from a table that is none yet. */
@Command(
        name = "new-dataset",
        mixinStandardHelpOptions = true,
        usageHelpAutoWidth = true,
        description = {
            "Writes a first definition of a table's dataset below --jobs: columns with guessed types and units, words of its",
            "caption, and where its period comes from. 'check' accepts it and 'run' reads it; look it over before you",
            "trust it. No file that is there is overwritten."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  sector-brief inspect chains-2023-W28.csv                the ids of its tables",
            "  sector-brief new-dataset chains-2023-W28.csv s1t1 --name cinema_chain_week",
            "  sector-brief new-dataset report.pdf 12",
            "",
            "Exit codes: 0 written; 1 failed, as where the table belongs to a dataset already; 2 wrong usage."
        })
@SuppressWarnings("NullAway.Init")
final class NewDatasetCommand implements Callable<Integer> {

    @ParentCommand
    private SectorBriefCommand program;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE", description = "A document: PDF, xlsx, xls, csv.")
    private String file;

    @Parameters(index = "1", paramLabel = "EXHIBIT", description = "Number, id, or words of the caption of its table.")
    private String wanted;

    @Option(names = "--name", paramLabel = "N", description = "Name of the dataset: cinema_chain_week.")
    private Optional<String> name;

    @Override
    public Integer call() throws IOException {
        Path path = FileName.path(file);
        if (!Files.isRegularFile(path)) {
            throw new ParameterException(spec.commandLine(), "there is no file " + FileName.text(path));
        }
        String given = FileName.text(path);
        var document =
                new Document(Fingerprint.sha256(path), given, Door.admit(path).kind(), Files.size(path));
        Extraction extraction = read(path);
        Exhibit exhibit = exhibit(extraction);
        Path jobs = program.folders().jobs();
        Datasets known = Datasets.load(jobs).orThrow();
        demandNew(document, exhibit, known);
        String dataset = name.orElseGet(() -> DatasetDraft.name(document, exhibit, known));
        demandName(dataset, known);
        Path definition = jobs.resolve("datasets").resolve(dataset.replace('_', '-') + ".yaml");
        Files.createDirectories(definition.getParent());
        Files.writeString(
                definition,
                DatasetDraft.of(document, extraction, exhibit, known, dataset),
                StandardOpenOption.CREATE_NEW);
        spec.commandLine().getOut().println(FileName.text(definition));
        spec.commandLine().getErr().println(tried(document, extraction, jobs, dataset));
        return ExitCode.DONE.code();
    }

    private static Extraction read(Path path) {
        Reading reading = new Documents(Settings.load().extractionPermission()).read(path);
        if (reading instanceof Refusal refusal) {
            throw new IllegalStateException(FileName.text(path) + " is refused: " + refusal.reason());
        }
        return (Extraction) reading;
    }

    private Exhibit exhibit(Extraction extraction) {
        List<Exhibit> tables = extraction.exhibits().stream()
                .filter(one ->
                        one.kind() == ExhibitKind.TABLE && !one.dataRows().isEmpty())
                .toList();
        List<Exhibit> exact = tables.stream().filter(this::isMeant).toList();
        List<Exhibit> found = exact.isEmpty()
                ? tables.stream().filter(one -> one.caption().contains(wanted)).toList()
                : exact;
        if (found.size() != 1) {
            throw new IllegalStateException(
                    (found.isEmpty() ? "no table '" : "several tables '") + wanted + "'; there are: "
                            + tables.stream().map(NewDatasetCommand::label).collect(Collectors.joining(", ")));
        }
        return found.get(0);
    }

    private boolean isMeant(Exhibit exhibit) {
        return Stream.concat(exhibit.number().stream(), Stream.of(exhibit.id(), exhibit.caption()))
                .anyMatch(wanted::equals);
    }

    private static String label(Exhibit exhibit) {
        return exhibit.id() + " (" + exhibit.label() + ")";
    }

    private static void demandNew(Document document, Exhibit exhibit, Datasets known) {
        if (new Recogniser(known).recognise(exhibit, document.sheetFile())
                instanceof Recognition.Recognised recognised) {
            throw new IllegalStateException("the table belongs to a dataset already: "
                    + recognised.fits().stream()
                            .map(fit -> fit.definition().name())
                            .collect(Collectors.joining(", ")));
        }
    }

    private void demandName(String dataset, Datasets known) {
        if (!dataset.matches("[a-z][a-z0-9_]*")) {
            throw new ParameterException(
                    spec.commandLine(), "--name: '" + dataset + "' is no name; use small letters, digits and _");
        }
        if (known.names().contains(dataset)) {
            throw new IllegalStateException("there is a dataset '" + dataset + "' already; give another --name");
        }
    }

    /** What the definition makes of the document it was guessed from. */
    private static String tried(Document document, Extraction extraction, Path jobs, String dataset) {
        var observer = new Observer(
                Datasets.load(jobs).orThrow(),
                Entities.load(jobs.resolve("entities")).orThrow());
        Observed observed = observer.observe(document, extraction);
        long read = observed.observations().stream()
                .filter(one -> one.dataset().equals(dataset))
                .count();
        String findings = observed.findings().stream()
                .map(finding -> "; " + finding.rule() + ": " + finding.message())
                .distinct()
                .limit(3)
                .collect(Collectors.joining());
        return "it reads " + read + " observations" + findings + "; look it over, then 'sector-brief check'";
    }
}
