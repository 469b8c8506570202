package io.sectorbrief.store;

import io.sectorbrief.model.Finding;
import io.sectorbrief.model.Period;
import io.sectorbrief.model.Severity;
import io.sectorbrief.store.FindingRows.Entry;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Findings, kept by what they came from: the review of one document, or the reconciliation of one slice of data. */
public final class FindingStore {

    /** Not on a refused file that is gone, and not on values alone that a later document says anew. */
    private static final String STILL_HOLDS = """
             NOT EXISTS (
                SELECT 1 FROM refusal r WHERE r.sha256 = f.document
                AND NOT EXISTS (SELECT 1 FROM document_name n WHERE n.sha256 = f.document))
            AND (NOT EXISTS (
                SELECT 1 FROM finding_observation l WHERE l.basis = f.basis AND l.finding = f.id)
            OR EXISTS (
                SELECT 1 FROM finding_observation l
                LEFT JOIN observation o ON o.id = l.observation AND o.superseded_at IS NULL
                LEFT JOIN superseded_slice s ON s.document = o.document AND s.dataset = o.dataset
                    AND s.period = o.period AND s.scope = o.scope AND s.metric = o.metric
                WHERE l.basis = f.basis AND l.finding = f.id AND s.later IS NULL))""";

    /** Before a document's SHA-256: the findings of its review. */
    static final String DOCUMENT = "document ";

    private static final String READING = "reading ";

    private final JdbcClient jdbc;
    private final FindingRows rows;
    private final StoreClock clock;
    private final PastFindings past;

    FindingStore(NamedParameterJdbcOperations rows, StoreClock clock) {
        this.jdbc = JdbcClient.create(rows);
        this.rows = new FindingRows(rows.getJdbcOperations());
        this.clock = clock;
        this.past = new PastFindings(jdbc);
    }

    /** Makes the findings on reading a document be these: why it was refused. They lie on all that stands of it. */
    public void replaceOfReading(String sha256, String run, List<Finding> findings) {
        List<String> standing = jdbc.sql(
                        "SELECT id FROM observation WHERE document = :document AND superseded_at IS NULL ORDER BY position, id")
                .param("document", sha256)
                .query(String.class)
                .list();
        List<Finding> marking =
                findings.stream().map(finding -> finding.marking(standing)).toList();
        replace(READING + sha256, Optional.of(sha256), run, marking);
    }

    /** The findings on reading a document. */
    public List<Finding> ofReading(String sha256) {
        return jdbc.sql("SELECT payload FROM finding WHERE basis = :basis ORDER BY position")
                .param("basis", READING + sha256)
                .query((row, number) -> StoreJson.read(row.getString(1), Finding.class))
                .list();
    }

    /** Makes the findings of a document's review be these. */
    public void replaceOfDocument(String sha256, String run, List<Finding> findings) {
        replace(DOCUMENT + sha256, Optional.of(sha256), run, findings);
    }

    /** Notes of a document's findings, by id, to which datasets the exhibits belong that they stand on. */
    public void placeInDatasets(String sha256, Map<String, Set<String>> datasets) {
        datasets.forEach((finding, names) -> names.forEach(dataset -> jdbc.sql(
                        "INSERT INTO finding_dataset (basis, finding, dataset) VALUES (:basis, :finding, :dataset)")
                .param("basis", DOCUMENT + sha256)
                .param("finding", finding)
                .param("dataset", dataset)
                .update()));
    }

    /** Makes the findings of a slice's reconciliation be these. */
    public void replaceOfSlice(DataSlice slice, String run, List<Finding> findings) {
        replace("slice " + slice.dataset() + " " + slice.period().token(), Optional.empty(), run, findings);
    }

    /** Makes the findings on lines of the files of corrections be these. */
    public void replaceOfCorrections(String run, List<Finding> findings) {
        replace("corrections", Optional.empty(), run, findings);
    }

    /** Makes the findings on restatements be these. */
    public void replaceOfRestatements(String run, List<Finding> findings) {
        replace("restatements", Optional.empty(), run, findings);
    }

    private void replace(String basis, Optional<String> document, String run, List<Finding> findings) {
        Map<String, Finding> byId = new LinkedHashMap<>();
        findings.forEach(finding -> byId.putIfAbsent(finding.id(), finding));
        OffsetDateTime now = clock.now();
        Map<String, Known> known = known(basis);
        known.forEach((id, one) -> {
            if (!byId.containsKey(id) || !one.payload().equals(StoreJson.write(byId.get(id)))) {
                past.keep(basis, id, now);
            }
        });
        for (String table : List.of("finding_observation", "finding_dataset", "finding")) {
            jdbc.sql("DELETE FROM " + table + " WHERE basis = :basis")
                    .param("basis", basis)
                    .update();
        }
        List<Entry> entries = new ArrayList<>();
        for (Finding finding : byId.values()) {
            String payload = StoreJson.write(finding);
            Known before = known.getOrDefault(finding.id(), new Known(run, payload, now));
            OffsetDateTime since = before.payload().equals(payload) ? before.recordedAt() : now;
            entries.add(new Entry(basis, document, entries.size(), before.run(), since, finding, payload));
        }
        rows.insert(entries);
    }

    /** A finding as it stood: in which run it was first made, what it said, since when. */
    private record Known(String run, String payload, OffsetDateTime recordedAt) {}

    private Map<String, Known> known(String basis) {
        Map<String, Known> known = new LinkedHashMap<>();
        jdbc.sql("SELECT id, found_in, payload, recorded_at FROM finding WHERE basis = :basis ORDER BY position")
                .param("basis", basis)
                .query(row -> {
                    known.put(
                            row.getString(1),
                            new Known(row.getString(2), row.getString(3), row.getObject(4, OffsetDateTime.class)));
                });
        return known;
    }

    /**
     * Findings that still hold, by document path, those across documents last; a dataset is that of the observations they
     * mark, or of the exhibit they stand on.
     */
    public List<Finding> find(ObservationFilter filter) {
        return jdbc.sql("""
                        SELECT f.payload FROM finding f LEFT JOIN document d ON d.sha256 = f.document
                        WHERE d.replaced_by IS NULL
                        AND""" + STILL_HOLDS + """
                         AND (CAST(:period AS VARCHAR(30)) IS NULL OR f.period = :period)
                        AND (CAST(:dataset AS VARCHAR(100)) IS NULL OR EXISTS (
                            SELECT 1 FROM finding_observation l JOIN observation o ON o.id = l.observation
                            WHERE l.basis = f.basis AND l.finding = f.id AND o.dataset = :dataset)
                        OR EXISTS (
                            SELECT 1 FROM finding_dataset x
                            WHERE x.basis = f.basis AND x.finding = f.id AND x.dataset = :dataset))
                        ORDER BY CASE WHEN f.document IS NULL THEN 1 ELSE 0 END, d.path, f.basis, f.position""")
                .param("dataset", filter.dataset().orElse(null))
                .param("period", filter.period().map(Period::token).orElse(null))
                .query((row, number) -> StoreJson.read(row.getString(1), Finding.class))
                .list();
    }

    /** Findings that mark an observation, of whatever they came from, each once. */
    public List<Finding> on(String observation) {
        return jdbc.sql("""
                        SELECT f.payload FROM finding f
                        JOIN finding_observation l ON l.basis = f.basis AND l.finding = f.id
                        WHERE l.observation = :observation ORDER BY f.basis, f.position""")
                .param("observation", observation)
                .query((row, number) -> StoreJson.read(row.getString(1), Finding.class))
                .list();
    }

    /** Severities of these findings, by id; one that is not stored has none. */
    public Map<String, Severity> severities(Collection<String> ids) {
        Map<String, Severity> severities = new LinkedHashMap<>();
        IdBatches.forEach(
                ids,
                batch -> jdbc.sql("SELECT id, severity FROM finding WHERE id IN (:ids)")
                        .param("ids", batch)
                        .query(row -> {
                            severities.put(row.getString(1), Severity.parse(row.getString(2)));
                        }));
        return severities;
    }

    /** How many findings of this severity a run was the first to make. */
    public int foundIn(String run, Severity severity) {
        return jdbc.sql("SELECT COUNT(*) FROM finding WHERE found_in = :run AND severity = :severity")
                .param("run", run)
                .param("severity", severity.token())
                .query(Integer.class)
                .single();
    }
}
