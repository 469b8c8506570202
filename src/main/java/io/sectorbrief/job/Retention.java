package io.sectorbrief.job;

import java.time.LocalDateTime;
import java.time.ZoneId;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Forgets runs older than the installation wants to keep; documents, observations and editions stay. */
final class Retention implements Tasklet {

    static final String STEP = "trim";

    private final JobRepository repository;
    private final Tonight tonight;

    Retention(JobRepository repository, Tonight tonight) {
        this.repository = repository;
        this.tonight = tonight;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        long running = contribution.getStepExecution().getJobExecution().getJobInstanceId();
        LocalDateTime oldest = LocalDateTime.ofInstant(tonight.clock().instant(), ZoneId.systemDefault())
                .minusDays(tonight.settings().historyDays());
        new RunHistory(tonight.store().dataSource())
                .instancesBefore(oldest).stream()
                        .filter(instance -> instance != running)
                        .forEach(this::forget);
        return RepeatStatus.FINISHED;
    }

    private void forget(long number) {
        var instance = repository.getJobInstance(number);
        if (instance != null) {
            repository.deleteJobInstance(instance);
        }
    }
}
