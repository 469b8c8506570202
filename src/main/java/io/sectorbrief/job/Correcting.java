package io.sectorbrief.job;

import io.sectorbrief.correction.CorrectionBook;
import io.sectorbrief.correction.CorrectionFindings;
import io.sectorbrief.model.Finding;
import io.sectorbrief.normalise.Folding;
import io.sectorbrief.normalise.KnownName;
import java.util.ArrayList;
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
        CorrectionBook book = tonight.definitions().corrections();
        List<Finding> findings = new ArrayList<>(
                CorrectionFindings.of(book, tonight.store().corrections().all()));
        book.confirmations().stream()
                .filter(line -> !isRead(line.name()))
                .map(CorrectionFindings::unread)
                .forEach(findings::add);
        tonight.store().findings().replaceOfCorrections(tonight.run().key(), findings);
        findings.forEach(finding -> tonight.progress().said(finding.message()));
        return RepeatStatus.FINISHED;
    }

    private boolean isRead(KnownName name) {
        String folded = Folding.fold(name.spelling());
        return tonight.store()
                .observations()
                .isSpelled(name.canonical(), raw -> Folding.fold(raw).equals(folded));
    }
}
