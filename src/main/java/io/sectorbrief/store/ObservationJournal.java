package io.sectorbrief.store;

import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Period;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes observations: nothing is changed in place, a change is the next revision, the same again is nothing. */
final class ObservationJournal {

    private final NamedParameterJdbcOperations rows;
    private final JdbcClient jdbc;
    private final DataChanges changes;
    private final StoreClock clock;

    ObservationJournal(NamedParameterJdbcOperations rows, DataChanges changes, StoreClock clock) {
        this.rows = rows;
        this.jdbc = JdbcClient.create(rows);
        this.changes = changes;
        this.clock = clock;
    }

    void record(String document, List<Observation> observations) {
        Map<String, Revision> before = newestRevisions(document);
        Set<DataSlice> touched = new LinkedHashSet<>();
        OffsetDateTime now = clock.now();
        List<Entry> fresh = new ArrayList<>();
        int position = 0;
        for (Observation observation : distinct(observations)) {
            Optional<Revision> old = Optional.ofNullable(before.remove(observation.id()));
            Optional<Revision> standing = old.filter(Revision::standing);
            int revision = old.map(Revision::revision).orElse(0) + 1;
            var next = new Entry(document, position++, observation, revision, StoreJson.write(observation), now);
            if (standing.filter(next::says).isEmpty()) {
                standing.ifPresent(other -> touched.add(supersede(other, now)));
                touched.add(next.slice());
                fresh.add(next);
            }
        }
        insert(fresh);
        for (Revision gone : before.values()) {
            if (gone.standing()) {
                touched.add(supersede(gone, now));
            }
        }
        touched.forEach(changes::record);
    }

    private static Collection<Observation> distinct(List<Observation> observations) {
        Map<String, Observation> byId = new LinkedHashMap<>();
        for (Observation observation : observations) {
            Observation other = byId.putIfAbsent(observation.id(), observation);
            if (other != null && !other.equals(observation)) {
                throw new IllegalArgumentException("two observations with the id " + observation.id() + ": "
                        + other.source() + " and " + observation.source());
            }
        }
        return byId.values();
    }

    private Map<String, Revision> newestRevisions(String document) {
        Map<String, Revision> newest = new LinkedHashMap<>();
        jdbc.sql("""
                        SELECT id, revision, dataset, period, payload, superseded_at FROM observation
                        WHERE document = :document ORDER BY position, id, revision""").param("document", document).query(row -> {
            newest.put(row.getString("id"), Revision.of(row));
        });
        return newest;
    }

    private void insert(List<Entry> entries) {
        rows.batchUpdate("""
                        INSERT INTO observation
                        (id, revision, document, position, dataset, period, scope, metric, first_day, last_day, subject,
                         status, payload, recorded_at)
                        VALUES (:id, :revision, :document, :position, :dataset, :period, :scope, :metric, :first, :last,
                         :subject, :status, :payload, :now)""", entries.stream().map(Entry::row).toArray(SqlParameterSource[]::new));
    }

    private DataSlice supersede(Revision old, OffsetDateTime now) {
        jdbc.sql("UPDATE observation SET superseded_at = :now WHERE id = :id AND revision = :revision")
                .param("now", now)
                .param("id", old.id())
                .param("revision", old.revision())
                .update();
        return old.slice();
    }

    private record Entry(
            String document, int position, Observation observation, int revision, String payload, OffsetDateTime now) {

        private boolean says(Revision old) {
            return payload.equals(old.payload());
        }

        private DataSlice slice() {
            return new DataSlice(observation.dataset(), observation.period());
        }

        private SqlParameterSource row() {
            return new MapSqlParameterSource()
                    .addValue("id", observation.id())
                    .addValue("revision", revision)
                    .addValue("document", document)
                    .addValue("position", position)
                    .addValue("dataset", observation.dataset())
                    .addValue("period", observation.period().token())
                    .addValue("scope", observation.scope().orElse(""))
                    .addValue("metric", observation.metric())
                    .addValue("first", observation.period().first())
                    .addValue("last", observation.period().last())
                    .addValue("subject", observation.subject())
                    .addValue("status", observation.status().token())
                    .addValue("payload", payload)
                    .addValue("now", now);
        }
    }

    private record Revision(String id, int revision, DataSlice slice, String payload, boolean standing) {

        private static Revision of(ResultSet row) throws SQLException {
            return new Revision(
                    row.getString("id"),
                    row.getInt("revision"),
                    new DataSlice(row.getString("dataset"), Period.parse(row.getString("period"))),
                    row.getString("payload"),
                    row.getObject("superseded_at") == null);
        }
    }
}
