package io.sectorbrief.job;

import io.sectorbrief.extract.DocumentReader;
import io.sectorbrief.publish.Publisher;
import javax.sql.DataSource;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** What Spring knows of one night: the job's steps, and what they share. */
final class NightContext {

    private NightContext() {}

    /**
     * Opens it without a shutdown hook: a terminated process is a crashed one, and what it left is resumed.
     *
     * @param job its configuration
     */
    static ConfigurableApplicationContext open(
            Class<?> job, Tonight tonight, InputListing listing, Publisher publisher, DocumentReader reader) {
        return new SpringApplicationBuilder(job)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .registerShutdownHook(false)
                .initializers((GenericApplicationContext context) -> {
                    context.registerBean(Tonight.class, () -> tonight);
                    context.registerBean(InputListing.class, () -> listing);
                    context.registerBean(
                            DataSource.class,
                            () -> tonight.store().dataSource(),
                            definition -> definition.setDestroyMethodName(""));
                    context.registerBean(DocumentReader.class, () -> reader);
                    context.registerBean(Publisher.class, () -> publisher);
                    context.registerBean(
                            Shelved.class, () -> new Shelved(tonight.store().editions(), publisher));
                })
                .run();
    }
}
