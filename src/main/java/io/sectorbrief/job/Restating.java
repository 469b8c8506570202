package io.sectorbrief.job;

import io.sectorbrief.model.Finding;
import io.sectorbrief.store.DocumentStore;
import io.sectorbrief.store.LostSlices;
import io.sectorbrief.store.LostSlices.LostSubjects;
import io.sectorbrief.store.Store;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * Lets documents that came under a known name take the place of what they restate. It comes after understanding, for only
 * then is known what a document speaks of; one that was refused restates nothing.
 */
final class Restating implements Tasklet {

    static final String STEP = "restate";

    private final Tonight tonight;
    private final Store store;

    Restating(Tonight tonight) {
        this.tonight = tonight;
        this.store = tonight.store();
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        tonight.progress().started(STEP, 1);
        Stream<Finding> slices = store.restatements().settle().stream().map(this::finding);
        Stream<Finding> subjects = store.restatements().lostSubjects().stream().map(this::finding);
        List<Finding> findings = Stream.concat(slices, subjects).toList();
        store.findings().replaceOfRestatements(tonight.run().key(), findings);
        tonight.progress().advanced(STEP, findings.isEmpty() ? "" : findings.size() + " findings");
        return RepeatStatus.FINISHED;
    }

    private Finding finding(LostSlices lost) {
        DocumentStore documents = store.documents();
        return DocumentFindings.notRestated(
                documents.byId(lost.earlier()).orElseThrow(),
                documents.byId(lost.later()).orElseThrow(),
                lost);
    }

    private Finding finding(LostSubjects lost) {
        DocumentStore documents = store.documents();
        return DocumentFindings.subjectsGone(
                documents.byId(lost.earlier()).orElseThrow(),
                documents.byId(lost.later()).orElseThrow(),
                lost);
    }
}
