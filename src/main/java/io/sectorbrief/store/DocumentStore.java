package io.sectorbrief.store;

import io.sectorbrief.model.Document;
import io.sectorbrief.model.DocumentKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The register of documents, known by their bytes, and of the names under which they lie in the input. What was once
 * received stays; it is marked as replaced when later documents under its name leave nothing of it.
 */
public final class DocumentStore {

    private static final String COLUMNS = "d.sha256, d.path, d.kind, d.byte_count, d.replaced_by";

    private final JdbcClient jdbc;
    private final NameUses names;
    private final StoreClock clock;

    DocumentStore(JdbcClient jdbc, NameUses names, StoreClock clock) {
        this.jdbc = jdbc;
        this.names = names;
        this.clock = clock;
    }

    /**
     * Makes the register say what lies in the input now.
     *
     * @param found one entry a file, in order; several with the same SHA-256 are one document, the first gives the path
     * @return documents that were not known
     */
    public List<Document> register(List<Document> found) {
        Map<String, Document> present = new LinkedHashMap<>();
        found.forEach(document -> present.putIfAbsent(document.sha256(), document));
        List<Document> added =
                present.values().stream().filter(document -> add(document)).toList();
        names.put(found);
        return added;
    }

    private boolean add(Document document) {
        int known = jdbc.sql("UPDATE document SET path = :path WHERE sha256 = :sha256")
                .param("path", document.path())
                .param("sha256", document.sha256())
                .update();
        if (known == 1) {
            return false;
        }
        jdbc.sql("INSERT INTO document (sha256, path, kind, byte_count, recorded_at)"
                        + " VALUES (:sha256, :path, :kind, :size, :now)")
                .param("now", clock.now())
                .param("sha256", document.sha256())
                .param("path", document.path())
                .param("kind", document.kind().token())
                .param("size", document.size())
                .update();
        return true;
    }

    /** Paths and file names under which documents lie now, by SHA-256. */
    public Map<String, Set<String>> names() {
        Map<String, Set<String>> names = new LinkedHashMap<>();
        jdbc.sql("SELECT sha256, path FROM document_name ORDER BY path").query(row -> {
            String path = row.getString(2);
            names.computeIfAbsent(row.getString(1), sha256 -> new LinkedHashSet<>())
                    .addAll(List.of(path, path.substring(path.lastIndexOf('/') + 1)));
        });
        return names;
    }

    /** Every document ever registered, by path. */
    public List<KnownDocument> all() {
        return jdbc.sql("SELECT " + COLUMNS + " FROM document d ORDER BY d.path, d.sha256")
                .query((row, number) -> known(row))
                .list();
    }

    public Optional<Document> byId(String sha256) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM document d WHERE d.sha256 = :sha256")
                .param("sha256", sha256)
                .query((row, number) -> document(row))
                .optional();
    }

    /**
     * Documents in the input that were not read yet, by path.
     *
     * @param readings how documents are read now; what was read otherwise counts as not read
     */
    public List<Document> unread(Collection<String> readings) {
        return jdbc.sql("SELECT " + COLUMNS + """
                         FROM document d
                        WHERE EXISTS (SELECT 1 FROM document_name n WHERE n.sha256 = d.sha256)
                        AND NOT EXISTS (SELECT 1 FROM extraction e WHERE e.sha256 = d.sha256 AND e.reading IN (:readings))
                        AND NOT EXISTS (SELECT 1 FROM refusal r WHERE r.sha256 = d.sha256 AND r.reading IN (:readings))
                        ORDER BY d.path, d.sha256""")
                .param("readings", readings)
                .query((row, number) -> document(row))
                .list();
    }

    /**
     * Documents that were read, but not understood under these definitions, by path.
     *
     * @param definitions digest of the definitions that hold now
     */
    public List<Document> notUnderstood(String definitions) {
        return jdbc.sql("SELECT " + COLUMNS + """
                         FROM document d
                        JOIN extraction e ON e.sha256 = d.sha256
                        WHERE d.understood_under IS NULL OR d.understood_under <> :definitions
                        ORDER BY d.path, d.sha256""")
                .param("definitions", definitions)
                .query((row, number) -> document(row))
                .list();
    }

    /** Notes that a document was understood, under which definitions and in which run. */
    public void understood(String sha256, String definitions, String run) {
        jdbc.sql("UPDATE document SET understood_under = :definitions, understood_in = :run WHERE sha256 = :sha256")
                .param("definitions", definitions)
                .param("run", run)
                .param("sha256", sha256)
                .update();
    }

    private static KnownDocument known(ResultSet row) throws SQLException {
        boolean current = row.getString("replaced_by") == null;
        return new KnownDocument(
                document(row), current ? KnownDocument.Standing.CURRENT : KnownDocument.Standing.REPLACED);
    }

    static Document document(ResultSet row) throws SQLException {
        return new Document(
                row.getString("sha256"),
                row.getString("path"),
                DocumentKind.parse(row.getString("kind")),
                row.getLong("byte_count"));
    }
}
