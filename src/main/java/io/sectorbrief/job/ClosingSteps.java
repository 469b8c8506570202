package io.sectorbrief.job;

import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** What ends a night: old history goes, and the outcome is known. */
@Configuration(proxyBeanMethods = false)
class ClosingSteps {

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
}
