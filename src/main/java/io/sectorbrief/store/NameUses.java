package io.sectorbrief.store;

import io.sectorbrief.model.Document;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which documents lie under which names now, and which lay there before, in the order in which they came. */
final class NameUses {

    private final JdbcClient jdbc;
    private final StoreClock clock;

    NameUses(JdbcClient jdbc, StoreClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Makes the names be those of these files; each with what lies under it now. */
    void put(List<Document> found) {
        Map<String, String> last = last();
        jdbc.sql("DELETE FROM document_name").update();
        for (Document document : found) {
            insert("INSERT INTO document_name (path, sha256) VALUES (:path, :sha256)", document);
            if (!document.sha256().equals(last.get(document.path()))) {
                insert("DELETE FROM name_use WHERE path = :path AND sha256 = :sha256", document);
                insert("""
                        INSERT INTO name_use (path, sha256, number)
                        SELECT :path, :sha256, COALESCE(MAX(number), 0) + 1 FROM name_use""", document);
            }
        }
        notePresence();
    }

    private void notePresence() {
        OffsetDateTime now = clock.now();
        jdbc.sql("""
                        UPDATE name_presence SET superseded_at = :now WHERE superseded_at IS NULL AND NOT EXISTS (
                            SELECT 1 FROM document_name n
                            WHERE n.path = name_presence.path AND n.sha256 = name_presence.sha256)""").param("now", now).update();
        jdbc.sql("""
                        INSERT INTO name_presence (path, sha256, recorded_at)
                        SELECT n.path, n.sha256, CAST(:now AS TIMESTAMP WITH TIME ZONE) FROM document_name n
                        WHERE NOT EXISTS (
                            SELECT 1 FROM name_presence p
                            WHERE p.path = n.path AND p.sha256 = n.sha256 AND p.superseded_at IS NULL)""").param("now", now).update();
    }

    private void insert(String sql, Document document) {
        jdbc.sql(sql)
                .param("path", document.path())
                .param("sha256", document.sha256())
                .update();
    }

    private Map<String, String> last() {
        Map<String, String> last = new LinkedHashMap<>();
        jdbc.sql("SELECT path, sha256 FROM name_use ORDER BY path, number").query(row -> {
            last.put(row.getString(1), row.getString(2));
        });
        return last;
    }

    /** Documents that lie in the input now. */
    Set<String> present() {
        return new HashSet<>(
                jdbc.sql("SELECT sha256 FROM document_name").query(String.class).list());
    }

    /** Documents of every name that had more than one, by name, in the order in which they came. */
    Map<String, List<String>> reused() {
        Map<String, List<String>> reused = new TreeMap<>();
        jdbc.sql("""
                        SELECT path, sha256 FROM name_use WHERE path IN (
                            SELECT path FROM name_use GROUP BY path HAVING COUNT(*) > 1)
                        ORDER BY path, number, sha256""").query(row -> {
            reused.computeIfAbsent(row.getString(1), path -> new ArrayList<>()).add(row.getString(2));
        });
        return reused;
    }
}
