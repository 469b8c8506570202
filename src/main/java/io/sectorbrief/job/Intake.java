package io.sectorbrief.job;

import io.sectorbrief.model.Document;
import io.sectorbrief.store.DocumentStore;
import java.util.List;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Registers what lies in the input: a document is known by its bytes, so a copy under another name is no second one. */
final class Intake implements Tasklet {

    static final String STEP = "intake";

    private final InputListing listing;
    private final DocumentStore documents;
    private final Refusals refusals;
    private final Progress progress;

    Intake(InputListing listing, Tonight tonight) {
        this.listing = listing;
        this.documents = tonight.store().documents();
        this.refusals = new Refusals(tonight);
        this.progress = tonight.progress();
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        List<Document> found = listing.documents();
        progress.started(STEP, 1);
        List<Document> added = documents.register(found);
        listing.closed().forEach(refusals::keep);
        listing.closed()
                .forEach((document, refusal) -> progress.said(document.path() + ": refused. " + refusal.reason()));
        progress.advanced(STEP, found.size() + " files, " + added.size() + " new documents");
        return RepeatStatus.FINISHED;
    }
}
