package io.sectorbrief.cli;

import io.sectorbrief.correction.Correction;
import io.sectorbrief.correction.CorrectionFile;
import io.sectorbrief.intake.FileName;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.SourceRef;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;
import picocli.CommandLine.UnmatchedArgumentException;

/** Writes down what a person puts right; the next run applies it. */
@Command(
        name = "correct",
        mixinStandardHelpOptions = true,
        usageHelpAutoWidth = true,
        sortOptions = false,
        description = {
            "Appends a line to input/corrections.csv: what should have been printed where an observation was read, or in a",
            "cell, or which entity a name means. The next run applies it, keeps what is printed beside it, lists it in the",
            "brief and frees the row if it was in quarantine. To undo it, delete the line. The value is written as it would",
            "be printed there: 154000 in a column of 万元 is 154000 万元."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  sector-brief correct 54cb4d884437485b7b9d 154000.00 --who 'Li Na' --why 'misprint, see the vendor site'",
            "  sector-brief correct 20.8%% --document report.pdf --page 6 --exhibit 6 --row 3 --column 2 --who 'Li Na'",
            "  sector-brief correct --name 八角笼中. --entity 八角笼中 --kind film --who 'Li Na'",
            "",
            "Rows and columns count from 0, as 'export observations' and 'export findings' tell them.",
            "Exit codes: 0 written; 1 failed; 2 wrong usage; 4 a run is going on."
        })
@SuppressWarnings("NullAway.Init")
final class CorrectCommand implements Callable<Integer> {

    @ParentCommand
    private SectorBriefCommand program;

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..2",
            paramLabel = "[OBSERVATION] VALUE",
            description = "An observation's id and the right value; the value alone with a place.")
    private List<String> given = List.of();

    /** What begins like an option and is none; a negative value is the last word. */
    @Unmatched
    private List<String> likeOptions = new ArrayList<>();

    @Option(names = "--document", paramLabel = "FILE", description = "File name, path below the input, or SHA-256.")
    private Optional<String> document;

    @Option(names = "--page", paramLabel = "P", description = "Page number or sheet name.")
    private Optional<String> page;

    @Option(names = "--exhibit", paramLabel = "E", description = "Number or caption of the table.")
    private Optional<String> exhibit;

    @Option(names = "--row", paramLabel = "N", description = "Data row, from 0.")
    private Optional<Integer> row;

    @Option(names = "--column", paramLabel = "N", description = "Column from 0, or its header.")
    private Optional<String> column;

    @Option(names = "--name", paramLabel = "N", description = "A name as printed, which is confirmed.")
    private Optional<String> name;

    @Option(names = "--entity", paramLabel = "E", description = "What it is the name of.")
    private Optional<String> entity;

    @Option(names = "--kind", paramLabel = "K", description = "Which kind that is: film, game, app, …")
    private Optional<String> kind;

    @Option(names = "--who", paramLabel = "W", description = "Who says so (default: the user of this machine).")
    private Optional<String> who;

    @Option(names = "--why", paramLabel = "W", defaultValue = "", description = "Why.")
    private String why;

    @Override
    public Integer call() throws IOException {
        List<String> words = words();
        var file = new CorrectionFile(program.folders().input());
        String author = who.orElseGet(() -> System.getProperty("user.name", ""));
        if (name.isPresent() || entity.isPresent()) {
            demand(
                    name.isPresent() && entity.isPresent() && kind.isPresent(),
                    "--name, --entity and --kind go together");
            file.confirm(name.orElseThrow(), entity.orElseThrow(), kind.orElseThrow(), author, why);
        } else {
            file.append(words.size() == 2 ? byId(words, author) : byPlace(words, author));
        }
        spec.commandLine().getErr().println("written to " + FileName.text(file.path()) + "; the next run applies it");
        return ExitCode.DONE.code();
    }

    private List<String> words() {
        if (!likeOptions.stream().allMatch(word -> word.matches("-[.\\d].*"))) {
            throw new UnmatchedArgumentException(spec.commandLine(), likeOptions);
        }
        return Stream.concat(given.stream(), likeOptions.stream()).toList();
    }

    private Correction byId(List<String> words, String author) {
        String id = words.get(0);
        Observation seen =
                StoreReading.ask(
                                program.folders().output(),
                                store -> store.observations().byIds(List.of(id)))
                        .stream()
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("there is no observation '" + id
                                + "'; 'sector-brief export observations' tells their ids"));
        SourceRef at = seen.source();
        var place = new Correction.Place(
                Optional.of(at.file()),
                at.page(),
                at.exhibit(),
                at.row(),
                at.column().map(String::valueOf));
        return correction(Optional.of(id), place, Optional.of(at.raw()), words.get(1), author);
    }

    private Correction byPlace(List<String> words, String author) {
        demand(words.size() == 1, "give an observation's id and the right value, or the value and a place");
        demand(
                document.isPresent() && row.isPresent() && column.isPresent(),
                "a place needs --document, --row and --column, and mostly --page and --exhibit");
        var place = new Correction.Place(document, page, exhibit, row, column);
        return correction(Optional.empty(), place, Optional.empty(), words.get(0), author);
    }

    private Correction correction(
            Optional<String> id, Correction.Place place, Optional<String> printed, String value, String author) {
        demand(!value.isBlank(), "the right value is missing");
        return new Correction("", 0, id, place, printed, value.strip(), author, why);
    }

    private void demand(boolean held, String sentence) {
        if (!held) {
            throw new ParameterException(spec.commandLine(), sentence);
        }
    }
}
