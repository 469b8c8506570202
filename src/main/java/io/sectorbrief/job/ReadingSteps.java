package io.sectorbrief.job;

import io.sectorbrief.extract.DocumentReader;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/** From the input folder to extractions in the store; documents are read side by side. */
@Configuration(proxyBeanMethods = false)
class ReadingSteps {

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
    ThreadPoolTaskExecutor workers() {
        var workers = new ThreadPoolTaskExecutor();
        workers.setCorePoolSize(Night.WORKERS);
        workers.setThreadNamePrefix("reader-");
        workers.setDaemon(true);
        return workers;
    }
}
