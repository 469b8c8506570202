package io.sectorbrief.job;

import io.sectorbrief.job.Agenda.Entry;
import io.sectorbrief.publish.Publisher;
import io.sectorbrief.store.StoredEdition;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** From observations to what stands in the output folder. */
@Configuration(proxyBeanMethods = false)
class EditionSteps {

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
}
