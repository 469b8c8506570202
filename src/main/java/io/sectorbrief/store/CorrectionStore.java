package io.sectorbrief.store;

import io.sectorbrief.correction.Settled;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What became of corrections; a line that is taken away is kept as one that once held. */
public final class CorrectionStore {

    private final JdbcClient jdbc;
    private final StoreClock clock;

    CorrectionStore(JdbcClient jdbc, StoreClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Makes the corrections of a document be these; the same again change nothing. */
    public void record(String document, List<Settled> settled) {
        OffsetDateTime now = clock.now();
        Map<String, Line> before = new HashMap<>();
        lines(document).forEach(line -> before.put(line.key(), line));
        for (Settled one : settled) {
            String payload = StoreJson.write(one);
            Line old = before.remove(one.key());
            if (old == null || !old.stands() || !old.payload().equals(payload)) {
                supersede(document, one.key(), now);
                insert(document, one.key(), old == null ? 1 : old.revision() + 1, payload, now);
            }
        }
        before.keySet().forEach(gone -> supersede(document, gone, now));
    }

    private record Line(String key, int revision, String payload, boolean stands) {

        static Line of(ResultSet row) throws SQLException {
            return new Line(
                    row.getString("line"),
                    row.getInt("revision"),
                    row.getString("payload"),
                    row.getObject("superseded_at") == null);
        }
    }

    private List<Line> lines(String document) {
        return jdbc.sql("SELECT line, revision, payload, superseded_at FROM correction"
                        + " WHERE document = :document ORDER BY line, revision")
                .param("document", document)
                .query((row, number) -> Line.of(row))
                .list();
    }

    private void supersede(String document, String key, OffsetDateTime now) {
        jdbc.sql("UPDATE correction SET superseded_at = :now"
                        + " WHERE document = :document AND line = :line AND superseded_at IS NULL")
                .param("now", now)
                .param("document", document)
                .param("line", key)
                .update();
    }

    private void insert(String document, String key, int revision, String payload, OffsetDateTime now) {
        jdbc.sql("""
                        INSERT INTO correction (document, line, revision, payload, recorded_at)
                        VALUES (:document, :line, :revision, :payload, :now)""")
                .param("document", document)
                .param("line", key)
                .param("revision", revision)
                .param("payload", payload)
                .param("now", now)
                .update();
    }

    /** What became of every line that stands, by document and line. */
    public List<Settled> all() {
        return jdbc.sql("SELECT payload FROM correction WHERE superseded_at IS NULL ORDER BY document, line")
                .query((row, number) -> StoreJson.read(row.getString(1), Settled.class))
                .list();
    }

    /** What had become of every line that stood at a moment, be it undone since; by document and line. */
    public List<Settled> at(Instant moment) {
        return jdbc.sql("SELECT payload FROM correction WHERE recorded_at <= :moment"
                        + " AND (superseded_at IS NULL OR superseded_at > :moment) ORDER BY document, line")
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .query((row, number) -> StoreJson.read(row.getString(1), Settled.class))
                .list();
    }

    /** What corrected an observation at a moment, be it undone since. */
    public Optional<Settled> of(String observation, Instant moment) {
        return jdbc
                .sql("SELECT payload, recorded_at, superseded_at FROM correction WHERE POSITION(:id IN payload) > 0"
                        + " ORDER BY recorded_at DESC, line")
                .param("id", observation)
                .query((row, number) -> held(row, moment))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .filter(settled -> settled.observations().contains(observation))
                .findFirst();
    }

    private static Optional<Settled> held(ResultSet row, Instant moment) throws SQLException {
        Instant from = row.getObject("recorded_at", OffsetDateTime.class).toInstant();
        boolean isOver = Optional.ofNullable(row.getObject("superseded_at", OffsetDateTime.class))
                .filter(until -> !until.toInstant().isAfter(moment))
                .isPresent();
        return from.isAfter(moment) || isOver
                ? Optional.empty()
                : Optional.of(StoreJson.read(row.getString("payload"), Settled.class));
    }

    /** Keys of the lines that stand, by document. */
    public Map<String, Set<String>> keys() {
        Map<String, Set<String>> keys = new TreeMap<>();
        jdbc.sql("SELECT document, line FROM correction WHERE superseded_at IS NULL")
                .query(row -> {
                    keys.computeIfAbsent(row.getString(1), document -> new TreeSet<>())
                            .add(row.getString(2));
                });
        return keys;
    }

    /** In which document observations were ever read, by id; one that never was is missing. */
    public Map<String, String> documents(Collection<String> observations) {
        Map<String, String> documents = new HashMap<>();
        IdBatches.forEach(
                observations,
                batch -> jdbc.sql("SELECT DISTINCT id, document FROM observation WHERE id IN (:ids)")
                        .param("ids", batch)
                        .query(row -> {
                            documents.put(row.getString(1), row.getString(2));
                        }));
        return documents;
    }
}
