package io.sectorbrief.store;

import io.sectorbrief.model.Observation;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.RowCallbackHandler;

/** Writes observations: nothing is changed in place, a change is the next revision, the same again is nothing. */
final class ObservationJournal {

    /** Rows that go to the database at once. */
    private static final int BATCH = 1000;

    private final JdbcOperations rows;
    private final DataChanges changes;
    private final StoreClock clock;

    ObservationJournal(JdbcOperations rows, DataChanges changes, StoreClock clock) {
        this.rows = rows;
        this.changes = changes;
        this.clock = clock;
    }

    void record(String document, List<Observation> observations) {
        Map<String, Revision> before = newestRevisions(document);
        Set<DataSlice> touched = new LinkedHashSet<>();
        List<Entry> fresh = new ArrayList<>();
        List<Revision> gone = new ArrayList<>();
        int position = 0;
        for (Observation observation : distinct(observations)) {
            Optional<Revision> old = Optional.ofNullable(before.remove(observation.id()));
            Optional<Revision> standing = old.filter(Revision::standing);
            int revision = old.map(Revision::number).orElse(0) + 1;
            var next = new Entry(position++, observation, revision, ObservationText.write(observation));
            if (standing.filter(next::says).isEmpty()) {
                standing.ifPresent(gone::add);
                fresh.add(next);
            }
        }
        before.values().stream().filter(Revision::standing).forEach(gone::add);
        OffsetDateTime now = clock.now();
        supersede(gone, now);
        insert(document, fresh, now);
        // in the order of the document, what it says no more last
        fresh.forEach(entry -> touched.add(entry.slice()));
        gone.forEach(revision -> touched.add(revision.slice()));
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
        var reader = new ObservationRows();
        rows.query(
                "SELECT " + ObservationRows.COLUMNS + """
                        , o.revision, o.superseded_at FROM observation o
                        WHERE o.document = ? ORDER BY o.id, o.revision""",
                (RowCallbackHandler) row -> {
                    Revision revision = Revision.of(row, reader);
                    newest.put(revision.said().id(), revision);
                },
                document);
        return newest;
    }

    /** Sorted by id: rows that lie side by side in the index are written side by side, which takes half the time. */
    private void insert(String document, List<Entry> entries, OffsetDateTime now) {
        List<Entry> sorted = entries.stream()
                .sorted(Comparator.comparing(entry -> entry.observation().id()))
                .toList();
        rows.batchUpdate("""
                        INSERT INTO observation
                        (document, recorded_at, id, revision, position, dataset, period, scope, metric, first_day, last_day,
                         subject, status, payload)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", sorted, BATCH, (row, entry) -> {
            row.setString(1, document);
            row.setObject(2, now);
            entry.put(row);
        });
    }

    private void supersede(List<Revision> gone, OffsetDateTime now) {
        rows.batchUpdate(
                "UPDATE observation SET superseded_at = ? WHERE id = ? AND revision = ?", gone, BATCH, (row, old) -> {
                    row.setObject(1, now);
                    row.setString(2, old.said().id());
                    row.setInt(3, old.number());
                });
    }

    private record Entry(int position, Observation observation, int revision, String payload) {

        private boolean says(Revision old) {
            return old.payload().charAt(0) == ObservationText.JSON
                    ? old.payload().equals(StoreJson.write(observation))
                    : old.payload().equals(payload) && columns(old.said()).equals(columns(observation));
        }

        private static List<Object> columns(Observation one) {
            return List.of(one.dataset(), one.period(), one.scope(), one.metric(), one.subject(), one.status());
        }

        private DataSlice slice() {
            return new DataSlice(observation.dataset(), observation.period());
        }

        private void put(PreparedStatement row) throws SQLException {
            row.setString(3, observation.id());
            row.setInt(4, revision);
            row.setInt(5, position);
            row.setString(6, observation.dataset());
            row.setString(7, observation.period().token());
            row.setString(8, observation.scope().orElse(""));
            row.setString(9, observation.metric());
            row.setObject(10, observation.period().first());
            row.setObject(11, observation.period().last());
            row.setString(12, observation.subject());
            row.setString(13, observation.status().token());
            row.setString(14, payload);
        }
    }

    private record Revision(Observation said, int number, String payload, boolean standing) {

        private static Revision of(ResultSet row, ObservationRows reader) throws SQLException {
            return new Revision(
                    reader.read(row), row.getInt("revision"), row.getString(1), row.getObject("superseded_at") == null);
        }

        private DataSlice slice() {
            return new DataSlice(said.dataset(), said.period());
        }
    }
}
