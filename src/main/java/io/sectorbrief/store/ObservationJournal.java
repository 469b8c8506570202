package io.sectorbrief.store;

import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Period;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes observations: nothing is changed in place, a change is the next revision, the same again is nothing. */
final class ObservationJournal {

    private final JdbcClient jdbc;
    private final DataChanges changes;
    private final Clock clock;

    ObservationJournal(JdbcClient jdbc, DataChanges changes, Clock clock) {
        this.jdbc = jdbc;
        this.changes = changes;
        this.clock = clock;
    }

    void record(String document, List<Observation> observations) {
        Map<String, Revision> before = newestRevisions(document);
        Set<DataSlice> touched = new LinkedHashSet<>();
        OffsetDateTime now = clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
        int position = 0;
        for (Observation observation : distinct(observations)) {
            var next = new Entry(document, position++, observation, StoreJson.write(observation), now);
            touched.addAll(revise(next, Optional.ofNullable(before.remove(observation.id()))));
        }
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

    private List<DataSlice> revise(Entry next, Optional<Revision> old) {
        Optional<Revision> standing = old.filter(Revision::standing);
        if (standing.isPresent() && standing.get().payload().equals(next.payload())) {
            return List.of();
        }
        insert(next, old.map(Revision::revision).orElse(0) + 1);
        return standing.map(revision -> List.of(supersede(revision, next.now()), next.slice()))
                .orElseGet(() -> List.of(next.slice()));
    }

    private void insert(Entry entry, int revision) {
        jdbc.sql("""
                        INSERT INTO observation
                        (id, revision, document, position, dataset, period, scope, metric, first_day, last_day, subject,
                         status, payload, recorded_at)
                        VALUES (:id, :revision, :document, :position, :dataset, :period, :scope, :metric, :first, :last,
                         :subject, :status, :payload, :now)""")
                .param("id", entry.observation().id())
                .param("revision", revision)
                .param("document", entry.document())
                .param("position", entry.position())
                .param("dataset", entry.slice().dataset())
                .param("period", entry.slice().period().token())
                .param("scope", entry.observation().scope().orElse(""))
                .param("metric", entry.observation().metric())
                .param("first", entry.slice().period().first())
                .param("last", entry.slice().period().last())
                .param("subject", entry.observation().subject())
                .param("status", entry.observation().status().token())
                .param("payload", entry.payload())
                .param("now", entry.now())
                .update();
    }

    private DataSlice supersede(Revision old, OffsetDateTime now) {
        jdbc.sql("UPDATE observation SET superseded_at = :now WHERE id = :id AND revision = :revision")
                .param("now", now)
                .param("id", old.id())
                .param("revision", old.revision())
                .update();
        return old.slice();
    }

    private record Entry(String document, int position, Observation observation, String payload, OffsetDateTime now) {

        private DataSlice slice() {
            return new DataSlice(observation.dataset(), observation.period());
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
