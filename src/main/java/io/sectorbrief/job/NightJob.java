package io.sectorbrief.job;

import javax.sql.DataSource;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.batch.jdbc.autoconfigure.BatchJdbcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The night, top to bottom. Every step finds its work in the store and commits it there together with the history, so each
 * may start again after a crash, whether it had ended or not.
 */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration(BatchJdbcAutoConfiguration.class)
@Import({ReadingSteps.class, DataSteps.class, EditionSteps.class, ClosingSteps.class})
class NightJob {

    static final String NAME = "night";

    @Bean
    Job night(
            JobRepository repository,
            Step intake,
            Step extract,
            Step understand,
            Step correct,
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
                .next(correct)
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
    PlatformTransactionManager transactionManager(DataSource dataSource) {
        return new JdbcTransactionManager(dataSource);
    }
}
