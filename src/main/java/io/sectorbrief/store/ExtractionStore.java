package io.sectorbrief.store;

import io.sectorbrief.model.Extraction;
import io.sectorbrief.model.Reading;
import io.sectorbrief.model.Refusal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was read from documents, or why it could not be. One document has one of both. */
public final class ExtractionStore {

    private static final int REASON_LENGTH = 4000;

    private final JdbcClient jdbc;
    private final StoreClock clock;

    ExtractionStore(JdbcClient jdbc, StoreClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Keeps what came of a document, in place of what came of it before.
     *
     * @param reading how it was read
     */
    public void put(String sha256, String reading, Reading outcome) {
        OffsetDateTime since = firstRead(sha256).orElseGet(clock::now);
        forget("extraction", sha256);
        forget("refusal", sha256);
        jdbc.sql("UPDATE document SET understood_under = NULL WHERE sha256 = :sha256")
                .param("sha256", sha256)
                .update();
        if (outcome instanceof Extraction extraction) {
            keep(sha256, reading, extraction, since);
        } else if (outcome instanceof Refusal refusal) {
            keep(sha256, reading, refusal, since);
        }
    }

    /** Read anew, a document is known as long as before. */
    private Optional<OffsetDateTime> firstRead(String sha256) {
        return jdbc.sql("SELECT recorded_at FROM extraction WHERE sha256 = :sha256"
                        + " UNION ALL SELECT recorded_at FROM refusal WHERE sha256 = :sha256")
                .param("sha256", sha256)
                .query(OffsetDateTime.class)
                .optional();
    }

    private void forget(String table, String sha256) {
        jdbc.sql("DELETE FROM " + table + " WHERE sha256 = :sha256")
                .param("sha256", sha256)
                .update();
    }

    private void keep(String sha256, String reading, Extraction extraction, OffsetDateTime since) {
        jdbc.sql("INSERT INTO extraction (sha256, reading, payload, recorded_at)"
                        + " VALUES (:sha256, :reading, :payload, :since)")
                .param("since", since)
                .param("sha256", sha256)
                .param("reading", reading)
                .param("payload", StoreJson.write(extraction))
                .update();
    }

    private void keep(String sha256, String reading, Refusal refusal, OffsetDateTime since) {
        String reason = refusal.reason();
        jdbc.sql("INSERT INTO refusal (sha256, reading, cause, reason, recorded_at)"
                        + " VALUES (:sha256, :reading, :cause, :reason, :since)")
                .param("since", since)
                .param("sha256", sha256)
                .param("reading", reading)
                .param("cause", refusal.cause().name())
                .param("reason", reason.substring(0, Math.min(reason.length(), REASON_LENGTH)))
                .update();
    }

    public Optional<Extraction> extraction(String sha256) {
        return jdbc.sql("SELECT payload FROM extraction WHERE sha256 = :sha256")
                .param("sha256", sha256)
                .query((row, number) -> StoreJson.read(row.getString(1), Extraction.class))
                .optional();
    }

    /** Documents that lie in the input and are refused, by path. */
    public List<RefusedDocument> refused() {
        return jdbc.sql("""
                        SELECT d.sha256, d.path, d.kind, d.byte_count, r.cause, r.reason
                        FROM refusal r JOIN document d ON d.sha256 = r.sha256
                        WHERE EXISTS (SELECT 1 FROM document_name n WHERE n.sha256 = d.sha256)
                        ORDER BY d.path, d.sha256""")
                .query((row, number) -> new RefusedDocument(
                        DocumentStore.document(row),
                        new Refusal(Refusal.Cause.valueOf(row.getString("cause")), row.getString("reason"))))
                .list();
    }
}
