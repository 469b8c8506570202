package io.sectorbrief.job;

import io.sectorbrief.job.SliceReconciliation.Reconciled;
import io.sectorbrief.job.Understanding.Understood;
import io.sectorbrief.model.Document;
import io.sectorbrief.store.DataSlice;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** From extractions to observations and findings: document by document, then across documents. */
@Configuration(proxyBeanMethods = false)
class DataSteps {

    @Bean
    Step understand(JobRepository repository, PlatformTransactionManager tx, Tonight tonight) {
        var understanding = new DocumentUnderstanding(tonight, new Savepoint(tx));
        return new StepBuilder(DocumentUnderstanding.STEP, repository)
                .<Document, Understood>chunk(1)
                .reader(new Worklist<>(DocumentUnderstanding.STEP, understanding::pending, tonight.progress()))
                .processor(understanding)
                .writer(understanding)
                .transactionManager(tx)
                .allowStartIfComplete(true)
                .build();
    }

    @Bean
    Step correct(JobRepository repository, PlatformTransactionManager tx, Tonight tonight) {
        return new StepBuilder(Correcting.STEP, repository)
                .tasklet(new Correcting(tonight), tx)
                .allowStartIfComplete(true)
                .build();
    }

    @Bean
    Step restate(JobRepository repository, PlatformTransactionManager tx, Tonight tonight) {
        return new StepBuilder(Restating.STEP, repository)
                .tasklet(new Restating(tonight), tx)
                .allowStartIfComplete(true)
                .build();
    }

    @Bean
    Step reconcile(JobRepository repository, PlatformTransactionManager tx, Tonight tonight) {
        var reconciliation = new SliceReconciliation(
                tonight,
                (standing, history) -> tonight.definitions().reconciliation().findings(standing, history));
        return new StepBuilder(SliceReconciliation.STEP, repository)
                .<DataSlice, Reconciled>chunk(20)
                .reader(new Worklist<>(SliceReconciliation.STEP, reconciliation::pending, tonight.progress()))
                .processor(reconciliation)
                .writer(reconciliation)
                .transactionManager(tx)
                .allowStartIfComplete(true)
                .build();
    }
}
