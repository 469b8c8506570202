package io.sectorbrief.store;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The one database of an output folder, opened through a {@link StoreGate}; closing it leaves it whole on disk. */
public final class Store implements AutoCloseable {

    private final HikariDataSource pool;
    private final Runnable afterClose;
    private final DocumentStore documents;
    private final ExtractionStore extractions;
    private final ObservationStore observations;
    private final ObservationHistory history;
    private final CorrectionStore corrections;
    private final FindingStore findings;
    private final Restatements restatements;
    private final EditionStore editions;
    private final DataChanges changes;

    Store(HikariDataSource pool, Clock clock, Runnable afterClose) {
        this.pool = pool;
        this.afterClose = afterClose;
        var rows = new NamedParameterJdbcTemplate(pool);
        JdbcClient jdbc = JdbcClient.create(rows);
        var time = new StoreClock(clock);
        this.changes = new DataChanges(jdbc);
        var names = new NameUses(jdbc, time);
        this.documents = new DocumentStore(jdbc, names, time);
        this.extractions = new ExtractionStore(jdbc, time);
        this.observations = new ObservationStore(rows, changes, time);
        this.findings = new FindingStore(rows, time);
        this.restatements = new Restatements(jdbc, names, changes);
        this.editions = new EditionStore(jdbc, time);
        this.history = new ObservationHistory(jdbc);
        this.corrections = new CorrectionStore(jdbc, time);
    }

    /** The store in a database, H2 or PostgreSQL, whose schema is brought up to date; closing it closes the database. */
    public static Store in(HikariDataSource database, Clock clock) {
        new Schema(database).bringUpToDate();
        return new Store(database, clock, () -> {});
    }

    public DocumentStore documents() {
        return documents;
    }

    public ExtractionStore extractions() {
        return extractions;
    }

    public ObservationStore observations() {
        return observations;
    }

    /** What observations said at any moment since they were first recorded. */
    public ObservationHistory history() {
        return history;
    }

    public CorrectionStore corrections() {
        return corrections;
    }

    public FindingStore findings() {
        return findings;
    }

    public Restatements restatements() {
        return restatements;
    }

    public EditionStore editions() {
        return editions;
    }

    public DataChanges changes() {
        return changes;
    }

    /** Where the history of the runs lives beside the data, in the same transactions. */
    public DataSource dataSource() {
        return pool;
    }

    @Override
    public void close() {
        pool.close();
        afterClose.run();
    }
}
