package io.sectorbrief.job;

import java.util.List;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.launch.JobExecutionAlreadyRunningException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;

/**
 * Puts the history right after a process died: what it left running is marked failed, so that it can be resumed, and an
 * instance it had no time to start is forgotten. To be used under the store's lock alone, which proves that nobody runs.
 */
final class Recovery {

    /** Spring Batch marks a recovered run and hands the mark on to the run that resumes it, which it then recovers never. */
    private static final String RECOVERED = "batch.recovered";

    private final JobRepository repository;
    private final JobOperator operator;

    Recovery(JobRepository repository, JobOperator operator) {
        this.repository = repository;
        this.operator = operator;
    }

    /**
     * Recovers every dead run.
     *
     * @param next the run about to start; a dead run that is another one is abandoned, for the next one finds in the store
     *     what it left undone
     * @return how many runs were found dead
     */
    int recover(RunIdentity next) throws JobExecutionAlreadyRunningException {
        int dead = 0;
        for (String job : repository.getJobNames()) {
            for (JobExecution execution : repository.findRunningJobExecutions(job)) {
                recover(execution, next);
                dead++;
            }
            forgetEmptyInstances(job);
        }
        return dead;
    }

    private void recover(JobExecution execution, RunIdentity next) throws JobExecutionAlreadyRunningException {
        execution.getExecutionContext().remove(RECOVERED);
        JobExecution recovered = operator.recover(execution);
        String run = recovered.getJobParameters().getString(RunIdentity.ID, "");
        if (!next.id().equals(run)) {
            operator.abandon(recovered);
        }
    }

    private void forgetEmptyInstances(String job) {
        List<JobInstance> instances = repository.findJobInstances(job);
        instances.stream()
                .filter(instance -> repository.getJobExecutions(instance).isEmpty())
                .forEach(repository::deleteJobInstance);
    }
}
