package io.sectorbrief.job;

import io.sectorbrief.brief.BriefDefinition;
import io.sectorbrief.extract.Deadline;
import io.sectorbrief.extract.DocumentReader;
import io.sectorbrief.extract.Documents;
import io.sectorbrief.intake.FileName;
import io.sectorbrief.job.NightOutcome.Ending;
import io.sectorbrief.model.Edition;
import io.sectorbrief.model.Severity;
import io.sectorbrief.model.StableId;
import io.sectorbrief.publish.Publisher;
import io.sectorbrief.store.EditionStage;
import io.sectorbrief.store.Rescue;
import io.sectorbrief.store.Store;
import io.sectorbrief.store.StoreGate;
import io.sectorbrief.store.StoredEdition;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Runs a night: alone on its output folder, resuming what a dead process left, and without a trace if the same run was done
 * before.
 */
public final class Night {

    static final int WORKERS = Runtime.getRuntime().availableProcessors();

    /** Where the business day turns, whatever the machine's zone. */
    static final ZoneId BUSINESS_ZONE = ZoneId.of("Asia/Shanghai");

    private final Workspace workspace;
    private final Clock clock;
    private final Progress progress;
    private final Function<Settings, DocumentReader> reader;

    public Night(Workspace workspace, Clock clock, Progress progress) {
        this(workspace, clock, progress, Night::reader);
    }

    Night(Workspace workspace, Clock clock, Progress progress, Function<Settings, DocumentReader> reader) {
        this.workspace = workspace;
        this.clock = clock;
        this.progress = progress;
        this.reader = reader;
    }

    /** What reads documents under these settings. */
    static DocumentReader reader(Settings settings) {
        return new TimedReader(new Documents(settings.extractionPermission()), new Deadline(settings.readingTime()));
    }

    /**
     * Runs. As of a past moment that the store remembers, nothing is read, and what was known then is made into editions in
     * {@code as-of/} below the output.
     *
     * @throws io.sectorbrief.store.StoreBusyException if another process is at work on the same output
     * @throws io.sectorbrief.definition.DefinitionException if a definition is wrong; nothing was done then
     * @throws IOException if the input cannot be listed
     * @throws IllegalStateException if the locale has no letters for the output or templates folder's name
     * @throws WrongScopeException if the scope names a brief that is not defined, or periods of another kind than its own
     */
    public NightOutcome run(NightScope scope) throws IOException {
        Settings settings = Settings.load();
        Definitions definitions = Definitions.load(workspace);
        definitions.demand(scope);
        FileName.demandNameable(workspace.templates());
        try (StoreGate gate = StoreGate.enter(workspace.output(), settings.store())) {
            Rescue rescue = gate.rescue();
            sayRescue(rescue);
            Optional<Instant> past = scope.asOf().filter(moment -> gate.remembers(moment, clock));
            if (past.isPresent()) {
                return new LookBack(workspace, settings, definitions, progress).run(scope, gate, past.get());
            }
            InputListing listing = InputListing.of(workspace.input(), progress);
            RunIdentity run = identity(scope, listing, definitions.layoutDigest() + settings.readingInTime());
            var publisher = new Publisher(workspace.output());
            recover(gate, publisher);
            if (rescue != Rescue.REBUILT && isDone(gate, run, new Asked(definitions.in(scope), scope), publisher)) {
                return NightOutcome.nothingToDo();
            }
            NightOutcome outcome;
            try (Store store = gate.open(WORKERS, clock)) {
                int repetition = new RunHistory(store.dataSource()).timesEnded(run);
                RunIdentity now = run.repeated(repetition);
                var tonight = new Tonight(now, scope, workspace, settings, definitions, store, clock, progress);
                outcome = run(tonight, listing, publisher);
            }
            if (outcome.ending() == Ending.DONE) {
                gate.forgetRebuild();
            }
            return outcome;
        }
    }

    private void recover(StoreGate gate, Publisher publisher) throws IOException {
        Optional<Store> reading = gate.openToRead(clock);
        if (reading.isEmpty()) {
            publisher.recover((brief, period) -> 0);
            return;
        }
        try (Store store = reading.get()) {
            publisher.recover(store.editions()::lastShown);
        }
    }

    private void sayRescue(Rescue rescue) {
        switch (rescue) {
            case NOT_NEEDED -> {}
            case SOUND -> progress.said("the last run was cut off; the store is sound");
            case REBUILT ->
                progress.said("the last run damaged the store; it was rebuilt, documents are understood anew");
        }
    }

    private RunIdentity identity(NightScope scope, InputListing listing, String rules) {
        LocalDate date = LocalDate.ofInstant(scope.asOf().orElseGet(clock::instant), BUSINESS_ZONE);
        return new RunIdentity(date, scope.token(), listing.digest(), StableId.of(rules), 0);
    }

    private boolean isDone(StoreGate gate, RunIdentity run, Asked asked, Publisher publisher) {
        Optional<Store> reading = gate.openToRead(clock);
        if (reading.isEmpty()) {
            return false;
        }
        try (Store store = reading.get()) {
            var history = new RunHistory(store.dataSource());
            return history.isDone(run) && asked.stands(new Shelved(store.editions(), publisher));
        }
    }

    private record Asked(List<BriefDefinition> briefs, NightScope scope) {

        private boolean stands(Shelved shelved) {
            return briefs.stream()
                    .allMatch(brief -> shelved.takenDown(brief.name()).stream().noneMatch(scope::asksFor));
        }
    }

    /** Runs over a store that is open. */
    NightOutcome run(Tonight tonight, InputListing listing, Publisher publisher) throws IOException {
        try (ConfigurableApplicationContext context =
                NightContext.open(NightJob.class, tonight, listing, publisher, reader.apply(tonight.settings()))) {
            JobOperator operator = context.getBean(JobOperator.class);
            int dead = new Recovery(context.getBean(JobRepository.class), operator).recover(tonight.run());
            if (dead > 0) {
                progress.said("going on where the last run was cut off");
            }
            context.getBean(Shelved.class).noteWhatStands();
            JobExecution execution =
                    operator.start(context.getBean(Job.class), tonight.run().parameters());
            if (editions(tonight, EditionStage.RENDERED).isEmpty()) {
                publisher.sweep();
            }
            return outcome(tonight, execution);
        } catch (JobExecutionException e) {
            throw new IllegalStateException("the run could not be started: " + e.getMessage(), e);
        }
    }

    static NightOutcome outcome(Tonight tonight, JobExecution execution) {
        List<String> troubles = Reckoning.troubles(tonight);
        boolean done = execution.getStatus() == BatchStatus.COMPLETED;
        if (!done && troubles.isEmpty()) {
            troubles = execution.getAllFailureExceptions().stream()
                    .map(Throwable::toString)
                    .toList();
        }
        int errors = tonight.store().findings().foundIn(tonight.run().key(), Severity.ERROR);
        List<Edition> published = editions(tonight, EditionStage.PUBLISHED);
        return new NightOutcome(done ? Ending.DONE : Ending.FAILED, errors, published, troubles);
    }

    private static List<Edition> editions(Tonight tonight, EditionStage stage) {
        return tonight.store().editions().of(tonight.run().key(), stage).stream()
                .map(StoredEdition::edition)
                .toList();
    }
}
