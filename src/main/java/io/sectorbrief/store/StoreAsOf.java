package io.sectorbrief.store;

import io.sectorbrief.model.Finding;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/**
 * Copies what a store knew at a moment into an empty one of the same schema, row by row: nothing that came later, and all
 * that was taken back since. What follows from it, such as which document restates which, is settled there anew.
 */
final class StoreAsOf {

    private static final String KNOWN = " WHERE recorded_at <= :moment";
    private static final String STANDING = KNOWN + " AND (superseded_at IS NULL OR superseded_at > :moment)";

    /** Rows that go over at once. */
    private static final int BATCH = 500;

    private final NamedParameterJdbcTemplate from;
    private final NamedParameterJdbcTemplate to;
    private final OffsetDateTime moment;

    private StoreAsOf(DataSource from, DataSource to, Instant moment) {
        this.from = new NamedParameterJdbcTemplate(from);
        this.to = new NamedParameterJdbcTemplate(to);
        this.moment = moment.atOffset(ZoneOffset.UTC);
    }

    /** Whether a store knew of any observation at a moment. */
    static boolean remembers(DataSource store, Instant moment) {
        Boolean known = new NamedParameterJdbcTemplate(store)
                .queryForObject(
                        "SELECT COUNT(*) > 0 FROM observation" + KNOWN,
                        Map.of("moment", moment.atOffset(ZoneOffset.UTC)),
                        Boolean.class);
        return Boolean.TRUE.equals(known);
    }

    /** Fills an empty store. */
    static void copy(DataSource from, DataSource to, Instant moment) {
        var copy = new StoreAsOf(from, to, moment);
        copy.documents();
        copy.names();
        copy.rows("extraction", "sha256, reading, payload, recorded_at", KNOWN);
        copy.rows("refusal", "sha256, reading, cause, reason, recorded_at", KNOWN);
        copy.rows(
                "observation",
                "id, revision, document, position, dataset, period, scope, metric, first_day, last_day, subject, status,"
                        + " payload, recorded_at",
                STANDING);
        copy.corrections();
        copy.rows(
                "edition",
                "brief, period, revision, run, stage, shown, fingerprint, layout, data_mark, trouble, figures, made_by,"
                        + " recorded_at",
                " WHERE recorded_at IS NULL OR recorded_at <= :moment");
        copy.findings();
    }

    /** Those undone before it too: a revision tells that what the one before rested on was taken back. */
    private void corrections() {
        rows("correction", "document, line, revision, payload, recorded_at, superseded_at", KNOWN);
        to.update("UPDATE correction SET superseded_at = NULL WHERE superseded_at > :moment", Map.of("moment", moment));
    }

    private void documents() {
        rows("document", "sha256, path, kind, byte_count, understood_under, understood_in, recorded_at", KNOWN);
        Map<String, String> paths = new HashMap<>();
        from.query(
                "SELECT path, sha256 FROM name_presence" + STANDING + " ORDER BY number",
                Map.of("moment", moment),
                (RowCallbackHandler) row -> paths.merge(
                        row.getString(2), row.getString(1), (one, other) -> one.compareTo(other) <= 0 ? one : other));
        paths.forEach((sha256, path) -> to.update(
                "UPDATE document SET path = :path WHERE sha256 = :sha256", Map.of("path", path, "sha256", sha256)));
    }

    private void names() {
        rows("name_presence", "path, sha256, recorded_at", STANDING);
        to.update("INSERT INTO document_name (path, sha256) SELECT path, sha256 FROM name_presence", Map.of());
        List<Map<String, ?>> uses = from.query(
                "SELECT path, sha256, MAX(number) AS number FROM name_presence" + KNOWN + " GROUP BY path, sha256",
                Map.of("moment", moment),
                (row, index) -> Map.of("path", row.getString(1), "sha256", row.getString(2), "number", row.getLong(3)));
        insert("name_use", "path, sha256, number", uses);
    }

    private void findings() {
        List<Map<String, ?>> links = new ArrayList<>();
        List<Map<String, ?>> datasets = new ArrayList<>();
        String columns = "basis, id, document, position, severity, found_in, period, payload, recorded_at";
        rows("finding", columns, KNOWN);
        from.query("SELECT " + columns + ", datasets FROM past_finding" + STANDING, Map.of("moment", moment), row -> {
            insert("finding", columns, List.of(row(row, columns)));
            row.getString("datasets").lines().forEach(dataset -> datasets.add(placed(row, dataset)));
        });
        from.query(
                "SELECT x.basis, x.finding AS id, x.dataset FROM finding_dataset x"
                        + " JOIN finding f ON f.basis = x.basis AND f.id = x.finding WHERE f.recorded_at <= :moment",
                Map.of("moment", moment),
                (RowCallbackHandler) row -> datasets.add(placed(row, row.getString("dataset"))));
        to.query("SELECT basis, id, payload FROM finding", row -> {
            links.addAll(links(row));
        });
        insert("finding_dataset", "basis, finding, dataset", datasets);
        insert("finding_observation", "basis, finding, observation", links);
    }

    private static Map<String, String> placed(ResultSet finding, String dataset) {
        try {
            return Map.of("basis", finding.getString("basis"), "finding", finding.getString("id"), "dataset", dataset);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Map<String, String>> links(ResultSet row) throws SQLException {
        Finding finding = StoreJson.read(row.getString("payload"), Finding.class);
        String basis = row.getString("basis");
        return finding.observations().stream()
                .distinct()
                .map(observation -> Map.of("basis", basis, "finding", finding.id(), "observation", observation))
                .toList();
    }

    private void rows(String table, String columns, String condition) {
        List<Map<String, ?>> batch = new ArrayList<>();
        from.query("SELECT " + columns + " FROM " + table + condition, Map.of("moment", moment), row -> {
            batch.add(row(row, columns));
            if (batch.size() == BATCH) {
                insert(table, columns, batch);
                batch.clear();
            }
        });
        insert(table, columns, batch);
    }

    private static Map<String, ?> row(ResultSet row, String columns) throws SQLException {
        Map<String, Object> values = new HashMap<>();
        for (String column : columns.split(", ", -1)) {
            values.put(
                    column,
                    column.equals("payload") || column.equals("figures") || column.equals("made_by")
                            ? row.getString(column)
                            : row.getObject(column));
        }
        return values;
    }

    @SuppressWarnings("unchecked")
    private void insert(String table, String columns, List<Map<String, ?>> rows) {
        if (!rows.isEmpty()) {
            to.batchUpdate(
                    "INSERT INTO " + table + " (" + columns + ") VALUES (:" + columns.replace(", ", ", :") + ")",
                    rows.toArray(Map[]::new));
        }
    }
}
