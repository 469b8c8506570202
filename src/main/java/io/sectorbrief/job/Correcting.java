package io.sectorbrief.job;

import io.sectorbrief.correction.CorrectionFindings;
import io.sectorbrief.model.Finding;
import java.util.List;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Tells of lines in the files of corrections that put nothing right, once all documents are understood. */
final class Correcting implements Tasklet {

    static final String STEP = "correct";

    private final Tonight tonight;

    Correcting(Tonight tonight) {
        this.tonight = tonight;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        List<Finding> findings = CorrectionFindings.of(
                tonight.definitions().corrections(),
                tonight.store().corrections().all());
        tonight.store().findings().replaceOfCorrections(tonight.run().key(), findings);
        findings.forEach(finding -> tonight.progress().said(finding.message()));
        return RepeatStatus.FINISHED;
    }
}
