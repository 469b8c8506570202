package io.sectorbrief.job;

import io.sectorbrief.extract.DocumentReader;
import io.sectorbrief.intake.Fingerprint;
import io.sectorbrief.intake.InputFolder;
import io.sectorbrief.model.Document;
import io.sectorbrief.model.Extraction;
import io.sectorbrief.model.Reading;
import io.sectorbrief.model.Refusal;
import io.sectorbrief.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * Reads one document and keeps what came of it. It needs a document's id, the input folder and the store, nothing else; a
 * hostile document costs itself, not the night.
 */
final class DocumentReading implements Tasklet {

    static final String STEP = "extract";

    private final DocumentReader reader;
    private final InputFolder input;
    private final Store store;
    private final String reading;
    private final String run;
    private final Refusals refusals;
    private final Progress progress;
    private final Savepoint savepoint;

    DocumentReading(DocumentReader reader, Tonight tonight, Savepoint savepoint) {
        this.reader = reader;
        this.input = new InputFolder(tonight.workspace().input());
        this.store = tonight.store();
        this.reading = tonight.settings().reading();
        this.run = tonight.run().key();
        this.refusals = new Refusals(tonight);
        this.progress = tonight.progress();
        this.savepoint = savepoint;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        String sha256 = UnreadDocuments.document(context.getStepContext().getStepName());
        Document document = store.documents().byId(sha256).orElseThrow();
        Path file = input.locate(document);
        if (!holds(file, document)) {
            left(document, "gone or changed since intake");
            return RepeatStatus.FINISHED;
        }
        Reading outcome = read(file);
        if (holds(file, document)) {
            savepoint.attempt(() -> keep(document, outcome)).ifPresent(failure -> keep(document, unkept(failure)));
        } else {
            left(document, "changed while it was read");
        }
        return RepeatStatus.FINISHED;
    }

    /** Whether the bytes are still those the document is known by: others must not be kept under its name for good. */
    private static boolean holds(Path file, Document document) {
        try {
            return Files.isRegularFile(file) && Fingerprint.sha256(file).equals(document.sha256());
        } catch (IOException e) {
            return false;
        }
    }

    private void left(Document document, String why) {
        progress.advanced(STEP, document.path() + ": " + why + ", left to the next run");
    }

    private Reading read(Path file) {
        try {
            return reader.read(file);
        } catch (OutOfMemoryError e) {
            return new Refusal(
                    Refusal.Cause.TOO_LARGE,
                    "Reading it takes more memory than there is. Give the program more (java -Xmx2g …) or split the file.");
        } catch (Throwable e) {
            return new Refusal(
                    Refusal.Cause.BROKEN, "The reader failed: " + e + ". Open it and save it anew, or report it.");
        }
    }

    private static Refusal unkept(Throwable failure) {
        return new Refusal(Refusal.Cause.BROKEN, "What was read in it cannot be kept: " + failure + ". Report it.");
    }

    private void keep(Document document, Reading outcome) {
        if (outcome instanceof Refusal refusal) {
            refusals.keep(document, refusal);
            progress.advanced(STEP, document.path() + ": refused. " + refusal.reason());
        } else if (outcome instanceof Extraction extraction) {
            store.extractions().put(document.sha256(), reading, extraction);
            store.findings().replaceOfReading(document.sha256(), run, List.of());
            progress.advanced(
                    STEP,
                    document.path() + ": " + extraction.pages() + " pages, "
                            + extraction.exhibits().size() + " exhibits");
        }
    }
}
