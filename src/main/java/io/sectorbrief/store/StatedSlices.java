package io.sectorbrief.store;

import io.sectorbrief.model.Period;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which slices documents speak of, and which of these do not count any more. */
final class StatedSlices {

    private static final String KEY = "dataset, period, scope, metric";

    private final JdbcClient jdbc;

    StatedSlices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A slice that a document said and a later one says now. */
    record Superseded(String document, StatedSlice slice, String later) {}

    private record Said(String document, StatedSlice slice, boolean good) {}

    /** What each of these documents says; one that says nothing is missing. */
    Map<String, Statement> statements(Collection<String> documents) {
        Map<String, Set<StatedSlice>> all = new TreeMap<>();
        Map<String, Set<StatedSlice>> good = new TreeMap<>();
        IdBatches.forEach(
                documents,
                ids -> said(ids).forEach(said -> {
                    all.computeIfAbsent(said.document(), none -> new HashSet<>())
                            .add(said.slice());
                    if (said.good()) {
                        good.computeIfAbsent(said.document(), none -> new HashSet<>())
                                .add(said.slice());
                    }
                }));
        Map<String, Statement> statements = new TreeMap<>();
        all.forEach((document, slices) ->
                statements.put(document, new Statement(slices, good.getOrDefault(document, Set.of()))));
        return statements;
    }

    private List<Said> said(List<String> documents) {
        return jdbc.sql("SELECT DISTINCT document, " + KEY
                        + ", CASE WHEN status = 'quarantined' THEN 0 ELSE 1 END AS good"
                        + " FROM observation WHERE superseded_at IS NULL AND document IN (:documents)")
                .param("documents", documents)
                .query((row, number) -> new Said(row.getString("document"), slice(row), row.getInt("good") == 1))
                .list();
    }

    /** Ids of what a document says in these slices, in the document's order. */
    List<String> observations(String document, Set<StatedSlice> slices) {
        return jdbc
                .sql(
                        "SELECT id, " + KEY
                                + " FROM observation WHERE document = :document AND superseded_at IS NULL ORDER BY position, id")
                .param("document", document)
                .query((row, number) -> Map.entry(row.getString("id"), slice(row)))
                .list()
                .stream()
                .filter(entry -> slices.contains(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Subjects a document names well or badly, by slice. */
    Map<StatedSlice, Set<String>> subjects(String document) {
        Map<StatedSlice, Set<String>> subjects = new TreeMap<>();
        jdbc.sql("SELECT DISTINCT subject, " + KEY
                        + " FROM observation WHERE superseded_at IS NULL AND document = :document")
                .param("document", document)
                .query((row, number) -> Map.entry(slice(row), row.getString("subject")))
                .list()
                .forEach(said -> subjects.computeIfAbsent(said.getKey(), none -> new TreeSet<>())
                        .add(said.getValue()));
        return subjects;
    }

    Set<Superseded> superseded() {
        return jdbc.sql("SELECT document, later, " + KEY + " FROM superseded_slice")
                .query((row, number) -> new Superseded(row.getString("document"), slice(row), row.getString("later")))
                .set();
    }

    void add(Superseded superseded) {
        write(
                "INSERT INTO superseded_slice (document, " + KEY + ", later)"
                        + " VALUES (:document, :dataset, :period, :scope, :metric, :later)",
                superseded);
    }

    void remove(Superseded superseded) {
        write(
                "DELETE FROM superseded_slice WHERE document = :document AND dataset = :dataset AND period = :period"
                        + " AND scope = :scope AND metric = :metric AND later = :later",
                superseded);
    }

    private void write(String sql, Superseded superseded) {
        jdbc.sql(sql)
                .param("document", superseded.document())
                .param("dataset", superseded.slice().dataset())
                .param("period", superseded.slice().period().token())
                .param("scope", superseded.slice().scope())
                .param("metric", superseded.slice().metric())
                .param("later", superseded.later())
                .update();
    }

    private static StatedSlice slice(ResultSet row) throws SQLException {
        return new StatedSlice(
                row.getString("dataset"),
                Period.parse(row.getString("period")),
                row.getString("scope"),
                row.getString("metric"));
    }
}
