package io.sectorbrief.job;

import io.sectorbrief.publish.Publisher;
import io.sectorbrief.store.Store;
import io.sectorbrief.store.StoreGate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Makes the editions that could be made at a past moment, of exactly what the store knew then, in a folder of their own
 * below the output; nothing is read, and what is published stays as it is.
 */
final class LookBack {

    private final Workspace workspace;
    private final Settings settings;
    private final Definitions definitions;
    private final Progress progress;

    LookBack(Workspace workspace, Settings settings, Definitions definitions, Progress progress) {
        this.workspace = workspace;
        this.settings = settings;
        this.definitions = definitions;
        this.progress = progress;
    }

    NightOutcome run(NightScope scope, StoreGate gate, Instant moment) throws IOException {
        Path output = folder(workspace.output(), moment);
        clear(output);
        Clock then = Clock.fixed(moment, ZoneOffset.UTC);
        var own = new Workspace(workspace.input(), output, workspace.jobs(), workspace.templates());
        var run = new RunIdentity(
                LocalDate.ofInstant(moment, Night.BUSINESS_ZONE), scope.token(), "", definitions.layoutDigest(), 0);
        try (Store store = gate.openAsOf(moment, output, then)) {
            progress.said("nothing is read: editions of what was known at " + moment + ", in " + output);
            return run(new Tonight(run, scope, own, settings, definitions, store, then, progress));
        }
    }

    private static NightOutcome run(Tonight tonight) {
        var nothing = new InputListing(List.of(), Map.of(), List.of());
        var publisher = new Publisher(tonight.workspace().output());
        try (ConfigurableApplicationContext context =
                NightContext.open(LookBackJob.class, tonight, nothing, publisher, Night.reader(tonight.settings()))) {
            JobExecution execution = context.getBean(JobOperator.class)
                    .start(context.getBean(Job.class), tonight.run().parameters());
            return Night.outcome(tonight, execution);
        } catch (JobExecutionException e) {
            throw new IllegalStateException("the run could not be started: " + e.getMessage(), e);
        }
    }

    /** {@code as-of/20230717T063000Z}, for a colon is no letter of a file's name everywhere. */
    static Path folder(Path output, Instant moment) {
        return output.resolve("as-of").resolve(moment.toString().replaceAll("[-:]", ""));
    }

    /** What an earlier look back left is made anew. */
    private static void clear(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
