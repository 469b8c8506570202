package io.sectorbrief.job;

import io.sectorbrief.store.EditionStage;
import io.sectorbrief.store.StoredEdition;
import java.util.List;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Ends the run: as failed if an edition could not be made, so that the same run again tries it again. */
final class Reckoning implements Tasklet {

    private final Tonight tonight;

    Reckoning(Tonight tonight) {
        this.tonight = tonight;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        List<String> troubles = troubles(tonight);
        if (!troubles.isEmpty()) {
            throw new EditionsFailedException(troubles);
        }
        return RepeatStatus.FINISHED;
    }

    static List<String> troubles(Tonight tonight) {
        return tonight.store().editions().of(tonight.run().id(), EditionStage.FAILED).stream()
                .map(StoredEdition::trouble)
                .map(trouble -> trouble.orElse("failed"))
                .toList();
    }

    /** Editions that were due could not be made. */
    static final class EditionsFailedException extends RuntimeException {

        EditionsFailedException(List<String> troubles) {
            super(String.join("; ", troubles));
        }
    }
}
