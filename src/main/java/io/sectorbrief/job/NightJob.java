package io.sectorbrief.job;

import io.sectorbrief.extract.DocumentReader;
import io.sectorbrief.job.Agenda.Entry;
import io.sectorbrief.job.SliceReconciliation.Reconciled;
import io.sectorbrief.job.Understanding.Understood;
import io.sectorbrief.model.Document;
import io.sectorbrief.publish.Publisher;
import io.sectorbrief.quality.Reconciliation;
import io.sectorbrief.store.DataSlice;
import io.sectorbrief.store.StoredEdition;
import javax.sql.DataSource;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.batch.jdbc.autoconfigure.BatchJdbcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The night, top to bottom. Every step finds its work in the store and commits it there together with the history, so each
 * may start again after a crash, whether it had ended or not.
 */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration(BatchJdbcAutoConfiguration.class)
class NightJob {

    static final String NAME = "night";

    @Bean
    Job night(
            JobRepository repository,
            Step intake,
            Step extract,
            Step understand,
            Step restate,
            Step reconcile,
            Step analyse,
            Step render,
            Step publish,
            Step trim,
            Step reckon) {
        return new JobBuilder(NAME, repository)
                .start(intake)
                .next(extract)
                .next(understand)
                .next(restate)
                .next(reconcile)
                .next(analyse)
                .next(render)
                .next(publish)
                .next(trim)
                .next(reckon)
                .build();
    }

    @Bean
    Step intake(JobRepository repository, PlatformTransactionManager tx, InputListing listing, Tonight tonight) {
        return new StepBuilder(Intake.STEP, repository)
                .tasklet(new Intake(listing, tonight), tx)
                .allowStartIfComplete(true)
                .build();
    }

    @Bean
    Step extract(JobRepository repository, Step readDocument, ThreadPoolTaskExecutor workers, Tonight tonight) {
        return new StepBuilder("extract all", repository)
                .partitioner(DocumentReading.STEP, new UnreadDocuments(tonight))
                .step(readDocument)
                .taskExecutor(workers)
                .allowStartIfComplete(true)
                .build();
    }

    @Bean
    Step readDocument(JobRepository repository, PlatformTransactionManager tx, DocumentReader reader, Tonight tonight) {
        return new StepBuilder(DocumentReading.STEP, repository)
                .tasklet(new DocumentReading(reader, tonight, new Savepoint(tx)), tx)
                .allowStartIfComplete(true)
                .build();
    }

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
    Step restate(JobRepository repository, PlatformTransactionManager tx, Tonight tonight) {
        return new StepBuilder(Restating.STEP, repository)
                .tasklet(new Restating(tonight), tx)
                .allowStartIfComplete(true)
                .build();
    }

    @Bean
    Step reconcile(JobRepository repository, PlatformTransactionManager tx, Tonight tonight) {
        var reconciliation = new SliceReconciliation(tonight, Reconciliation::reconcile);
        return new StepBuilder(SliceReconciliation.STEP, repository)
                .<DataSlice, Reconciled>chunk(20)
                .reader(new Worklist<>(SliceReconciliation.STEP, reconciliation::pending, tonight.progress()))
                .processor(reconciliation)
                .writer(reconciliation)
                .transactionManager(tx)
                .allowStartIfComplete(true)
                .build();
    }

    @Bean
    Step analyse(JobRepository repository, PlatformTransactionManager tx, Shelved shelved, Tonight tonight) {
        var analysis = new EditionAnalysis(tonight, shelved);
        return new StepBuilder(EditionAnalysis.STEP, repository)
                .<Entry, StoredEdition>chunk(1)
                .reader(new Worklist<>(EditionAnalysis.STEP, new Agenda(tonight, shelved)::entries, tonight.progress()))
                .processor(analysis)
                .writer(analysis)
                .transactionManager(tx)
                .allowStartIfComplete(true)
                .build();
    }

    @Bean
    Step render(JobRepository repository, PlatformTransactionManager tx, Publisher publisher, Tonight tonight) {
        var rendering = new EditionRendering(tonight, publisher);
        return new StepBuilder(EditionRendering.STEP, repository)
                .<StoredEdition, StoredEdition>chunk(1)
                .reader(new Worklist<>(EditionRendering.STEP, rendering::pending, tonight.progress()))
                .writer(rendering)
                .transactionManager(tx)
                .allowStartIfComplete(true)
                .build();
    }

    @Bean
    Step publish(JobRepository repository, PlatformTransactionManager tx, Publisher publisher, Tonight tonight) {
        var publishing = new EditionPublishing(tonight, publisher);
        return new StepBuilder(EditionPublishing.STEP, repository)
                .<StoredEdition, StoredEdition>chunk(1)
                .reader(new Worklist<>(EditionPublishing.STEP, publishing::pending, tonight.progress()))
                .writer(publishing)
                .transactionManager(tx)
                .allowStartIfComplete(true)
                .build();
    }

    @Bean
    Step trim(JobRepository repository, PlatformTransactionManager tx, Tonight tonight) {
        return new StepBuilder(Retention.STEP, repository)
                .tasklet(new Retention(repository, tonight), tx)
                .allowStartIfComplete(true)
                .build();
    }

    @Bean
    Step reckon(JobRepository repository, PlatformTransactionManager tx, Tonight tonight) {
        var reckoning = new Reckoning(tonight);
        return new StepBuilder("reckon", repository)
                .tasklet(reckoning, tx)
                .listener(reckoning)
                .allowStartIfComplete(true)
                .build();
    }

    @Bean
    PlatformTransactionManager transactionManager(DataSource dataSource) {
        return new JdbcTransactionManager(dataSource);
    }

    @Bean
    ThreadPoolTaskExecutor workers() {
        var workers = new ThreadPoolTaskExecutor();
        workers.setCorePoolSize(Night.WORKERS);
        workers.setThreadNamePrefix("reader-");
        workers.setDaemon(true);
        return workers;
    }
}
