package io.sectorbrief.job;

import io.sectorbrief.store.EditionStage;
import io.sectorbrief.store.StoredEdition;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Ends the run: as failed if an edition could not be made, so that the same run again tries it again. */
final class Reckoning implements Tasklet, StepExecutionListener {

    private final Tonight tonight;

    Reckoning(Tonight tonight) {
        this.tonight = tonight;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        return RepeatStatus.FINISHED;
    }

    /** An exception would be logged with its whole trace, though the troubles were told one by one. */
    @Override
    public @Nullable ExitStatus afterStep(StepExecution step) {
        List<String> troubles = troubles(tonight);
        if (troubles.isEmpty()) {
            return null;
        }
        step.setStatus(BatchStatus.FAILED);
        return ExitStatus.FAILED.addExitDescription(String.join("; ", troubles));
    }

    static List<String> troubles(Tonight tonight) {
        return tonight.store().editions().of(tonight.run().key(), EditionStage.FAILED).stream()
                .map(StoredEdition::trouble)
                .map(trouble -> trouble.orElse("failed"))
                .toList();
    }
}
