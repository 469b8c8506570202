package io.sectorbrief.store;

import io.sectorbrief.model.DateRange;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Period;
import io.sectorbrief.model.Status;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Observations with their revisions. What is handed out is the newest revision as it stands today: marked by findings of
 * reconciliation, superseded where a later document under its document's name says the same anew.
 */
public final class ObservationStore {

    private static final String FROM = """
             FROM observation o JOIN document d ON d.sha256 = o.document
            LEFT JOIN superseded_slice s ON s.document = o.document AND s.dataset = o.dataset
                AND s.period = o.period AND s.scope = o.scope AND s.metric = o.metric
            WHERE o.superseded_at IS NULL""";

    private static final String STANDING = "SELECT " + ObservationRows.COLUMNS + ", s.later" + FROM;

    private static final String IN_ORDER = " ORDER BY d.path, d.sha256, o.position, o.id";

    private final JdbcClient jdbc;
    private final ObservationJournal journal;
    private final ReviewedSlices reviewed;

    ObservationStore(NamedParameterJdbcOperations rows, DataChanges changes, StoreClock clock) {
        this.jdbc = JdbcClient.create(rows);
        this.journal = new ObservationJournal(rows.getJdbcOperations(), changes, clock);
        this.reviewed = new ReviewedSlices(rows.getJdbcOperations());
    }

    /** Makes the observations of a document be these; the same ones again change nothing. */
    public void record(String document, List<Observation> observations) {
        journal.record(document, observations);
    }

    /** Observations as they stand, by document path and place in the document. */
    public List<Observation> find(ObservationFilter filter) {
        return marked(jdbc.sql(STANDING
                        + " AND o.dataset = COALESCE(CAST(:dataset AS VARCHAR(100)), o.dataset)"
                        + " AND o.period = COALESCE(CAST(:period AS VARCHAR(30)), o.period)"
                        + IN_ORDER)
                .param("dataset", filter.dataset().orElse(null))
                .param("period", filter.period().map(Period::token).orElse(null))
                .query(Standing.rows())
                .list());
    }

    /** Observations of a dataset whose period shares a day with these, none that is superseded, by id. */
    public List<Observation> touching(String dataset, DateRange days) {
        return marked(jdbc.sql(STANDING
                        + " AND s.later IS NULL AND o.dataset = :dataset"
                        + " AND o.first_day <= :last AND o.last_day >= :first ORDER BY o.id")
                .param("dataset", dataset)
                .param("first", days.first())
                .param("last", days.last())
                .query(Standing.rows())
                .list());
    }

    /** What stands of a slice as the reviews of its documents judged it, before reconciliation; by document and place. */
    public List<Observation> reviewed(DataSlice slice) {
        return reviewed.of(slice);
    }

    /** The observations with these ids, as they stand. */
    public List<Observation> byIds(Collection<String> ids) {
        List<Standing> found = new ArrayList<>();
        IdBatches.forEach(
                ids,
                batch -> found.addAll(jdbc.sql(STANDING + " AND o.id IN (:ids)" + IN_ORDER)
                        .param("ids", batch)
                        .query(Standing.rows())
                        .list()));
        return marked(found);
    }

    /** Whether something stands under a subject that its document spells like this, set apart by {@code same}. */
    public boolean isSpelled(String subject, Predicate<String> same) {
        return jdbc
                .sql(STANDING + " AND o.subject = :subject")
                .param("subject", subject)
                .query(Standing.rows())
                .list()
                .stream()
                .map(one -> one.observation().subjectRaw())
                .anyMatch(same);
    }

    /** How many different subjects of a dataset have a good observation, by the observations' period. */
    public Map<Period, Integer> subjects(String dataset) {
        Map<Period, Integer> subjects = new TreeMap<>();
        jdbc.sql("SELECT o.period, COUNT(DISTINCT o.subject)" + FROM + """
                         AND s.later IS NULL AND o.dataset = :dataset
                        AND o.status IN ('accepted', 'corrected') AND (o.status = 'corrected' OR NOT EXISTS (
                            SELECT 1 FROM finding_observation l
                            JOIN finding f ON f.basis = l.basis AND f.id = l.finding
                            WHERE l.observation = o.id AND f.document IS NULL AND f.severity = 'error'))
                        GROUP BY o.period""")
                .param("dataset", dataset)
                .query(row -> {
                    subjects.put(Period.parse(row.getString(1)), row.getInt(2));
                });
        return subjects;
    }

    private List<Observation> marked(List<Standing> found) {
        ReconciliationMarks marks = ReconciliationMarks.on(
                jdbc, found.stream().map(one -> one.observation().id()).toList());
        return found.stream().map(one -> one.under(marks)).toList();
    }

    private record Standing(Observation observation, boolean superseded) {

        private static RowMapper<Standing> rows() {
            var reader = new ObservationRows();
            return (row, number) -> new Standing(reader.read(row), row.getString("later") != null);
        }

        private Observation under(ReconciliationMarks marks) {
            Observation marked = marks.on(observation);
            return superseded ? marked.judged(Status.SUPERSEDED, marked.findings()) : marked;
        }
    }
}
